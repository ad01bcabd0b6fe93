import { useMemo, useRef } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { graphOf } from '#core/queries/graph.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import { m } from '#i18n/paraglide/messages.js';
import { type DrawnLink, sameOrNew } from './drawn-link.ts';
import { type ElementNode, elementNode } from './map-nodes.ts';

interface MapState {
  readonly faces: ReadonlyMap<string, CardFace>;
  readonly layout: Layout;
  readonly lit: ReadonlySet<string>;
  /** A pathway is lit: cards that aren't are faint. Else a card is drawn the same whether it is lit or not. */
  readonly isDimmed: boolean;
  readonly tabStop: string | undefined;
  /** The cards that are elements, on a large map; its links are only in its picture. */
  readonly mounted: ReadonlySet<string> | undefined;
}

/** Of more cards that come at once none fades in: each would be a layer of the browser's, and a frame take long. */
const FEW = 12;

/** React Flow's nodes for a map, and its links; what didn't change is the same object as before. */
export function useMapElements(
  model: Model,
  { faces, layout, lit, isDimmed, tabStop, mounted }: MapState,
): { nodes: ElementNode[]; links: DrawnLink[] } {
  const nodesBefore = useRef<ReadonlyMap<string, ElementNode>>(undefined);
  const linksBefore = useRef(new Map<string, DrawnLink>());
  const nodes = useMemo(() => {
    const made = new Map<string, ElementNode>();
    const before = nodesBefore.current;
    const ids = [...(mounted ?? layout.boxes.keys())];
    const isNew = (id: string): boolean => before !== undefined && !before.has(id);
    const fadeIn = ids.filter(isNew).length <= FEW;
    for (const id of ids) {
      const [face, box] = [faces.get(id), layout.boxes.get(id)];
      if (!face || !box) continue;
      const previous = before?.get(id);
      const comesIn = previous ? previous.data.comesIn : fadeIn && isNew(id);
      const faint = isDimmed && !lit.has(id);
      const data = { face, faint, tabStop: id === tabStop, comesIn };
      made.set(id, elementNode(id, box, data, previous));
    }
    nodesBefore.current = made;
    return [...made.values()];
  }, [faces, layout, lit, isDimmed, tabStop, mounted]);
  const isLarge = mounted !== undefined;
  const links = useMemo(() => {
    const made = new Map<string, DrawnLink>();
    for (const { id, from, to } of isLarge ? [] : graphOf(model).links) {
      const route = layout.paths.get(id);
      if (!route) continue;
      const name = m.map_link_name({
        from: model.elements.get(from)?.title ?? '',
        to: model.elements.get(to)?.title ?? '',
      });
      const link = { id, from, to, route, lit: lit.has(id), name };
      made.set(id, sameOrNew(link, linksBefore.current.get(id)));
    }
    linksBefore.current = made;
    return [...made.values()];
  }, [model, layout, lit, isLarge]);
  return { nodes, links };
}

/** The card that Tab goes to: the selected one, else the first goal. */
export function tabStopOf(
  model: Pick<Model, 'elements' | 'links'>,
  selection: ReadonlySet<string>,
): string | undefined {
  for (const id of selection) if (model.elements.has(id)) return id;
  return graphOf(model).roots[0] ?? model.elements.keys().next().value;
}
