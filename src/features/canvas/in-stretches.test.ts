import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '#core/model/fields.ts';
import { inStretches } from './in-stretches.ts';

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 200 });

test('the stretches hold every id, in the order of the list, and none is empty', () => {
  fc.assert(
    fc.property(ids, (list) => {
      const stretches = inStretches(list);
      expect(stretches.flat()).toEqual(list);
      expect(stretches.every(({ length }) => length > 0)).toBe(true);
    }),
  );
});

test('an id that comes leaves all stretches but two as they are', () => {
  fc.assert(
    fc.property(ids, fc.nat(), (list, at) => {
      const [newcomer, ...others] = list;
      if (newcomer === undefined) return;
      const place = at % list.length;
      const before = inStretches(others).map(String);
      const after = inStretches([...others.slice(0, place), newcomer, ...others.slice(place)]);
      const changed = after.map(String).filter((stretch) => !before.includes(stretch));
      expect(changed.length).toBeLessThanOrEqual(2);
    }),
  );
});

test('two thousand ids make some tens of stretches', () => {
  const stretches = inStretches(Array.from({ length: 2000 }, newId));
  expect(stretches.length).toBeGreaterThan(25);
  expect(stretches.length).toBeLessThan(130);
});
