import type { Size } from '../layout/box.ts';
import { layoutModel } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import { elementsInOrder } from '../queries/elements-in-order.ts';
import { childIds, graphOf } from '../queries/graph.ts';
import { submodel } from '../queries/submodel.ts';

/** A part of a model that can be read from the back of the room. */
export interface Page {
  /** The cards it starts from. */
  readonly tops: readonly string[];
  readonly cards: ReadonlySet<string>;
  /** How many layers below its tops it shows. */
  readonly depth: number;
}

/** Work that can wait wherever it yields. */
type Step<Result> = Generator<undefined, Result>;

/** How much of the map fits on the screen while the smallest text can be read, in map units. */
export type Room = Size;

/**
 * The smallest zoom at which every text is at least a fortieth of the picture's height.
 * @param smallest the smallest text, in map units
 * @param height of the picture, in px
 */
export function legibleZoom(smallest: number, height: number): number {
  return height / 40 / smallest;
}

/**
 * Parts a model into pages that each fit a room: from the goals down as many layers as fit, then each branch that goes
 * on below on a page of its own. A family too wide for one page is divided over several, each with its parent; where
 * the parent leaves no room for a child, it stands alone and the child comes after it. Every element is on a page. Pages
 * come one by one, so that the first of a large model is there at once, and `undefined` before each step of the work, so
 * that it can wait for what is more urgent.
 */
export function* pagesOf(
  model: Model,
  sizes: ReadonlyMap<string, Size>,
  room: Room,
): Generator<Page | undefined, void> {
  const graph = graphOf(model);
  const fits = function* (ids: readonly string[]): Step<boolean> {
    // Cards never overlap: more of them than the room is large need not be laid out to know.
    if (areaOf(ids, sizes) > room.width * room.height) return false;
    yield undefined;
    const { width, height } = layoutModel(submodel(model, new Set(ids)), sizes).bounds;
    return width <= room.width && height <= room.height;
  };
  const shown = new Set<string>();
  const waiting: string[][] = [[...graph.roots]];
  const started = new Set<string>();
  const show = (tops: string[], cards: string[], depth: number): Page => {
    for (const id of cards) shown.add(id);
    return { tops, cards: new Set(cards), depth };
  };
  // A loop without a way out has no root: what no page came to starts a page of its own.
  const leftovers = elementsInOrder(model, 'branches')[Symbol.iterator]();
  for (;;) {
    const tops = waiting.shift() ?? nextLeft(leftovers, shown);
    if (!tops) return;
    if (tops.length === 0) continue;
    const few = yield* mostThatFit(tops, [], fits);
    if (few < tops.length) waiting.unshift(tops.slice(few));
    const start = tops.slice(0, few);
    let cards = start;
    let depth = 0;
    for (let row = start; ; depth++) {
      const next = below(row, cards);
      if (next.length === 0 || !(yield* fits([...cards, ...next]))) break;
      cards = [...cards, ...next];
      row = next;
    }
    const children = below(start, start);
    if (depth === 0 && children.length > 0) {
      // The family is too wide: some children at a time, each time with the parent.
      for (let rest = children; rest.length > 0; ) {
        // As many on each page as on the next, so that none is left alone on the last.
        const most = yield* mostThatFit(rest, start, fits);
        if (most === 1 && !(yield* fits([...start, ...rest.slice(0, 1)]))) {
          rest = rest.slice(1);
          continue;
        }
        const even = Math.ceil(rest.length / Math.ceil(rest.length / most));
        const isEven = yield* fits([...start, ...rest.slice(0, even)]);
        const count = isEven ? even : most;
        yield show(start, [...start, ...rest.slice(0, count)], 1);
        rest = rest.slice(count);
      }
      if (start.some((id) => !shown.has(id))) yield show(start, start, 0);
      // Those that found no room, a family on a page.
      const far = start.map((top) => childIds(graph, top).filter((id) => isNew(id)));
      waiting.unshift(...far);
    } else {
      yield show(start, cards, depth);
    }
    for (const id of depth === 0 ? children : cards) {
      const goesOn = childIds(graph, id).some((child) => !shown.has(child));
      if (!goesOn || started.has(id)) continue;
      started.add(id);
      waiting.push([id]);
    }
  }

  /** Whether a card has no page yet and is promised none, and from now on is. */
  function isNew(id: string): boolean {
    if (shown.has(id) || started.has(id)) return false;
    started.add(id);
    return true;
  }

  function below(row: readonly string[], cards: readonly string[]): string[] {
    const known = new Set(cards);
    const next = new Set<string>();
    for (const id of row) for (const child of childIds(graph, id)) next.add(child);
    return [...next].filter((id) => !known.has(id));
  }
}

function areaOf(ids: readonly string[], sizes: ReadonlyMap<string, Size>): number {
  let area = 0;
  for (const id of ids) {
    const { width = 0, height = 0 } = sizes.get(id) ?? {};
    area += width * height;
  }
  return area;
}

function nextLeft(ids: Iterator<string>, shown: ReadonlySet<string>): string[] | undefined {
  for (let next = ids.next(); !next.done; next = ids.next()) {
    if (!shown.has(next.value)) return [next.value];
  }
  return undefined;
}

/** How many from the start of a list fit together with some others; one at least. */
function* mostThatFit(
  ids: readonly string[],
  others: readonly string[],
  fits: (ids: readonly string[]) => Step<boolean>,
): Step<number> {
  if (yield* fits([...others, ...ids])) return ids.length;
  let [least, most] = [1, ids.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (yield* fits([...others, ...ids.slice(0, middle)])) least = middle;
    else most = middle - 1;
  }
  return Math.max(1, least);
}
