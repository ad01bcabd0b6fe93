import { useMemo, useRef } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { graphOf } from '#core/queries/graph.ts';
import { pathwayOf } from '#core/queries/pathway.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import { m } from '#i18n/paraglide/messages.js';
import { type ElementNode, elementNode, type LinkEdge, linkEdge } from './map-nodes.ts';

/** React Flow's nodes and edges for a map; what didn't change is the same object as before. */
export function useMapElements(
  model: Model,
  faces: ReadonlyMap<string, CardFace>,
  layout: Layout,
  selection: ReadonlySet<string>,
): { nodes: ElementNode[]; edges: LinkEdge[] } {
  const before = useRef({
    nodes: new Map<string, ElementNode>(),
    edges: new Map<string, LinkEdge>(),
  });
  return useMemo(() => {
    const lit = litBy(model, selection);
    const tabStop = tabStopOf(model, selection);
    const nodes = new Map<string, ElementNode>();
    for (const [id, box] of layout.boxes) {
      const face = faces.get(id);
      if (!face) continue;
      const data = { face, lit: lit.has(id), tabStop: id === tabStop };
      nodes.set(id, elementNode(id, box, data, before.current.nodes.get(id)));
    }
    const edges = new Map<string, LinkEdge>();
    for (const link of graphOf(model).links) {
      const route = layout.paths.get(link.id);
      if (!route) continue;
      const data = { route, lit: lit.has(link.id) };
      const name = m.map_link_name({
        from: model.elements.get(link.from)?.title ?? '',
        to: model.elements.get(link.to)?.title ?? '',
      });
      edges.set(link.id, linkEdge(link, data, name, before.current.edges.get(link.id)));
    }
    before.current = { nodes, edges };
    return { nodes: [...nodes.values()], edges: [...edges.values()] };
  }, [model, faces, layout, selection]);
}

/** The card that Tab goes to: the selected one, else the first goal. */
function tabStopOf(model: Model, selection: ReadonlySet<string>): string | undefined {
  for (const id of selection) if (model.elements.has(id)) return id;
  return graphOf(model).roots[0] ?? model.elements.keys().next().value;
}

/** The pathway of the selected card, its elements and its links; a selected link lights itself. */
function litBy(model: Model, selection: ReadonlySet<string>): ReadonlySet<string> {
  const lit = new Set<string>(selection);
  for (const id of selection) {
    if (!model.elements.has(id)) continue;
    const { above, below } = pathwayOf(model, id);
    for (const link of graphOf(model).links) {
      const up = (link.from === id || above.has(link.from)) && above.has(link.to);
      const down = (link.to === id || below.has(link.to)) && below.has(link.from);
      if (up || down) lit.add(link.id).add(link.from).add(link.to);
    }
  }
  return lit;
}
