import type { Model } from '#core/model/model.ts';
import { type FaceKeeper, keepFaces } from '#core/scene/keep-faces.ts';
import { LayoutKeeper } from './layout-keeper.ts';
import { openLayoutLine } from './layout-line.ts';

/** What keeps a map up with its model. */
export interface MapKeepers {
  readonly facesOf: FaceKeeper;
  readonly layouts: LayoutKeeper;
}

let waiting: { readonly model: string; readonly keepers: MapKeepers } | undefined;

/** The keepers of a map that comes on screen: those that drew its model before, if they are still there. */
export function takeKeepers({ about }: Model): MapKeepers {
  const keepers = waiting?.model === about.id ? waiting.keepers : undefined;
  waiting = undefined;
  return keepers ?? { facesOf: keepFaces(), layouts: new LayoutKeeper(openLayoutLine) };
}

/** Leaves the keepers of a map that goes off the screen for when its model is drawn again. */
export function leaveKeepers({ about }: Model, keepers: MapKeepers): void {
  waiting = { model: about.id, keepers };
}

/** Keepers that draw a model before its map is on screen; the map goes on with them. */
export function draftKeepers(model: Model): MapKeepers {
  const keepers = takeKeepers(model);
  leaveKeepers(model, keepers);
  return keepers;
}
