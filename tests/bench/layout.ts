/** Prints what the layout does on the bench graphs: time, overlaps, crossings, stability; then beside Graphviz and dagre. `npx tsx tests/bench/layout.ts` */
import { applyChanges } from '../../src/core/changes/apply-changes.ts';
import { addElement } from '../../src/core/commands/add-element.ts';
import { untangle } from '../../src/core/commands/untangle.ts';
import { layoutModel } from '../../src/core/layout/layout.ts';
import { straightCrossings } from '../../src/core/layout/straight-crossings.ts';
import type { Model } from '../../src/core/model/model.ts';
import { graphOf } from '../../src/core/queries/graph.ts';
import { cardFaces } from '../../src/core/scene/card-face.ts';
import { cardWords } from '../../src/i18n/card-words.ts';
import { benchModel } from '../support/bench-graph.ts';
import { compareLayouts } from './compare-layouts.ts';
import type { Boxes, Faces } from './yardstick-layouts.ts';

const facesOf = (model: Model) => cardFaces(model, cardWords('en'));
/** The same model without what is worked out once and kept. */
const fresh = (model: Model): Model => ({ ...model, elements: new Map(model.elements) });

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function timings(model: Model, faces: Faces): string {
  const cold = timeOf(() => layoutModel(fresh(model), faces));
  const warm = Array.from({ length: 41 }, () => timeOf(() => layoutModel(fresh(model), faces)));
  warm.sort((a, b) => a - b);
  const [least, middle] = [warm[0]?.toFixed(1), warm[20]?.toFixed(1)];
  return `first time ${cold.toFixed(1)} ms, then least ${least}, p50 ${middle}, worst ${warm.at(-1)?.toFixed(1)} ms`;
}

function overlaps(boxes: Boxes): number {
  const all = [...boxes.values()];
  let count = 0;
  all.forEach((a, index) => {
    for (const b of all.slice(index + 1)) {
      if (
        a.x < b.x + b.width &&
        b.x < a.x + a.width &&
        a.y < b.y + b.height &&
        b.y < a.y + a.height
      )
        count++;
    }
  });
  return count;
}

const middleOf = (boxes: Boxes, id: string) => {
  const box = boxes.get(id);
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
};

/** Whether the cards that stand at one height keep their order, and the share of cards that leave their first parent. */
function moved(model: Model, before: Boxes, after: Boxes) {
  const graph = graphOf(model);
  const rows = new Map<number, string[]>();
  for (const [id, box] of before) rows.set(box.y, [...(rows.get(box.y) ?? []), id]);
  let swapped = 0;
  for (const row of rows.values()) {
    row.sort((a, b) => middleOf(before, a).x - middleOf(before, b).x);
    row.slice(1).forEach((id, index) => {
      const left = row[index] ?? '';
      // In a block that wraps anew, cards of one line may come to stand in two.
      if (after.get(left)?.y !== after.get(id)?.y) return;
      if (middleOf(after, left).x >= middleOf(after, id).x) swapped += 1;
    });
  }
  let shifted = 0;
  for (const id of before.keys()) {
    const parent = graph.linksUp.get(id)?.[0]?.to;
    if (parent === undefined) continue;
    const offset = (boxes: Boxes) => {
      const [own, above] = [middleOf(boxes, id), middleOf(boxes, parent)];
      return { x: own.x - above.x, y: own.y - above.y };
    };
    const [then, now] = [offset(before), offset(after)];
    if (Math.hypot(now.x - then.x, now.y - then.y) > 20) shifted += 1;
  }
  return { swapped, share: shifted / before.size };
}

/** Adds one card at many places, each time to the model as it was. */
function stability(model: Model, faces: Faces, every: number): string {
  const before = layoutModel(model, faces).boxes;
  const results: { swapped: number; share: number; where: string }[] = [];
  const ids = [...model.elements.keys()];
  const graph = graphOf(model);
  for (let index = 0; index < ids.length; index += every) {
    const id = ids[index] ?? '';
    const up = graph.linksUp.get(id)?.[0]?.to;
    const places = [{ parent: id }, { ...(up !== undefined && { parent: up }), after: id }];
    for (const place of places) {
      const changes = addElement(model, {
        ...{ id: 'new', linkId: 'new', title: 'A new card among the others' },
        ...place,
      });
      const grown = applyChanges(model, changes);
      const after = layoutModel(grown, facesOf(grown)).boxes;
      results.push({ ...moved(model, before, after), where: JSON.stringify(place) });
    }
  }
  const shares = results.map(({ share }) => share).sort((a, b) => a - b);
  const percent = (value = 0) => `${(value * 100).toFixed(1)} %`;
  const worst = results.reduce((a, b) => (b.share > a.share ? b : a));
  const swaps = results.filter(({ swapped }) => swapped > 0);
  return [
    `${results.length} places: rows out of order at ${swaps.length} ${swaps[0]?.where ?? ''}`,
    `moved p50 ${percent(shares[shares.length >> 1])}, p90 ${percent(shares[Math.floor(shares.length * 0.9)])}, worst ${percent(worst.share)} at ${worst.where}, over 15 %: ${shares.filter((share) => share > 0.15).length}`,
  ].join('; ');
}

for (const size of [50, 200, 500, 2000] as const) {
  const model = benchModel(size);
  const faces = facesOf(model);
  const { links } = graphOf(model);
  console.log(`${size}: ${timings(model, faces)}`);
  const { boxes, bounds } = layoutModel(model, faces);
  console.log(
    `  ${Math.round(bounds.width)} × ${Math.round(bounds.height)}, overlaps ${overlaps(boxes)}, crossings ${straightCrossings(links, boxes)}`,
  );
  let untangled = model;
  const ms = timeOf(() => {
    untangled = applyChanges(model, untangle(model, faces));
  });
  const after = layoutModel(untangled, faces);
  console.log(
    `  untangled: crossings ${straightCrossings(links, after.boxes)} in ${ms.toFixed(0)} ms, ${Math.round(after.bounds.width)} px wide, overlaps ${overlaps(after.boxes)}`,
  );
  if (size === 200)
    console.log(`  one card more: ${stability(model, faces, Number(process.argv[2] ?? 7))}`);
}
await compareLayouts();
