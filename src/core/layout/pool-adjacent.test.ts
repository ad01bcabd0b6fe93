import fc from 'fast-check';
import { expect, it } from 'vitest';
import { poolAdjacent } from './pool-adjacent.ts';

it('gives every wish that leaves room enough', () => {
  expect(poolAdjacent([0, 10, 30], [1, 1, 1], [0, 5, 5])).toEqual([0, 10, 30]);
});

it('shares the push between those that want the same place, by weight', () => {
  expect(poolAdjacent([0, 0], [1, 1], [0, 10])).toEqual([-5, 5]);
  expect(poolAdjacent([0, 0], [3, 1], [0, 8])).toEqual([-2, 6]);
});

it('keeps every gap, and no other placing is nearer to the wishes', () => {
  const things = fc.array(
    fc.record({
      wish: fc.integer({ min: -50, max: 50 }),
      weight: fc.integer({ min: 1, max: 9 }),
      gap: fc.integer({ min: 0, max: 20 }),
      nudge: fc.integer({ min: -3, max: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(things, (list) => {
      const placed = poolAdjacent(
        list.map((thing) => thing.wish),
        list.map((thing) => thing.weight),
        list.map((thing) => thing.gap),
      );
      const holds = (places: readonly number[]) =>
        places.every((place, i) => i === 0 || place - places[i - 1]! >= list[i]!.gap - 1e-9);
      const cost = (places: readonly number[]) =>
        places.reduce((sum, place, i) => sum + list[i]!.weight * (place - list[i]!.wish) ** 2, 0);
      expect(holds(placed)).toBe(true);
      const other = placed.map((place, i) => place + list[i]!.nudge);
      if (holds(other)) expect(cost(other)).toBeGreaterThanOrEqual(cost(placed) - 1e-6);
    }),
  );
});
