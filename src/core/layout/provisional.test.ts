import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import type { Model } from '../model/model.ts';
import type { Box, Size } from './box.ts';
import { type Layout, layoutModel } from './layout.ts';
import { LayoutFeed } from './layout-feed.ts';
import { provisionalLayout } from './provisional.ts';

const SIZES: ReadonlyMap<string, Size> = new Map();

function editedTo(before: string, now: string, sizes = SIZES) {
  const layout = layoutModel(modelOf(before), SIZES);
  return { layout, next: provisional(layout, modelOf(before), modelOf(now), sizes) };
}

function provisional(layout: Layout, before: Model, now: Model, sizes = SIZES): Layout {
  const feed = new LayoutFeed();
  feed.next(before, SIZES);
  const change = feed.next(now, sizes);
  return change ? provisionalLayout(layout, now, sizes, change) : layout;
}

function boxOf(boxes: ReadonlyMap<string, Box>, id: string): Box {
  const box = boxes.get(id);
  if (!box) throw new Error(`${id} has no place`);
  return box;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('provisionalLayout', () => {
  it('leaves what stood where it stood, and keeps its ways', () => {
    const { layout, next } = editedTo('Goal\n  A\n  B', 'Goal\n  A\n  B\n  C');
    for (const id of ['Goal', 'A', 'B']) expect(next.boxes.get(id)).toBe(layout.boxes.get(id));
    expect(next.paths.get('A--Goal')).toBe(layout.paths.get('A--Goal'));
  });

  it('puts a new card beside the one before it, over no other', () => {
    const { next } = editedTo(
      'Goal\n  A\n    A1\n  B\n    B1',
      'Goal\n  A\n    A1\n    A2\n  B\n    B1',
    );
    const card = boxOf(next.boxes, 'A2');
    expect(card.y).toBeGreaterThanOrEqual(boxOf(next.boxes, 'A1').y);
    for (const [id, box] of next.boxes) {
      if (id !== 'A2') expect(overlap(card, box), id).toBe(false);
    }
  });

  it('puts the first card below another under it, with a link that runs straight to it', () => {
    const { next } = editedTo('Goal\n  A', 'Goal\n  A\n    New');
    const [card, parent] = [boxOf(next.boxes, 'New'), boxOf(next.boxes, 'A')];
    expect(card.y).toBeGreaterThan(parent.y + parent.height);
    expect(card.x + card.width / 2).toBeCloseTo(parent.x + parent.width / 2, 0);
    const route = next.paths.get('New--A');
    expect(route?.points[0]?.y).toBe(card.y);
    expect(route?.tip.y).toBeGreaterThan(parent.y + parent.height);
    expect(route?.heading.y).toBeCloseTo(-1);
  });

  it('gives a whole branch places below one another', () => {
    const { next } = editedTo('Goal', 'Goal\n  A\n    B\n      C');
    const rows = ['Goal', 'A', 'B', 'C'].map((id) => boxOf(next.boxes, id).y);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(new Set(rows).size).toBe(4);
  });

  it('takes over new sizes, lets go what went, and draws links that have other ends anew', () => {
    const sizes = new Map([['A', { width: 300, height: 120 }]]);
    const { layout, next } = editedTo('Goal\n  A\n  B\n    C', 'Goal\n  A\n    C', sizes);
    expect(boxOf(next.boxes, 'A')).toMatchObject({ width: 300, height: 120 });
    expect(next.boxes.has('B')).toBe(false);
    expect([...next.paths.keys()].sort()).toEqual(['A--Goal', 'C--A']);
    expect(next.paths.get('A--Goal')).not.toBe(layout.paths.get('A--Goal'));
  });

  it('follows a link whose record stays and whose end moves', () => {
    const model = modelOf('Goal\n  A\n  B\n    C');
    const layout = layoutModel(model, SIZES);
    const link = model.links.get('C--B');
    if (!link) throw new Error('no link');
    const links = new Map(model.links).set('C--B', { ...link, to: 'A' });
    const next = provisional(layout, model, { ...model, links });
    const [parent, tip] = [boxOf(next.boxes, 'A'), next.paths.get('C--B')?.tip];
    expect(tip?.x).toBeGreaterThan(parent.x - 1);
    expect(tip?.x).toBeLessThan(parent.x + parent.width + 1);
  });

  it('draws no link whose other end has gone', () => {
    const model = modelOf('Goal\n  A\n  B');
    const layout = layoutModel(model, SIZES);
    const elements = new Map(model.elements);
    elements.delete('A');
    const next = provisional(layout, model, { ...model, elements });
    expect([...next.paths.keys()]).toEqual(['B--Goal']);
  });

  it('puts every card where a person had it when the arrangement becomes free', () => {
    const model = modelOf('Goal\n  A\n  B');
    const layout = layoutModel(model, SIZES);
    const a = model.elements.get('A');
    if (!a) throw new Error('no A');
    const placed = new Map(model.elements).set('A', { ...a, position: { x: 700, y: 500 } });
    const tidy = { ...model, elements: placed };
    const free = { ...tidy, about: { ...model.about, arrangement: 'free' as const } };
    const next = provisional(layout, tidy, free);
    expect(boxOf(next.boxes, 'A')).toMatchObject({ x: 700, y: 500 });
    expect(next.boxes.get('B')).toBe(layout.boxes.get('B'));
    expect(next.paths.get('A--Goal')).not.toBe(layout.paths.get('A--Goal'));
    expect(next.paths.get('B--Goal')).toBe(layout.paths.get('B--Goal'));
  });

  it('keeps every card within its bounds', () => {
    const { next } = editedTo('Goal\n  A', 'Goal\n  A\n  B\n    C\nOther');
    const { x, y, width, height } = next.bounds;
    for (const box of next.boxes.values()) {
      expect(box.x).toBeGreaterThanOrEqual(x);
      expect(box.y).toBeGreaterThanOrEqual(y);
      expect(box.x + box.width).toBeLessThanOrEqual(x + width);
      expect(box.y + box.height).toBeLessThanOrEqual(y + height);
    }
  });
});
