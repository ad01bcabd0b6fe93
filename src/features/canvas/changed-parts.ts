import { type Box, boxOfPoints, grown, touches } from '#core/layout/box.ts';
import type { Route } from '#core/layout/route.ts';
import { THEME } from '#core/scene/theme.ts';
import { OVERHANG, type Picture, reachOf } from './paint-sheet.ts';

/** Something on the map as it was and as it is; `undefined` where it wasn't there, or isn't any more. */
type Change<T> = (id: string, was: T | undefined, is: T | undefined) => void;

/**
 * Where two pictures of a map differ within a part of it: what touches none of these boxes is painted the same.
 * O(cards + links), and where nothing has moved O(what is marked otherwise).
 */
export function changedParts(before: Picture, after: Picture, within: Box): Box[] {
  if (before.isDimmed !== after.isDimmed) return [within];
  const parts: Box[] = [];
  const add = (part: Box): void => {
    if (touches(part, within)) parts.push(part);
  };
  const around = grown(within, OVERHANG, OVERHANG);
  const isNear = (box: Box | undefined): boolean => box !== undefined && touches(box, around);
  const onCard: Change<Box> = (id, was, is) => {
    if (!isNear(was) && !isNear(is)) return;
    if (was && is && isSameBox(was, is) && isSameCard(id, before, after)) return;
    if (was) add(grown(was, OVERHANG, OVERHANG));
    if (is) add(grown(is, OVERHANG, OVERHANG));
  };
  const onLink: Change<Route> = (id, was, is) => {
    if (was === is && isSameLink(id, before, after)) return;
    if (!isNear(was && reachOf(was)) && !isNear(is && reachOf(is))) return;
    if (was) for (const part of partsOf(was)) add(part);
    if (is) for (const part of partsOf(is)) add(part);
  };
  if (
    before.faces === after.faces &&
    before.boxes === after.boxes &&
    before.paths === after.paths
  ) {
    for (const id of markedOtherwise(before, after)) {
      onCard(id, before.boxes.get(id), after.boxes.get(id));
      onLink(id, before.paths.get(id), after.paths.get(id));
    }
  } else {
    inStep(before.boxes, after.boxes, onCard);
    inStep(before.paths, after.paths, onLink);
  }
  return parts;
}

/** The ids of which anything but the place and the card itself may differ. */
function markedOtherwise(before: Picture, after: Picture): Set<string> {
  const ids = new Set([...before.badges.keys(), ...after.badges.keys()]);
  for (const mark of ['lit', 'ringed', 'without'] as const) {
    for (const id of before[mark]) if (!after[mark].has(id)) ids.add(id);
    for (const id of after[mark]) if (!before[mark].has(id)) ids.add(id);
  }
  return ids;
}

function isSameLink(id: string, before: Picture, after: Picture): boolean {
  return (
    before.lit.has(id) === after.lit.has(id) && before.without.has(id) === after.without.has(id)
  );
}

function isSameCard(id: string, before: Picture, after: Picture): boolean {
  return (
    before.faces.get(id) === after.faces.get(id) &&
    before.badges.get(id) === after.badges.get(id) &&
    before.ringed.has(id) === after.ringed.has(id) &&
    before.without.has(id) === after.without.has(id) &&
    (!after.isDimmed || before.lit.has(id) === after.lit.has(id))
  );
}

/**
 * Goes through two maps in their order, which is that of painting: what has changed places with another is told of as
 * gone and come.
 */
function inStep<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  tell: Change<T>,
): void {
  const others = before.keys();
  let other = others.next();
  for (const [id, is] of after) {
    const was = before.get(id);
    if (was === undefined) {
      tell(id, undefined, is);
      continue;
    }
    while (!other.done && !after.has(other.value)) {
      tell(other.value, before.get(other.value), undefined);
      other = others.next();
    }
    if (other.value === id) {
      tell(id, was, is);
    } else {
      tell(id, was, undefined);
      tell(id, undefined, is);
    }
    other = others.next();
  }
  for (; !other.done; other = others.next()) tell(other.value, before.get(other.value), undefined);
}

function isSameBox(a: Box, b: Box): boolean {
  return a === b || (a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height);
}

/** A box a curve, as a link may run across all of a map. */
function partsOf({ points, tip }: Route): Box[] {
  const reach = THEME.link.headLength;
  const parts = [grown(boxOfPoints([tip]), reach, reach)];
  for (let at = 0; at + 3 < points.length; at += 3) {
    parts.push(grown(boxOfPoints(points.slice(at, at + 4)), reach, reach));
  }
  return parts;
}
