import { expect, test } from 'vitest';
import { cardAt, cardsIn, cardsToRead, nearestCard } from './large-map.ts';

const BOXES = new Map(
  Array.from({ length: 100 }, (_, at) => {
    const [x, y] = [(at % 10) * 300, Math.floor(at / 10) * 200];
    return [`c${at}`, { x, y, width: 200, height: 100 }] as const;
  }),
);
const WINDOW = { width: 400, height: 300 };

test('the card under a point is found, and none between cards', () => {
  expect(cardAt(BOXES, { x: 310, y: 250 })).toBe('c11');
  expect(cardAt(BOXES, { x: 250, y: 250 })).toBeUndefined();
});

test('between cards the nearest is found, however far', () => {
  expect(nearestCard(BOXES, { x: 310, y: 250 })).toBe('c11');
  expect(nearestCard(BOXES, { x: 260, y: 250 })).toBe('c11');
  expect(nearestCard(BOXES, { x: 240, y: 250 })).toBe('c10');
  expect(nearestCard(BOXES, { x: -900, y: -900 })).toBe('c0');
  expect(nearestCard(new Map(), { x: 0, y: 0 })).toBeUndefined();
});

test('a rectangle takes every card it touches', () => {
  expect([...cardsIn(BOXES, { x: 150, y: 50, width: 200, height: 200 })]).toEqual([
    'c0',
    'c1',
    'c10',
    'c11',
  ]);
});

test('cards in view are read from reading zoom on, and a little below it once they are', () => {
  const read = (zoom: number, was: boolean) =>
    cardsToRead(BOXES, { x: 0, y: 0, zoom }, WINDOW, was).size;
  expect(read(1, false)).toBeGreaterThan(0);
  expect(read(1, false)).toBeLessThan(BOXES.size);
  expect(read(0.38, false)).toBe(0);
  expect(read(0.38, true)).toBeGreaterThan(0);
  expect(read(0.3, true)).toBe(0);
});
