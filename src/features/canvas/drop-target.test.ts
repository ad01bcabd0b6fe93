import { describe, expect, it } from 'vitest';
import { createElement } from '#core/model/element.ts';
import { createLink } from '#core/model/link.ts';
import { graphOf } from '#core/queries/graph.ts';
import { dropTarget } from './drop-target.ts';

const at = (x: number, y: number) => ({ x, y, width: 100, height: 50 });
const boxes = new Map([
  ['goal', at(200, 0)],
  ['a', at(50, 100)],
  ['b', at(200, 100)],
  ['c', at(350, 100)],
  ['a1', at(50, 200)],
]);
const elements = new Map(
  [...boxes.keys()].map((id) => [
    id,
    createElement({ id, level: 'outcome', title: id, order: 'a0' }),
  ]),
);
const links = new Map(
  [
    ['a', 'goal', 'a0'],
    ['b', 'goal', 'a1'],
    ['c', 'goal', 'a2'],
    ['a1', 'a', 'a0'],
  ].map(([from = '', to = '', order = '']) => [from, createLink({ id: from, from, to, order })]),
);
const graph = graphOf({ elements, links });

describe('dropTarget', () => {
  it('is below the card it is over', () => {
    expect(dropTarget(boxes, graph, 'c', { x: 100, y: 120 }, 'down')).toEqual({
      kind: 'onto',
      parent: 'a',
    });
  });

  it('is never below itself, nor below a card it already stands below', () => {
    expect(dropTarget(boxes, graph, 'a', { x: 100, y: 220 }, 'down')).toBeUndefined();
    expect(dropTarget(boxes, graph, 'a1', { x: 100, y: 120 }, 'down')).toBeUndefined();
  });

  it('is a place among its siblings in their row, shown in the gap', () => {
    const target = dropTarget(boxes, graph, 'c', { x: 175, y: 120 }, 'down');
    expect(target).toMatchObject({ kind: 'among', parent: 'goal', index: 1 });
    expect(target?.kind === 'among' && target.gap.x + target.gap.width / 2).toBe(175);
    expect(dropTarget(boxes, graph, 'c', { x: 0, y: 120 }, 'down')).toMatchObject({ index: 0 });
    expect(dropTarget(boxes, graph, 'a', { x: 900, y: 120 }, 'down')).toMatchObject({ index: 2 });
  });

  it('is nowhere far from the row', () => {
    expect(dropTarget(boxes, graph, 'c', { x: 600, y: 500 }, 'down')).toBeUndefined();
  });
});
