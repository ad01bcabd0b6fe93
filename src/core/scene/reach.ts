import { type Box, boxAround, grown } from '../layout/box.ts';
import type { Drawable, DrawnGroup } from './drawable.ts';
import { measureText } from './measure-text.ts';
import { pathStretches } from './path-stretches.ts';

const known = new WeakMap<Drawable | DrawnGroup, readonly Box[]>();

/**
 * What an item of a picture can't leave, in px: a box, or for a line one for each of its stretches, since a link may run
 * across a whole map. With half the line around an outline, and room for letters and accents of any height. Worked out
 * once.
 */
export function reachesOf(item: Drawable | DrawnGroup): readonly Box[] {
  let reaches = known.get(item);
  if (!reaches) {
    reaches =
      item.kind === 'group' ? [boxAround(item.parts.flatMap(partReaches))] : partReaches(item);
    known.set(item, reaches);
  }
  return reaches;
}

function partReaches(part: Drawable): Box[] {
  switch (part.kind) {
    case 'box':
      return [withLine(part, part)];
    case 'path': {
      const boxes = pathStretches(part).map(({ box }) => box);
      // What is filled is within the whole of its outline.
      return (part.fill ? [boxAround(boxes)] : boxes).map((box) => withLine(box, part));
    }
    case 'icon':
      return [{ x: part.x, y: part.y, width: part.size, height: part.size }];
    case 'text': {
      const { x, y, size } = part;
      const width = measureText(part.text, part);
      const left = x - { left: 0, center: width / 2, right: width }[part.align];
      return [{ x: left - size, y: y - 2 * size, width: width + 2 * size, height: 3 * size }];
    }
  }
}

/** A line lies half outside of what it goes around, and its round corners no farther. */
function withLine(
  box: Box,
  { stroke, strokeWidth = 1 }: { readonly stroke?: string; readonly strokeWidth?: number },
): Box {
  const out = stroke === undefined ? 0 : strokeWidth / 2;
  return grown(box, out, out);
}
