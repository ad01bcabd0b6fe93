import { expect, it } from 'vitest';
import { edgePan } from './edge-pan.ts';

const size = { width: 900, height: 600 };

it('takes the map along near an edge, and past it', () => {
  const [near, nearer, past] = [880, 895, 1_400].map((x) => edgePan({ x, y: 300 }, size));
  expect(near?.x).toBeLessThan(0);
  expect(nearer?.x).toBeLessThan(near?.x ?? 0);
  expect(past?.x).toBeLessThanOrEqual(nearer?.x ?? 0);
  expect([near?.y, nearer?.y, past?.y]).toEqual([0, 0, 0]);
  const corner = edgePan({ x: 10, y: 10 }, size);
  expect(Math.min(corner.x, corner.y)).toBeGreaterThan(0);
});

it('leaves the map where it is away from the edges', () => {
  expect(edgePan({ x: 450, y: 300 }, size)).toEqual({ x: 0, y: 0 });
});
