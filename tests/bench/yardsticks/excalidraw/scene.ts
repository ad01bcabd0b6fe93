import { convertToExcalidrawElements } from '@excalidraw/excalidraw';
import type { PlacedCard, PlacedGraph } from '../../bench-page.ts';

const FILLS = ['#a5d8ff', '#b2f2bb', '#d3f9d8', '#eebefa', '#ffec99'];

/** The graph as Excalidraw keeps it: boxes with their text in them, and arrows bound to both. */
export function elementsOf({ cards, links }: PlacedGraph) {
  const places = new Map(cards.map((card) => [card.id, card]));
  const boxes = cards.map((card) => boxOf(card));
  const arrows = links.flatMap(({ id, from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) return [];
    const [x, y] = [start.x + start.width / 2, start.y];
    const [dx, dy] = [end.x + end.width / 2 - x, end.y + end.height - y];
    return {
      type: 'arrow' as const,
      ...{ id, x, y, width: dx, height: dy },
      points: [
        [0, 0],
        [dx, dy],
      ] as never,
      start: { id: from },
      end: { id: to },
    };
  });
  return convertToExcalidrawElements([...boxes, ...arrows], { regenerateIds: false });
}

/** One box more. */
export function boxElements(card: PlacedCard) {
  return convertToExcalidrawElements([boxOf(card)], { regenerateIds: false });
}

function boxOf({ id, title, level, x, y, width, height }: PlacedCard) {
  return {
    type: 'rectangle' as const,
    ...{ id, x, y, width, height },
    backgroundColor: FILLS[level] ?? '#ffffff',
    fillStyle: 'solid' as const,
    roundness: { type: 3 as const },
    label: { text: title, fontSize: 16 },
  };
}
