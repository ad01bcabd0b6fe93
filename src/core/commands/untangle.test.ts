import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyModel } from '../../../tests/arbitraries/model.ts';
import { benchModel } from '../../../tests/support/bench-graph.ts';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { layoutModel } from '../layout/layout.ts';
import { straightCrossings } from '../layout/straight-crossings.ts';
import type { Model } from '../model/model.ts';
import { childIds, graphOf } from '../queries/graph.ts';
import { untangle } from './untangle.ts';

const crossingsOf = (model: Model) =>
  straightCrossings(
    graphOf(model).links,
    layoutModel(model, new Map(), { arrangement: 'tidy', orientation: 'down' }).boxes,
  );

describe('untangling', () => {
  it('turns families round until no lines cross, as one step', () => {
    const model = modelOf('Goal\n  A\n    a\n    b\n  B\n    c\n    d\n  C\n    d\n    a');
    expect(crossingsOf(model)).toBeGreaterThan(0);
    expect(crossingsOf(step(model, untangle(model)))).toBe(0);
  });

  it('leaves an order alone that can’t be bettered', () => {
    const model = modelOf('Goal\n  A\n    a\n    b\n  B\n    c');
    expect(untangle(model)).toEqual([]);
  });

  // What Graphviz dot 12 crossed on the same graphs.
  it.each([
    [50, 8],
    [200, 100],
    [500, 2133],
  ] as const)('crosses no more than Graphviz does in a chain of %i elements', (size, most) => {
    const model = benchModel(size);
    expect(crossingsOf(step(model, untangle(model)))).toBeLessThanOrEqual(most);
  });

  it('never crosses more than before, changes nothing but order, and can be undone', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const model = anyModel(g);
        const changes = untangle(model);
        for (const change of changes) expect(change).toMatchObject({ type: 'set', field: 'order' });
        const after = step(model, changes);
        expect(crossingsOf(after)).toBeLessThanOrEqual(crossingsOf(model));
        for (const id of model.elements.keys()) {
          const [then, now] = [model, after].map((each) => childIds(graphOf(each), id).sort());
          expect(now).toEqual(then);
        }
      }),
    );
  });
});
