import { expect, it } from 'vitest';
import { clockFace } from './clock-face.ts';

it('shows minutes and seconds with two digits', () => {
  expect(clockFace(0)).toBe('00:00');
  expect(clockFace(61_999)).toBe('01:01');
  expect(clockFace(100 * 60_000)).toBe('100:00');
});
