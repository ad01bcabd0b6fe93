import { useMemo } from 'react';
import type { Link } from '#core/model/link.ts';
import type { Model } from '#core/model/model.ts';
import { graphOf } from '#core/queries/graph.ts';
import type { DrawnLink } from './drawn-link.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** The links of cards that are dragged, which go along with them, and what stays where it is. */
export function useDraggedLinks(
  model: Model,
  dragged: ReadonlySet<string> | undefined,
  drawn: readonly DrawnLink[],
): {
  readonly draggedLinks: readonly Link[];
  readonly standing: readonly DrawnLink[];
  /** The cards and links that the picture of a large map leaves out. */
  readonly elsewhere: ReadonlySet<string>;
} {
  return useMemo(() => {
    if (!dragged) return { draggedLinks: [], standing: drawn, elsewhere: NOTHING };
    const draggedLinks = graphOf(model).links.filter(
      ({ from, to }) => dragged.has(from) || dragged.has(to),
    );
    const elsewhere = new Set([...dragged, ...draggedLinks.map(({ id }) => id)]);
    return { draggedLinks, standing: drawn.filter(({ id }) => !elsewhere.has(id)), elsewhere };
  }, [model, dragged, drawn]);
}
