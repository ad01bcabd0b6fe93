import { describe, expect, it } from 'vitest';
import { bandEdgePlaces } from './band-edge-places.ts';

const window = { width: 1000, height: 600, size: 15, weight: 600, top: 0 };
const band = (name: string, from: number, box: { x: number; y: number }) => ({
  name,
  box: { ...box, width: 100, height: 20 },
  from,
  start: from + 40,
  end: from + 240,
});
const rows = [band('Doel', 0, { x: -130, y: 130 }), band('Acties', 280, { x: -130, y: 410 })];
const columns = [band('Doel', 0, { x: 90, y: -50 }), band('Acties', 280, { x: 370, y: -50 })];
const names = (places: ReturnType<typeof bandEdgePlaces>) => places.map(({ name }) => name);

describe('the names of bands at the edge of the window', () => {
  it('are not there while the names beside the map are in view', () => {
    const view = { x: 140, y: 80, zoom: 1 };
    expect(bandEdgePlaces({ bands: rows }, view, true, window)).toEqual([]);
    expect(bandEdgePlaces({ bands: columns }, view, false, window)).toEqual([]);
  });

  it('stand at the left above the first row of their band, whatever the zoom', () => {
    for (const zoom of [1, 0.8]) {
      const places = bandEdgePlaces({ bands: rows }, { x: -300, y: 10, zoom }, true, window);
      expect(names(places)).toEqual(['Doel', 'Acties']);
      for (const [index, { top }] of places.entries()) {
        const { from, start } = rows[index]!;
        expect(top).toBeGreaterThanOrEqual(from * zoom + 10);
        expect(top + 15).toBeLessThan(start * zoom + 10);
      }
    }
  });

  it('are left out where the rows stand too close together for words', () => {
    const far = { x: -300, y: 10, zoom: 0.2 };
    expect(bandEdgePlaces({ bands: rows }, far, true, { ...window, size: 12 })).toEqual([]);
  });

  it('are left out above and below the window', () => {
    const scrolled = { x: -300, y: -200, zoom: 1 };
    expect(names(bandEdgePlaces({ bands: rows }, scrolled, true, window))).toEqual(['Acties']);
    const under = { ...window, top: 300 };
    expect(bandEdgePlaces({ bands: rows }, { x: -300, y: 10, zoom: 1 }, true, under)).toEqual([]);
  });

  it('stand at the top over the middle of their column', () => {
    const [goal, actions] = bandEdgePlaces({ bands: columns }, { x: 0, y: -100, zoom: 1 }, false, {
      ...window,
      top: 64,
    });
    expect(goal!.left + goal!.width / 2).toBeCloseTo(140);
    expect(actions!.left + actions!.width / 2).toBeCloseTo(420);
    expect(goal!.top).toBeGreaterThanOrEqual(64);
    // Of a column that is cut off, over what is in view of it.
    const aside = { x: -140, y: -100, zoom: 1 };
    const [cut] = bandEdgePlaces({ bands: columns }, aside, false, window);
    expect(cut!.left).toBe(0);
    expect(cut!.left + cut!.width).toBeLessThanOrEqual(columns[0]!.end - 140);
  });
});
