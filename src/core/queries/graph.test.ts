import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { createElement } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import { buildGraph } from './build-graph.ts';
import { childIds, graphOf, parentIds } from './graph.ts';
import { pathwayOf } from './pathway.ts';

const withLinks = (model: ReturnType<typeof modelOf>, ...links: [string, string][]) => ({
  ...model,
  links: new Map([
    ...model.links,
    ...links.map(
      ([from, to], at) =>
        [`extra${at}`, createLink({ id: `extra${at}`, from, to, order: 'z0' })] as const,
    ),
  ]),
});

describe('graphOf', () => {
  it('knows tops, parents and children in the order of the team', () => {
    const graph = graphOf(modelOf('One\n  B\n  A\n    Shared\nTwo\n  Shared'));
    expect(graph.roots).toEqual(['One', 'Two']);
    expect(childIds(graph, 'One')).toEqual(['B', 'A']);
    expect(parentIds(graph, 'Shared')).toEqual(['A', 'Two']);
  });

  it('leaves out links to nowhere and second links between the same two', () => {
    const model = withLinks(modelOf('Goal\n  A'), ['A', 'Goal'], ['A', 'gone'], ['gone', 'A']);
    expect(graphOf(model).links).toHaveLength(1);
  });

  it('counts an element that only leads to itself as a top', () => {
    expect(graphOf(withLinks(modelOf('Goal'), ['Goal', 'Goal'])).roots).toEqual(['Goal']);
  });

  it('is worked out once for the same tables', () => {
    const model = modelOf('Goal\n  A');
    expect(graphOf({ ...model })).toBe(graphOf(model));
  });
});

describe('graphOf after an edit', () => {
  it('is the same graph when no card came, went or moved', () => {
    const model = modelOf('Goal\n  A');
    const graph = graphOf(model);
    const element = model.elements.get('A');
    if (!element) throw new Error('no card');
    const elements = new Map(model.elements).set('A', { ...element, title: 'Other words' });
    expect(graphOf({ ...model, elements })).toBe(graph);
  });

  it('is what a graph from nothing would be, whatever was done', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const id = fc.constantFrom(...ids);
    const order = fc.constantFrom('a1', 'a2', 'a3');
    const element = fc.record({ kind: fc.constant('element' as const), id, order });
    const link = fc.record({
      kind: fc.constant('link' as const),
      id: fc.constantFrom('k', 'l', 'm', 'n', 'o', 'p', 'q'),
      from: id,
      to: id,
      order,
    });
    const gone = fc.record({
      kind: fc.constant('gone' as const),
      id: fc.constantFrom(...ids, 'k', 'l', 'm', 'n', 'o', 'p', 'q'),
    });
    const edits = fc.array(fc.array(fc.oneof(element, link, link, gone), { maxLength: 4 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(edits, (steps) => {
        let model = modelOf('Goal\n  A\n  B\n    A');
        for (const step of steps) {
          const [elements, links] = [new Map(model.elements), new Map(model.links)];
          for (const edit of step) {
            if (edit.kind === 'element') {
              const { id, order } = edit;
              elements.set(id, createElement({ id, order, level: 'goal', title: id }));
            } else if (edit.kind === 'link') links.set(edit.id, createLink(edit));
            else if (!elements.delete(edit.id)) links.delete(edit.id);
          }
          model = { ...model, elements, links };
          expect(graphOf(model)).toEqual(buildGraph(model));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('pathwayOf', () => {
  it('is all above and all below, with the fewest steps to each', () => {
    const model = withLinks(modelOf('Goal\n  A\n    B\n      C\n  Other'), ['C', 'A']);
    const { above, below } = pathwayOf(model, 'B');
    expect([...above]).toEqual([
      ['A', 1],
      ['Goal', 2],
    ]);
    expect([...below]).toEqual([['C', 1]]);
    expect(pathwayOf(model, 'C').above.get('Goal')).toBe(2);
  });

  it('walks a loop once', () => {
    const model = withLinks(modelOf('Goal\n  A\n    B\n      C'), ['A', 'C']);
    const { above, below } = pathwayOf(model, 'B');
    expect([...above.keys()].sort()).toEqual(['A', 'C', 'Goal']);
    expect([...below.keys()].sort()).toEqual(['A', 'C']);
  });

  it('of what is not there is empty', () => {
    const { above, below } = pathwayOf(modelOf('Goal'), 'gone');
    expect(above.size + below.size).toBe(0);
  });
});
