import type { Model } from '#core/model/model.ts';
import { type FaceKeeper, keepFaces } from '#core/scene/keep-faces.ts';
import { LayoutKeeper } from './layout-keeper.ts';
import { openLayoutLine } from './layout-line.ts';

/** What keeps a map up with its model. */
export interface MapKeepers {
  readonly facesOf: FaceKeeper;
  readonly layouts: LayoutKeeper;
}

let drafted: { readonly model: Model; readonly keepers: MapKeepers } | undefined;

/** The keepers of a map that comes on screen: those that drew its model already, if there are such. */
export function takeKeepers(model: Model): MapKeepers {
  const keepers = drafted?.model === model ? drafted.keepers : undefined;
  drafted = undefined;
  return keepers ?? { facesOf: keepFaces(), layouts: new LayoutKeeper(openLayoutLine) };
}

/** Keepers that draw a model before its map is on screen; the map goes on with them. */
export function draftKeepers(model: Model): MapKeepers {
  const keepers = takeKeepers(model);
  drafted = { model, keepers };
  return keepers;
}
