import { layoutModel } from '../../src/core/layout/layout.ts';
import { graphOf } from '../../src/core/queries/graph.ts';
import { cardFaces } from '../../src/core/scene/card-face.ts';
import { cardWords } from '../../src/i18n/card-words.ts';
import { benchModel } from '../support/bench-graph.ts';
import type { PlacedGraph } from './bench-page.ts';
import type { Size } from './subject.ts';

/** A bench graph with each card where Tocht puts it, and of the same size. */
export function placedGraph(size: Size): PlacedGraph {
  const model = benchModel(size);
  const { boxes } = layoutModel(model, cardFaces(model, cardWords('en')));
  const cards = [...model.elements.values()].flatMap(({ id, title, level }) => {
    const box = boxes.get(id);
    return box ? { id, title, level: Number(level.slice(1)), ...box } : [];
  });
  const links = graphOf(model).links.map(({ id, from, to }) => ({ id, from, to }));
  return { cards, links };
}

/** How wide a graph is, in px. */
export function widthOf({ cards }: PlacedGraph): number {
  const left = Math.min(...cards.map(({ x }) => x));
  return Math.max(...cards.map(({ x, width }) => x + width)) - left;
}

/** The zoom at which a graph is seen whole, and one at which its cards are read. */
export function zoomsOf(graph: PlacedGraph, window: { width: number; height: number }) {
  const { cards } = graph;
  const top = Math.min(...cards.map(({ y }) => y));
  const bottom = Math.max(...cards.map(({ y, height }) => y + height));
  const fitting = Math.min(window.width / widthOf(graph), window.height / (bottom - top));
  // No program here goes below 10 %.
  return { overview: Math.min(0.35, Math.max(0.1, fitting)), reading: 0.8 };
}
