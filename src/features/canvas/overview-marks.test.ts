import { expect, it } from 'vitest';
import { overviewMarks } from './overview-marks.ts';

const bounds = { x: 0, y: 0, width: 100_000, height: 1_000 };
const scale = { width: 100, height: 100, across: 0.001, along: 0.1 };
const card = (x: number) => ({ x, y: 500, width: 200, height: 80 });
const layout = { bounds, boxes: new Map([1, 2, 3].map((n) => [`c${n}`, card(n * 10_000)])) };
const face = (border: string) => ({ border }) as never;
const faces = new Map([
  ['c1', face('sea')],
  ['c2', face('sea')],
  ['c3', face('sun')],
]);
const counted = (outlines: string | undefined): number => (outlines ?? '').split('M').length - 1;

it('draws the cards of a color together, none too small to be seen', () => {
  const { shown, dimmed, found } = overviewMarks({
    ...{ layout, faces, scale },
    ...{ lit: undefined, found: new Set<string>() },
  });
  expect([...shown].map(([color, outlines]) => [color, counted(outlines)])).toEqual([
    ['sea', 2],
    ['sun', 1],
  ]);
  expect(shown.get('sun')).toContain('h15v80h-15');
  expect(dimmed.size).toBe(0);
  expect(found).toBe('');
});

it('dims what is beside the pathway, and marks what is found wherever it is', () => {
  const { shown, dimmed, found } = overviewMarks({
    ...{ layout, faces, scale },
    ...{ lit: new Set(['c1']), found: new Set(['c1', 'c3', 'folded away']) },
  });
  expect(counted(shown.get('sea'))).toBe(1);
  expect(counted(dimmed.get('sea'))).toBe(1);
  expect(counted(dimmed.get('sun'))).toBe(1);
  expect(counted(found)).toBe(2);
});

it('makes the marks of many cards smaller than those of a few', () => {
  const ids = Array.from({ length: 400 }, (_, n) => `c${n}`);
  const boxes = new Map(ids.map((id, n) => [id, card(n * 200)]));
  const widest = (found: ReadonlySet<string>): number => {
    const marks = overviewMarks({
      ...{ layout: { bounds, boxes }, faces, scale, lit: undefined, found },
    });
    return Math.max(...[...marks.found.matchAll(/h([\d.]+)/g)].map(([, wide]) => Number(wide)));
  };
  expect(widest(new Set(ids))).toBeLessThan(widest(new Set(ids.slice(0, 9))) / 2);
});
