import dagre from '@dagrejs/dagre';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Box } from '../../src/core/layout/box.ts';
import type { Model } from '../../src/core/model/model.ts';
import { graphOf } from '../../src/core/queries/graph.ts';
import type { CardFace } from '../../src/core/scene/card-face.ts';

export type Boxes = ReadonlyMap<string, Box>;
export type Faces = ReadonlyMap<string, CardFace>;

/** Lays a graph out; what was prepared before it is not its work. */
export type Layouter = () => Boxes;

/** Graphviz's dot, compiled to WebAssembly, with the gaps of Tocht's own layout. */
export async function graphvizLayouter(model: Model, faces: Faces): Promise<Layouter> {
  const graphviz = await Graphviz.load();
  const nodes = [...faces].map(
    ([id, { width, height }]) =>
      `${id} [shape=box fixedsize=true width=${width / 72} height=${height / 72}]`,
  );
  const edges = graphOf(model).links.map(({ from, to }) => `${to} -> ${from}`);
  const dot = `digraph { nodesep=0.39 ranksep=1 ${nodes.join(';')};${edges.join(';')} }`;
  return () => {
    const boxes = new Map<string, Box>();
    for (const line of graphviz.layout(dot, 'plain', 'dot').split('\n')) {
      const [kind, id = '', x, y] = line.split(' ');
      const face = faces.get(id);
      if (kind === 'node' && face) boxes.set(id, around(Number(x) * 72, -Number(y) * 72, face));
    }
    return boxes;
  };
}

/** dagre, with the gaps of Tocht's own layout. */
export function dagreLayouter(model: Model, faces: Faces): Layouter {
  return () => {
    const graph = new dagre.graphlib.Graph();
    graph.setGraph({ nodesep: 28, ranksep: 72 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const [id, { width, height }] of faces) graph.setNode(id, { width, height });
    for (const { from, to } of graphOf(model).links) graph.setEdge(to, from);
    dagre.layout(graph);
    return new Map(
      [...faces].map(([id, face]) => {
        const { x = 0, y = 0 } = graph.node(id);
        return [id, around(x, y, face)];
      }),
    );
  };
}

function around(x: number, y: number, { width, height }: CardFace): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
