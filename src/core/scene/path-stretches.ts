import { type Box, boxAround, type Point } from '../layout/box.ts';
import { boxOfCurve, stretchesOf } from '../layout/curve.ts';
import type { DrawnPath } from './drawable.ts';
import { pathSteps } from './path-data.ts';

/** A stretch of a path, with a box that it doesn't leave; its line has no width. */
export interface Stretch {
  readonly from: Point;
  /** Its end, or for a curve two control points and its end. */
  readonly to: readonly [Point] | readonly [Point, Point, Point];
  readonly box: Box;
}

const known = new WeakMap<DrawnPath, readonly Stretch[]>();

/** The stretches of a path, each small or thin, worked out once; what only closes it is none. */
export function pathStretches(path: DrawnPath): readonly Stretch[] {
  let stretches = known.get(path);
  if (!stretches) {
    stretches = cutPath(path.data);
    known.set(path, stretches);
  }
  return stretches;
}

function cutPath(data: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from: Point | undefined;
  for (const { command, points } of pathSteps(data)) {
    const size = command === 'C' ? 3 : 1;
    for (let at = 0; at + size <= points.length; at += size) {
      const step = points.slice(at, at + size) as [Point] | [Point, Point, Point];
      if (command !== 'M' && from) stretches.push(...stretchesFrom(from, step));
      from = step.at(-1);
    }
  }
  return stretches;
}

function stretchesFrom(from: Point, step: [Point] | [Point, Point, Point]): Stretch[] {
  if (step.length === 1) {
    const ends = [from, ...step].map((point) => ({ ...point, width: 0, height: 0 }));
    return [{ from, to: step, box: boxAround(ends) }];
  }
  return stretchesOf([from, ...step]).map((curve) => {
    const [start, ...to] = curve;
    return { from: start, to, box: boxOfCurve(curve) };
  });
}
