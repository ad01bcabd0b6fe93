import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOrder, orderBetween, ordersBetween } from './order.ts';

describe('ordersBetween', () => {
  it('gives keys that sort between any two made before, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, orderBetween(keys[at - 1], keys[at]));
        }
        expect(keys).toEqual(keys.toSorted());
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('gives many at once, in order', () => {
    const keys = ordersBetween('a0', 'a1', 50);
    expect(['a0', ...keys, 'a1']).toEqual(['a0', ...keys, 'a1'].toSorted());
    expect(new Set(keys).size).toBe(50);
  });

  it('goes on after keys that somebody wrote by hand', () => {
    for (const key of ['1', 'zzz', '007', 'B']) {
      const keys = ordersBetween(key, undefined, 3);
      expect([key, ...keys]).toEqual([key, ...keys].toSorted());
    }
  });
});

describe('compareOrder', () => {
  it('falls back on the id, so that every copy of a model sorts alike', () => {
    const [a, b] = [
      { id: 'a', order: 'a0' },
      { id: 'b', order: 'a0' },
    ];
    expect([b, a].sort(compareOrder)).toEqual([a, b]);
    expect(compareOrder(a, { ...a })).toBe(0);
  });
});
