import { expect, it } from 'vitest';
import { createElement } from '#core/model/element.ts';
import { createLink } from '#core/model/link.ts';
import { graphOf } from '#core/queries/graph.ts';
import { walk } from './walk.ts';

const at = (x: number, y: number) => ({ x, y, width: 100, height: 50 });
const boxes = new Map([
  ['goal', at(200, 0)],
  ['left', at(0, 120)],
  ['middle', at(200, 120)],
  ['right', at(400, 120)],
  ['deep', at(600, 240)],
]);
const elements = new Map(
  [...boxes.keys()].map((id) => [
    id,
    createElement({ id, level: 'outcome', title: id, order: 'a0' }),
  ]),
);
const links = new Map(
  [
    ['left', 'goal'],
    ['middle', 'goal'],
    ['right', 'goal'],
    ['deep', 'middle'],
  ].map(([from = '', to = '']) => [from, createLink({ id: from, from, to, order: 'a0' })]),
);
const graph = graphOf({ elements, links });

it('goes up and down along links, whatever the angle', () => {
  expect(walk(boxes, graph, 'left', 'up', 'down')).toBe('goal');
  expect(walk(boxes, graph, 'middle', 'down', 'down')).toBe('deep');
});

it('goes to the nearest card where no link leads that way', () => {
  expect(walk(boxes, graph, 'left', 'right', 'down')).toBe('middle');
  expect(walk(boxes, graph, 'right', 'left', 'down')).toBe('middle');
  expect(walk(boxes, graph, 'right', 'down', 'down')).toBe('deep');
});

it('stays when there is nothing that way', () => {
  expect(walk(boxes, graph, 'goal', 'up', 'down')).toBeUndefined();
  expect(walk(boxes, graph, 'left', 'left', 'down')).toBeUndefined();
});
