import { expect, it } from 'vitest';
import type { Route } from '#core/layout/route.ts';
import { nearestLink } from './nearest-link.ts';

/** A straight way upwards at one x, bent nowhere. */
function upright(x: number): Route {
  const points = [300, 200, 100, 0].map((y) => ({ x, y }));
  return { points, tip: { x, y: -8 }, heading: { x: 0, y: -1 } };
}

const paths = new Map([
  ['left', upright(0)],
  ['right', upright(10)],
]);

it('takes the nearest of several links in reach', () => {
  expect(nearestLink(paths, { x: 4, y: 150 }, 12)).toBe('left');
  expect(nearestLink(paths, { x: 6, y: 150 }, 12)).toBe('right');
});

it('takes none beyond reach, beside a link or past its ends', () => {
  expect(nearestLink(paths, { x: -13, y: 150 }, 12)).toBeUndefined();
  expect(nearestLink(paths, { x: 0, y: 313 }, 12)).toBeUndefined();
  expect(nearestLink(paths, { x: -11, y: 150 }, 12)).toBe('left');
});

it('follows a curve rather than the box around it', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 100 },
    { x: 100, y: 100 },
    { x: 100, y: 0 },
  ];
  const bow = new Map([['bow', { points, tip: { x: 100, y: 0 }, heading: { x: 0, y: -1 } }]]);
  expect(nearestLink(bow, { x: 50, y: 78 }, 6)).toBe('bow');
  expect(nearestLink(bow, { x: 50, y: 20 }, 6)).toBeUndefined();
});

it('is reached at the tip of its arrow', () => {
  expect(nearestLink(paths, { x: 0, y: -12 }, 6)).toBe('left');
});
