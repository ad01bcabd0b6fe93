import { describe, expect, it } from 'vitest';
import { turnedAt } from './overview-views.ts';

const frame = { left: 0, right: 800, top: 100, bottom: 500 };
const view = { x: -100, y: 50, zoom: 1 };
const turn = { deltaY: -100, deltaMode: 0, ctrlKey: false };
const onScreen = (at: { x: number; y: number }, to: typeof view) => ({
  x: at.x * to.zoom + to.x,
  y: at.y * to.zoom + to.y,
});

describe('the wheel over the overview', () => {
  it.each([
    ['towards', -100],
    ['away from', 100],
  ])('zooms %s a point, which stays where it is on the screen', (_, deltaY) => {
    const at = { x: 300, y: 200 };
    const next = turnedAt(at, { ...turn, deltaY }, view, frame);
    expect(Math.sign(next.zoom - view.zoom)).toBe(-Math.sign(deltaY));
    expect(onScreen(at, next).x).toBeCloseTo(200);
    expect(onScreen(at, next).y).toBeCloseTo(250);
  });

  it('brings a point that is out of sight to the middle', () => {
    const at = { x: 9_000, y: 200 };
    const next = turnedAt(at, turn, view, frame);
    expect(next.zoom).toBeGreaterThan(1);
    expect(onScreen(at, next).x).toBeCloseTo(400);
    expect(onScreen(at, next).y).toBeCloseTo(300);
  });

  it('zooms no further than there is', () => {
    const at = { x: 300, y: 200 };
    expect(turnedAt(at, turn, { ...view, zoom: 3 }, frame).zoom).toBe(3);
    expect(turnedAt(at, { ...turn, deltaY: 9_000 }, { ...view, zoom: 0.1 }, frame).zoom).toBe(0.1);
  });

  it('hears two fingers on a touchpad, whose turns are small, as well as a wheel', () => {
    const at = { x: 300, y: 200 };
    const fingers = turnedAt(at, { ...turn, deltaY: -4, ctrlKey: true }, view, frame).zoom;
    expect(fingers).toBeGreaterThan(1.04);
    const wheel = turnedAt(at, { ...turn, deltaY: -360, ctrlKey: true }, view, frame).zoom;
    expect(wheel).toBeLessThan(1.5);
  });
});
