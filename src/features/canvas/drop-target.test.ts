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
const one = (id: string) => ({ id, ids: new Set([id]) });

describe('dropTarget', () => {
  it('is below the card it is over', () => {
    expect(dropTarget(boxes, graph, one('c'), { x: 100, y: 120 }, 'down')).toEqual({
      kind: 'onto',
      parent: 'a',
    });
  });

  it('is never below itself, nor below a card it already stands below', () => {
    expect(dropTarget(boxes, graph, one('a'), { x: 100, y: 220 }, 'down')).toBeUndefined();
    expect(dropTarget(boxes, graph, one('a1'), { x: 100, y: 120 }, 'down')).toBeUndefined();
  });

  it('is a place among its siblings in their row, shown in the gap', () => {
    const target = dropTarget(boxes, graph, one('c'), { x: 175, y: 120 }, 'down');
    expect(target).toMatchObject({ kind: 'among', parent: 'goal', index: 1 });
    expect(target?.kind === 'among' && target.gap.x + target.gap.width / 2).toBe(175);
    expect(dropTarget(boxes, graph, one('c'), { x: 0, y: 120 }, 'down')).toMatchObject({
      index: 0,
    });
    expect(dropTarget(boxes, graph, one('a'), { x: 900, y: 120 }, 'down')).toMatchObject({
      index: 2,
    });
  });

  it('is a place of all that are dragged, none of them counted and none below itself', () => {
    const both = { id: 'a', ids: new Set(['a', 'b']) };
    expect(dropTarget(boxes, graph, both, { x: 480, y: 120 }, 'down')).toMatchObject({ index: 1 });
    expect(dropTarget(boxes, graph, both, { x: 400, y: 120 }, 'down')).toMatchObject({
      kind: 'onto',
      parent: 'c',
    });
    const overChild = dropTarget(boxes, graph, { ...both, id: 'b' }, { x: 60, y: 210 }, 'down');
    expect(overChild).toBeUndefined();
  });

  it('is in the row under the pointer, of a family that stands in several', () => {
    const block = new Map(boxes).set('c', at(50, 180)).set('a1', at(50, 400));
    const second = dropTarget(block, graph, one('b'), { x: 170, y: 200 }, 'down');
    expect(second).toMatchObject({ kind: 'among', index: 2 });
    const first = dropTarget(block, graph, one('b'), { x: 170, y: 120 }, 'down');
    expect(first).toMatchObject({ kind: 'among', index: 1 });
  });

  it('is nowhere far from the row', () => {
    expect(dropTarget(boxes, graph, one('c'), { x: 600, y: 500 }, 'down')).toBeUndefined();
  });
});
