import { applyChanges } from '../../src/core/changes/apply-changes.ts';
import { untangle } from '../../src/core/commands/untangle.ts';
import { layoutModel } from '../../src/core/layout/layout.ts';
import { straightCrossings } from '../../src/core/layout/straight-crossings.ts';
import type { Model } from '../../src/core/model/model.ts';
import { graphOf } from '../../src/core/queries/graph.ts';
import { cardFaces } from '../../src/core/scene/card-face.ts';
import { cardWords } from '../../src/i18n/card-words.ts';
import { benchModel } from '../support/bench-graph.ts';
import { dagreLayouter, type Faces, graphvizLayouter, type Layouter } from './yardstick-layouts.ts';

/** How long one layout may take to be run again, in ms. */
const PATIENCE = 2000;

/** Prints time and straight-line crossings of Tocht's layout, as it stands and untangled, of Graphviz's and of dagre's. */
export async function compareLayouts(): Promise<void> {
  console.log('\nLayout                             first        best   crossings       width');
  for (const size of [50, 200, 500, 2000] as const) {
    const model = benchModel(size);
    const faces = cardFaces(model, cardWords('en'));
    const untangled = applyChanges(model, untangle(model, faces));
    row(`${size} Tocht, the team's order`, model, ownLayouter(model, faces));
    row(`${size} Tocht, untangled`, untangled, ownLayouter(untangled, faces));
    row(`${size} Graphviz`, model, await graphvizLayouter(model, faces));
    row(`${size} dagre`, model, dagreLayouter(model, faces));
  }
}

/** Each time a model without what is worked out once and kept. */
function ownLayouter(model: Model, faces: Faces): Layouter {
  return () => layoutModel({ ...model, elements: new Map(model.elements) }, faces).boxes;
}

function row(label: string, model: Model, layout: Layouter): void {
  const start = performance.now();
  const boxes = layout();
  const first = performance.now() - start;
  let best = first;
  const repeats = Math.min(20, Math.floor((2 * PATIENCE) / first));
  for (let repeat = 0; repeat < repeats; repeat++) {
    const from = performance.now();
    layout();
    best = Math.min(best, performance.now() - from);
  }
  const edges = [...boxes.values()];
  const width =
    Math.max(...edges.map((box) => box.x + box.width)) - Math.min(...edges.map(({ x }) => x));
  const cells = [
    `${first.toFixed(1)} ms`,
    `${best.toFixed(1)} ms`,
    String(straightCrossings(graphOf(model).links, boxes)),
    `${width.toFixed(0)} px`,
  ];
  console.log(`  ${label.padEnd(26)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}
