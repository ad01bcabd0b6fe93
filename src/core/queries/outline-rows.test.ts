import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyModel } from '../../../tests/arbitraries/model.ts';
import { modelOf } from '../../../tests/support/model-of.ts';
import type { Element } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { graphOf } from './graph.ts';
import { isSameOutline, type OutlineRow, outlineRows } from './outline-rows.ts';

function withLinks(model: Model, ...links: [string, string][]): Model {
  const added = links.map(([from, to]) =>
    createLink({ id: `${from}--${to}`, from, to, order: 'z0' }),
  );
  return {
    ...model,
    links: new Map([...model.links, ...added.map((link) => [link.id, link] as const)]),
  };
}

/** The rows as indented text: `+` is folded, `*` a reference. */
const written = (rows: readonly OutlineRow[]): string[] =>
  rows.map(
    ({ id, depth, folded, isReference }) =>
      `${'  '.repeat(depth)}${id}${folded ? ' +' : ''}${isReference ? ' *' : ''}`,
  );

describe('outlineRows', () => {
  it('writes the chain in the order of the team, a shared card once in full and then as a reference', () => {
    const model = modelOf('One\n  B\n    Shared\n      Deep\n  A\n    Shared\nTwo');
    expect(written(outlineRows(model))).toEqual([
      'One',
      '  B',
      '    Shared',
      '      Deep',
      '  A',
      '    Shared *',
      'Two',
    ]);
  });

  it('shows a shared card in full where it can be seen', () => {
    const model = modelOf('One\n  B\n    Shared\n      Deep\n  A\n    Shared');
    expect(written(outlineRows(model, new Set(['B'])))).toEqual([
      'One',
      '  B +',
      '  A',
      '    Shared',
      '      Deep',
    ]);
  });

  it('folds no card that has nothing below it', () => {
    const [, leaf] = outlineRows(modelOf('One\n  A'), new Set(['A']));
    expect(leaf).toMatchObject({ id: 'A', expandable: false, folded: false });
  });

  it('shows one branch by itself', () => {
    const model = modelOf('One\n  B\n    C\n  A');
    expect(written(outlineRows(model, new Set(), 'B'))).toEqual(['B', '  C']);
    expect(outlineRows(model, new Set(), 'gone')).toHaveLength(4);
  });

  it('ends a loop, and finds the one that nothing leads to', () => {
    const model = withLinks(modelOf('Goal\n  A\n    B\nX\n  Y'), ['A', 'B'], ['X', 'Y']);
    expect(written(outlineRows(model))).toEqual([
      'Goal',
      '  A',
      '    B',
      '      A *',
      'X',
      '  Y',
      '    X *',
    ]);
  });

  it('says the place of a row among those below the same card', () => {
    const rows = outlineRows(modelOf('One\n  A\n  B\n  C'));
    expect(rows.map(({ posInSet, setSize }) => `${posInSet}/${setSize}`)).toEqual([
      '1/1',
      '1/3',
      '2/3',
      '3/3',
    ]);
  });

  it('holds every card once in full and every link once, whatever the graph', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const model = anyModel(g);
        const rows = outlineRows(model);
        const full = rows.filter((row) => !row.isReference).map((row) => row.id);
        expect(full.toSorted()).toEqual([...model.elements.keys()].toSorted());
        const steps = rows
          .filter((row) => row.parent !== undefined)
          .map((row) => `${row.id} ${row.parent}`);
        const links = graphOf(model).links.map((link) => `${link.from} ${link.to}`);
        expect(steps.toSorted()).toEqual(links.toSorted());
        expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
        const path: string[] = [];
        for (const row of rows) {
          path.length = row.depth;
          expect(path.at(-1)).toBe(row.parent);
          path.push(row.id);
        }
      }),
    );
  });

  it('leaves out only what is below what is folded', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const model = anyModel(g);
        const folded = new Set([...model.elements.keys()].filter(() => g(fc.boolean)));
        const rows = outlineRows(model, folded);
        const shown = new Set(rows.map((row) => row.id));
        for (const row of rows) {
          if (row.isReference || row.folded) continue;
          for (const link of graphOf(model).linksDown.get(row.id) ?? []) {
            expect(shown).toContain(link.from);
          }
        }
        for (const row of rows) if (row.parent) expect(folded).not.toContain(row.parent);
      }),
    );
  });
});

describe('isSameOutline', () => {
  const model = modelOf('One\n  A\n  B');

  const withElement = (id: string, fields: Partial<Element>): Model => {
    const element = model.elements.get(id);
    const changed = element && new Map([...model.elements, [id, { ...element, ...fields }]]);
    return { ...model, elements: changed ?? model.elements };
  };

  it('does not mind what cards say', () => {
    expect(isSameOutline(model, withElement('A', { title: 'Else' }))).toBe(true);
  });

  it('minds where they stand', () => {
    expect(isSameOutline(model, withElement('B', { order: 'a0' }))).toBe(false);
    expect(isSameOutline(model, modelOf('One\n  B\n  A'))).toBe(false);
    expect(isSameOutline(model, modelOf('One\n  A\n  C'))).toBe(false);
  });
});
