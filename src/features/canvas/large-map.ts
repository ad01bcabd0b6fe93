import { type Box, grown, type Point, touches } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { View } from './camera-moves.ts';
import { nearestLink } from './nearest-link.ts';
import { visiblePart, type WindowSize } from './sheet.ts';

/** From this many cards on, the map is drawn as a picture with elements only where they are needed. */
const LARGE_FROM = 250;
/** From this zoom on, the cards in view are elements. */
const READING_ZOOM = 0.4;
/** They stay elements down to this zoom, so that turning the wheel to and fro doesn't take them in and out. */
const LEAVING_ZOOM = 0.36;
/** How far around the window cards are elements too, in px. */
const AROUND = 160;
/** A pointer this near to a link is on it, in px. */
const LINK_REACH = 12;

/** Whether a map of so many cards is drawn as a picture: never in the colours a person forces on pages. */
export function isLargeMap(cards: number): boolean {
  return cards >= LARGE_FROM && !matchMedia('(forced-colors: active)').matches;
}

/** The cards that are elements because they are in view and large enough to read. */
export function cardsToRead(
  boxes: ReadonlyMap<string, Box>,
  view: View,
  size: WindowSize,
  wasReading: boolean,
): ReadonlySet<string> {
  if (view.zoom < (wasReading ? LEAVING_ZOOM : READING_ZOOM)) return new Set();
  const around = AROUND / view.zoom;
  return cardsIn(boxes, grown(visiblePart(view, size), around, around));
}

/** The cards that a part of the map touches. */
export function cardsIn(boxes: ReadonlyMap<string, Box>, part: Box): Set<string> {
  const found = new Set<string>();
  for (const [id, box] of boxes) if (touches(box, part)) found.add(id);
  return found;
}

/** The card at a point of the map, the one on top where there are several. */
export function cardAt(boxes: ReadonlyMap<string, Box>, { x, y }: Point): string | undefined {
  let found: string | undefined;
  for (const [id, box] of boxes) {
    if (touches(box, { x, y, width: 0, height: 0 })) found = id;
  }
  return found;
}

/** The card that a point lies on, or else the one whose edge is nearest. */
export function nearestCard(boxes: ReadonlyMap<string, Box>, { x, y }: Point): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, box] of boxes) {
    const across = Math.max(box.x - x, 0, x - box.x - box.width);
    const along = Math.max(box.y - y, 0, y - box.y - box.height);
    const distance = Math.hypot(across, along);
    if (distance > least) continue;
    nearest = id;
    least = distance;
  }
  return nearest;
}

/** The card or else the nearest link at a point of the map. */
export function recordAt({ boxes, paths }: Layout, at: Point, zoom: number): string | undefined {
  return cardAt(boxes, at) ?? nearestLink(paths, at, LINK_REACH / zoom);
}
