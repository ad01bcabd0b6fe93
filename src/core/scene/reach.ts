import { type Box, boxAround, grown, type Point } from '../layout/box.ts';
import type { Drawable, DrawnGroup } from './drawable.ts';
import { measureText } from './measure-text.ts';

const known = new WeakMap<Drawable | DrawnGroup, readonly Box[]>();

/**
 * What an item of a picture can't leave, in px: a box, or for a line one for each of its curves, since a link may run
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
    case 'path':
      return stepsOf(part.data).map((step) => withLine(step, part));
    case 'icon':
      return [{ x: part.x, y: part.y, width: part.size, height: part.size }];
    case 'text': {
      const { x, y, size } = part;
      const width = measureText(part.text, part) + size;
      return [{ x: x - width, y: y - 2 * size, width: 2 * width, height: 3 * size }];
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

/** The boxes of the lines and curves of path data; a curve doesn't leave that of its control points. */
function stepsOf(data: string): Box[] {
  const steps: Box[] = [];
  const corners: Point[] = [];
  let last: Point | undefined;
  for (const [, command, rest] of data.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const points = pointsOf(rest ?? '');
    if (command === 'M') last = points.at(-1);
    else if (command === 'Z') steps.push(around(corners));
    else {
      const length = command === 'C' ? 3 : 1;
      for (let at = 0; at < points.length; at += length) {
        const step = points.slice(at, at + length);
        steps.push(around(last ? [last, ...step] : step));
        last = step.at(-1);
      }
    }
    corners.push(...points);
  }
  return steps;
}

function pointsOf(words: string): Point[] {
  const numbers = (words.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, at) => ({
    x: numbers[2 * at] ?? 0,
    y: numbers[2 * at + 1] ?? 0,
  }));
}

function around(points: readonly Point[]): Box {
  return boxAround(points.map((point) => ({ ...point, width: 0, height: 0 })));
}
