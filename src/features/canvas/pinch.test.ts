import { expect, it } from 'vitest';
import { pinched } from './pinch.ts';

const at = (x: number, y: number) => ({ x, y });
const corner = at(0, 50);
const view = { x: 30, y: 20, zoom: 1 };

it('zooms around what is between the fingers', () => {
  const from = { one: at(100, 150), two: at(200, 150) };
  const next = pinched(view, from, { one: at(50, 150), two: at(250, 150) }, corner);
  expect(next.zoom).toBe(2);
  // The point of the map at (150, 100) of the screen: (120, 80).
  expect([next.x + 120 * 2, next.y + 80 * 2]).toEqual([150, 100]);
});

it('pans by as much as two fingers move together', () => {
  const from = { one: at(100, 150), two: at(200, 150) };
  const next = pinched(view, from, { one: at(110, 170), two: at(210, 170) }, corner);
  expect(next).toEqual({ x: 40, y: 40, zoom: 1 });
});

it('stops at the limits of the zoom', () => {
  const from = { one: at(100, 150), two: at(101, 150) };
  expect(pinched(view, from, { one: at(0, 150), two: at(900, 150) }, corner).zoom).toBe(3);
});
