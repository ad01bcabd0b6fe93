import { useSyncExternalStore } from 'react';

/** The faces of a model: the same cards drawn as a map, or written as a list. */
export const FACES = ['map', 'list'] as const;
export type Face = (typeof FACES)[number];

/** Where the person is: at home, or in one model, at the face that its address names (if it does). */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'model'; readonly id: string; readonly face?: Face }
  /** A window on a second screen: it shows what the first one shows of a model. */
  | { readonly page: 'follow'; readonly id: string };

/** The route an address's fragment names: `#/model/<id>` or `#/model/<id>/list`, else home. */
function routeFrom(hash: string): Route {
  const [, followed] = /^#\/follow\/([A-Za-z0-9_-]{1,64})$/.exec(hash) ?? [];
  if (followed) return { page: 'follow', id: followed };
  const [, id, name] = /^#\/model\/([A-Za-z0-9_-]{1,64})(?:\/([a-z]+))?$/.exec(hash) ?? [];
  if (!id) return { page: 'home' };
  return { page: 'model', id, face: FACES.find((face) => face === name) };
}

/** Goes to a route; the browser's back button comes back from it. */
export function navigate(route: Route): void {
  location.hash = addressOf(route);
}

/** Changes what the address names, without a step that the back button would come back from. */
export function amend(route: Route): void {
  location.replace(addressOf(route));
}

/** The route of this moment. */
export function currentRoute(): Route {
  return routeFrom(location.hash);
}

/** The route of the moment. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return routeFrom(hash);
}

function addressOf(route: Route): string {
  if (route.page === 'home') return '#/';
  if (route.page === 'follow') return `#/follow/${route.id}`;
  return route.face ? `#/model/${route.id}/${route.face}` : `#/model/${route.id}`;
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
