import { ListTree, Workflow } from 'lucide-react';
import { create } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { m } from '#i18n/paraglide/messages.js';
import type { Action } from './action.ts';
import { cameraStore } from './camera.ts';
import { amend, currentRoute, FACES, type Face, type Route, useRoute } from './route.ts';

const STORED_UNDER = 'tocht.face';
/** On a screen this narrow a map is looked at, not worked in: there the list is the way in. */
const NARROW = '(max-width: 599px)';

/** The face that was chosen last on this device, if one was. */
const useLastFace = create<{ readonly face: Face | undefined }>(() => ({ face: stored() }));

/** The face that shows: the one that the address names, else the one that was chosen last, else one that suits the screen. */
export function useFace(): Face {
  const route = useRoute();
  const last = useLastFace((state) => state.face);
  return faceAt(route, last);
}

/** The face that shows at this moment. */
export function faceNow(): Face {
  return faceAt(currentRoute(), useLastFace.getState().face);
}

function faceAt(route: Route, last: Face | undefined): Face {
  return (route.page === 'model' ? route.face : undefined) ?? last ?? firstFace();
}

/** Shows the model as a map or as a list; this device opens with it the next time. */
function showFace(face: Face): void {
  useLastFace.setState({ face });
  try {
    localStorage.setItem(STORED_UNDER, face);
  } catch {
    // A browser that keeps nothing opens with the face that suits its screen.
  }
  const route = currentRoute();
  if (route.page === 'model') amend({ ...route, face });
}

export const showMapAction: Action = {
  id: 'show-map',
  label: () => m.face_map(),
  icon: Workflow,
  when: ({ session }) => session !== undefined,
  run: () => showFace('map'),
};

export const showListAction: Action = {
  id: 'show-list',
  label: () => m.face_list(),
  icon: ListTree,
  when: ({ session }) => session !== undefined,
  run: () => showFace('list'),
};

/** The list on screen, while there is one. */
export const listStore = createStore<{ readonly list: { focus(): void } | undefined }>(() => ({
  list: undefined,
}));

/** Puts the keyboard on the selected card, in whichever face shows. */
export function focusFace(): void {
  (listStore.getState().list ?? cameraStore.getState().camera)?.focus();
}

function stored(): Face | undefined {
  try {
    const face = localStorage.getItem(STORED_UNDER);
    return FACES.find((each) => each === face);
  } catch {
    return undefined;
  }
}

let first: Face | undefined;

/** As the screen was when it was first asked: a phone that is turned doesn't change faces. */
function firstFace(): Face {
  first ??= matchMedia(NARROW).matches ? 'list' : 'map';
  return first;
}
