import { readFileSync } from 'node:fs';
import { createAbout, type Level } from '#core/model/about.ts';
import { createElement } from '#core/model/element.ts';
import { createLink } from '#core/model/link.ts';
import { type Model, modelFrom } from '#core/model/model.ts';
import { ordersBetween } from '#core/model/order.ts';

interface BenchGraph {
  readonly elements: readonly {
    readonly id: string;
    readonly title: string;
    readonly row: number;
  }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

const LEVELS: readonly Level[] = [
  { id: 'r0', role: 'goal', tone: 'deep' },
  { id: 'r1', role: 'outcome', tone: 'sea' },
  { id: 'r2', role: 'outcome', tone: 'leaf' },
  { id: 'r3', role: 'outcome', tone: 'plum' },
  { id: 'r4', role: 'action', tone: 'sun' },
];

/** One of the graphs in `tests/bench` as a model: a level a row, everything in the order in which the file lists it. */
export function benchModel(size: 50 | 200 | 500 | 2000): Model {
  const url = new URL(`../bench/graph-${size}.json`, import.meta.url);
  const graph = JSON.parse(readFileSync(url, 'utf8')) as BenchGraph;
  const elementOrders = ordersBetween(undefined, undefined, graph.elements.length);
  const linkOrders = ordersBetween(undefined, undefined, graph.links.length);
  const elements = graph.elements.map(({ id, title, row }, index) =>
    createElement({ id, title, level: `r${row}`, order: elementOrders[index] ?? '' }),
  );
  const links = graph.links.map(({ from, to }, index) =>
    createLink({ id: `l${index}`, from, to, order: linkOrders[index] ?? '' }),
  );
  const about = createAbout({
    id: 'bench',
    title: `Bench ${size}`,
    language: 'en',
    createdAt: '2026-11-24',
    levels: LEVELS,
  });
  return modelFrom(about, {
    elements: new Map(elements.map((element) => [element.id, element])),
    links: new Map(links.map((link) => [link.id, link])),
  });
}
