import { describe, expect, it } from 'vitest';
import { fitBox, holdStill, isInFrame, openingView, reveal } from './camera-moves.ts';

const frame = { left: 20, top: 20, right: 1020, bottom: 620 };

describe('the camera', () => {
  it('fits a wide map wholly into the frame', () => {
    const box = { x: -300, y: -50, width: 2400, height: 700 };
    const view = fitBox(box, frame);
    expect(isInFrame(box, view, frame)).toBe(true);
    expect(view.zoom).toBeLessThan(1);
  });

  it('never enlarges a small map past 100 %', () => {
    expect(fitBox({ x: 0, y: 0, width: 100, height: 50 }, frame).zoom).toBe(1);
  });

  it('opens a map whole, or where it starts when it could not be read so', () => {
    const goal = { x: -150, y: 0, width: 300, height: 80 };
    const opened = (bounds: typeof goal) =>
      openingView(
        { bounds, boxes: new Map([['goal', goal]]), paths: new Map(), orientation: 'down' },
        frame,
      );
    const small = { x: -600, y: 0, width: 1200, height: 700 };
    expect(isInFrame(small, opened(small), frame)).toBe(true);
    const chains = [
      { x: -150, y: 0, width: 300, height: 6000 },
      { x: -9000, y: 0, width: 18_000, height: 900 },
      { x: -150, y: -3000, width: 8000, height: 6000 },
      { x: -150, y: 0, width: 9000, height: 9000 },
    ];
    for (const chain of chains) {
      const view = opened(chain);
      expect(view.zoom).toBeGreaterThanOrEqual(0.5);
      expect(isInFrame(goal, view, frame)).toBe(true);
    }
  });

  it('moves no further than it takes to show a card', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    const inside = { x: 100, y: 100, width: 200, height: 80 };
    expect(reveal(inside, view, frame)).toBe(view);
    const below = { x: 100, y: 600, width: 200, height: 80 };
    expect(reveal(below, view, frame)).toEqual({ x: 0, y: -60, zoom: 1 });
    const left = { x: -50, y: 100, width: 200, height: 80 };
    expect(reveal(left, view, frame)).toEqual({ x: 70, y: 0, zoom: 1 });
  });

  it('keeps a card at its place on screen when the map moved under it', () => {
    const before = { x: 100, y: 200 };
    const after = { x: 340, y: 180 };
    const view = { x: 7, y: 9, zoom: 0.5 };
    const still = holdStill(before, after, view);
    expect(after.x * still.zoom + still.x).toBe(before.x * view.zoom + view.x);
    expect(after.y * still.zoom + still.y).toBe(before.y * view.zoom + view.y);
  });
});
