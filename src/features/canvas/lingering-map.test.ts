import { expect, test } from 'vitest';
import { LingeringMap } from './lingering-map.ts';

test('what was there when it was emptied can be asked for until it is forgotten, and counts no more', () => {
  const map = new LingeringMap<string, number>();
  map.set('a', 1).set('b', 2);
  map.clear();
  map.set('b', 3);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, 3, undefined]);
  expect([...map]).toEqual([['b', 3]]);
  expect(map.has('a')).toBe(false);
  map.forget();
  expect(map.get('a')).toBeUndefined();
  expect(map.get('b')).toBe(3);
});
