import type { Route } from '#core/layout/route.ts';

/** A link as the map draws it. */
export interface DrawnLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly route: Route;
  readonly lit: boolean;
  /** What a screen reader hears. */
  readonly name: string;
}

/** The same object as before when nothing of it changed, so that it isn't drawn anew. */
export function sameOrNew(link: DrawnLink, previous: DrawnLink | undefined): DrawnLink {
  const isSame =
    previous?.route === link.route && previous.lit === link.lit && previous.name === link.name;
  return isSame ? previous : link;
}
