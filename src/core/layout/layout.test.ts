import { describe, expect, it } from 'vitest';
import { chainModel, evenSizes } from '../../../tests/support/chain-model.ts';
import { overlap } from '../../../tests/support/drawing-faults.ts';
import type { Box } from './box.ts';
import { layoutModel } from './layout.ts';

describe('a tidy chain', () => {
  const middle = (box: Box | undefined) => (box ? box.x + box.width / 2 : Number.NaN);
  const star = chainModel(4, [
    [1, 0],
    [2, 0],
    [3, 0],
  ]);

  it('stands each parent over the middle of its children, the goal at the origin', () => {
    const { boxes } = layoutModel(star, evenSizes(star));
    expect(middle(boxes.get('e0'))).toBe(0);
    expect(boxes.get('e0')?.y).toBe(0);
    expect(middle(boxes.get('e2'))).toBe(0);
    expect(middle(boxes.get('e1'))).toBe(-middle(boxes.get('e3')));
  });

  it('runs to the right when the model says so', () => {
    const { boxes } = layoutModel(
      { ...star, about: { ...star.about, orientation: 'right' } },
      evenSizes(star),
    );
    expect(boxes.get('e1')?.x).toBeGreaterThan(200);
    expect(boxes.get('e1')?.x).toBe(boxes.get('e3')?.x);
  });

  it('points every link at the card it contributes to', () => {
    const { boxes, paths } = layoutModel(star, evenSizes(star));
    const goal = boxes.get('e0') as Box;
    const tips = [...paths.values()].map((route) => route.tip);
    for (const tip of tips) {
      expect(tip.y).toBeGreaterThan(goal.y + goal.height);
      expect(tip.y).toBeLessThan(goal.y + goal.height + 8);
      expect(Math.abs(tip.x)).toBeLessThan(goal.width / 2);
    }
    expect(new Set(tips.map((tip) => tip.x)).size).toBe(3);
  });

  it('wraps a long row of leaves into a block', () => {
    const many = chainModel(
      15,
      Array.from({ length: 14 }, (_, index): [number, number] => [index + 1, 0]),
    );
    const { boxes, bounds } = layoutModel(many, evenSizes(many));
    expect(new Set([...boxes.values()].map((box) => box.y)).size).toBeGreaterThan(3);
    expect(bounds.width).toBeLessThan(14 * 200);
  });

  it('leaves it a row when the model says so', () => {
    const many = chainModel(
      15,
      Array.from({ length: 14 }, (_, index): [number, number] => [index + 1, 0]),
    );
    const { boxes } = layoutModel(many, evenSizes(many), { wrap: 'never' });
    expect(new Set([...boxes.values()].map((box) => box.y)).size).toBe(2);
  });

  it('ranks a loop from where the team began and draws its last link back', () => {
    const loop = chainModel(3, [
      [1, 0],
      [2, 1],
      [0, 2],
    ]);
    const { boxes, paths } = layoutModel(loop, evenSizes(loop));
    expect([0, 1, 2].map((index) => boxes.get(`e${index}`)?.y)).toEqual(
      [0, 1, 2].map((index) => boxes.get(`e${index}`)?.y).sort((a = 0, b = 0) => a - b),
    );
    expect(paths.get('l2')?.heading).toEqual({ x: 0, y: 1 });
    for (const way of [{}, { bands: true }, { arrangement: 'free' as const }]) {
      const { paths: drawn } = layoutModel(loop, evenSizes(loop), way);
      expect([...drawn].filter(([, route]) => route.closesLoop).map(([id]) => id)).toEqual(['l2']);
    }
  });

  it('leaves the other cards where they are when a card comes below a leaf', () => {
    const before = layoutModel(star, evenSizes(star)).boxes;
    const grown = chainModel(5, [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 2],
    ]);
    const after = layoutModel(grown, evenSizes(grown)).boxes;
    for (const [id, box] of before) expect(after.get(id)).toEqual(box);
  });
});

describe('bands', () => {
  const pairs: [number, number][] = [
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 0],
    [0, 5],
  ];
  const levels = ['goal', 'outcome', 'outcome', 'action', 'action', 'action'];
  const model = chainModel(6, pairs, levels);
  const { boxes, bands = [], paths } = layoutModel(model, evenSizes(model), { bands: true });

  it('keep every level below the one before it, in its own stretch', () => {
    expect(bands.map((band) => band.level)).toEqual(['goal', 'outcome', 'action']);
    for (const [id, { y, height }] of boxes) {
      const band = bands.find(({ level }) => level === model.elements.get(id)?.level);
      expect(band?.start).toBeLessThanOrEqual(y);
      expect(band?.end).toBeGreaterThanOrEqual(y + height);
    }
    for (const [index, band] of bands.slice(1).entries()) {
      expect(band.start).toBeGreaterThan(bands[index]?.end ?? 0);
    }
  });

  it('align what stands on one level, as far as the links within it allow', () => {
    expect(boxes.get('e4')?.y).toBe(boxes.get('e3')?.y);
    expect(boxes.get('e2')?.y).toBeGreaterThan(boxes.get('e1')?.y ?? 0);
  });

  it('draw a link that goes down a level with its head below', () => {
    expect(paths.get('l4')?.heading).toEqual({ x: 0, y: 1 });
  });
});

describe('a free arrangement', () => {
  const free = { arrangement: 'free' as const };
  const star = chainModel(3, [
    [1, 0],
    [2, 0],
  ]);

  it('leaves placed cards where they were put, and others beside them over nothing', () => {
    const goal = {
      ...(star.elements.get('e0') as NonNullable<ReturnType<typeof star.elements.get>>),
      position: { x: 500, y: 40 },
    };
    const model = { ...star, elements: new Map([...star.elements, ['e0', goal]]) };
    const { boxes } = layoutModel(model, evenSizes(model), free);
    expect(boxes.get('e0')).toEqual({ x: 500, y: 40, width: 200, height: 80 });
    const all = [...boxes.values()];
    for (const [index, box] of all.entries()) {
      for (const other of all.slice(index + 1)) expect(overlap(box, other)).toBe(false);
    }
  });
});
