import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenSizes } from '../../../tests/support/chain-model.ts';
import { modelOf } from '../../../tests/support/model-of.ts';
import { layoutModel } from '../layout/layout.ts';
import type { Model } from '../model/model.ts';
import { submodel } from '../queries/submodel.ts';
import { legibleZoom, pagesOf } from './pages.ts';

const pages = (model: Model, width: number, height: number) =>
  [...pagesOf(model, evenSizes(model), { width, height })].filter((page) => page !== undefined);

const chain = modelOf('Goal\n  A\n    A1\n    A2\n  B\n    B1\n    B2\n  C');

describe('pagesOf', () => {
  it('shows a model that fits on one page', () => {
    expect(pages(chain, 5_000, 5_000)).toEqual([
      { tops: ['Goal'], cards: new Set(chain.elements.keys()), depth: 2 },
    ]);
  });

  it('goes on with each branch that is deeper than the page', () => {
    const found = pages(chain, 800, 260);
    expect(found.map(({ tops }) => tops)).toEqual([['Goal'], ['A'], ['B']]);
    expect([...(found[0]?.cards ?? [])].sort()).toEqual(['A', 'B', 'C', 'Goal']);
  });

  it('divides a family that is too wide, each part with its parent', () => {
    const wide = modelOf(
      `Goal\n${Array.from({ length: 10 }, (_, at) => `  Child ${at}`).join('\n')}`,
    );
    const found = pages(wide, 700, 260);
    expect(found.length).toBeGreaterThan(2);
    for (const { cards } of found) expect(cards.has('Goal')).toBe(true);
    expect(new Set(found.flatMap(({ cards }) => [...cards])).size).toBe(11);
  });

  it('lets a parent stand alone that leaves no room for a child, with the child after it', () => {
    const found = pages(chain, 800, 150);
    expect(found.map(({ cards }) => [...cards])).toEqual([
      ['Goal'],
      ['A', 'B', 'C'],
      ['A1', 'A2'],
      ['B1', 'B2'],
    ]);
  });

  it('divides goals that stand side by side, and meets a loop without a way out', () => {
    const goals = modelOf(Array.from({ length: 8 }, (_, at) => `Goal ${at}`).join('\n'));
    expect(pages(goals, 700, 200).length).toBeGreaterThan(1);
    const loop = modelOf('A\n  B');
    const link = loop.links.get('B--A');
    if (!link) throw new Error('no link');
    const closed = {
      ...loop,
      links: new Map([...loop.links, ['x', { ...link, id: 'x', from: 'A', to: 'B' }]]),
    };
    expect(new Set(pages(closed, 700, 300).flatMap(({ cards }) => [...cards]))).toEqual(
      new Set(['A', 'B']),
    );
  });

  it('has every card on a page, and no page of several cards beyond its room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 500, max: 1_500 }),
        fc.integer({ min: 250, max: 900 }),
        (parents, width, height) => {
          const lines = outlineFrom(parents);
          const model = modelOf(lines);
          const found = pages(model, width, height);
          expect(new Set(found.flatMap(({ cards }) => [...cards]))).toEqual(
            new Set(model.elements.keys()),
          );
          for (const { cards } of found) {
            if (cards.size === 1) continue;
            const { bounds } = layoutModel(submodel(model, cards), evenSizes(model));
            expect(bounds.width <= width && bounds.height <= height).toBe(true);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** A tree in which the card at a place hangs below an earlier one. */
function outlineFrom(parents: readonly number[]): string {
  const children = new Map<number, number[]>();
  parents.forEach((parent, at) => {
    if (at === 0) return;
    const above = parent % at;
    children.set(above, [...(children.get(above) ?? []), at]);
  });
  const write = (at: number, depth: number): string[] => [
    `${'  '.repeat(depth)}Card ${at}`,
    ...(children.get(at) ?? []).flatMap((child) => write(child, depth + 1)),
  ];
  return write(0, 0).join('\n');
}

it('keeps the smallest text at a fortieth of the height', () => {
  expect(legibleZoom(16, 720)).toBeCloseTo(1.125);
  expect(legibleZoom(13, 1040)).toBe(2);
});
