import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createElement } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import { createModel, type Model } from '../model/model.ts';
import { hiddenCounts, revealed, type View, visibleModel } from './visible.ts';

/** A model of the cards and links in `b>a c>a`: b and c contribute to a. */
function chain(text: string): Model {
  const elements = new Map<string, ReturnType<typeof createElement>>();
  const links = new Map<string, ReturnType<typeof createLink>>();
  const add = (id: string): void => {
    const order = `a${elements.size.toString(36).padStart(2, '0')}`;
    if (!elements.has(id))
      elements.set(id, createElement({ id, level: 'outcome', title: id, order }));
  };
  for (const part of text.split(' ')) {
    const [from = '', to] = part.split('>');
    if (to) add(to);
    add(from);
    if (to) links.set(part, createLink({ id: part, from, to, order: `a${links.size}` }));
  }
  const empty = createModel({ title: 'T', language: 'nl', createdAt: '2026-11-24' });
  return { ...empty, elements, links };
}

const view = (folded: string, only?: string): View => ({
  folded: new Set(folded.split(' ').filter(Boolean)),
  only,
});
const shown = (model: Model, seen: View): string =>
  [...visibleModel(model, seen).elements.keys()].join(' ');

describe('what shows', () => {
  it('hides what is below a folded card, and counts it', () => {
    const model = chain('b>a c>b d>c e>a');
    expect(shown(model, view('b'))).toBe('a b e');
    expect([...hiddenCounts(model, view('b e'))]).toEqual([['b', 2]]);
    expect([...hiddenCounts(model, view('b c'))]).toEqual([['b', 2]]);
  });

  it('keeps a shared card that another way leads to, with its links', () => {
    const model = chain('b>a c>a s>b s>c t>s');
    expect(shown(model, view('b'))).toBe('a b c s t');
    expect(visibleModel(model, view('b'))).toBe(model);
    expect(shown(model, view('b c'))).toBe('a b c');
    expect([...hiddenCounts(model, view('b c'))]).toEqual([
      ['b', 2],
      ['c', 2],
    ]);
  });

  it('hides the links of what it hides, and no others', () => {
    const model = chain('b>a c>b d>a');
    expect([...visibleModel(model, view('b')).links.keys()]).toEqual(['b>a', 'd>a']);
  });

  it('gives the model itself when nothing is hidden, and the same model for the same view', () => {
    const model = chain('b>a c>b');
    expect(visibleModel(model, view(''))).toBe(model);
    expect(visibleModel(model, view('c gone'))).toBe(model);
    const folded = view('b');
    expect(visibleModel(model, folded)).toBe(visibleModel(model, folded));
    expect(visibleModel(model, folded).assumptions).toBe(model.assumptions);
  });

  it('keeps the tables that show when another table changes', () => {
    const model = chain('b>a c>b');
    const folded = view('b');
    const other = { ...model, ideas: new Map() };
    expect(visibleModel(other, folded).elements).toBe(visibleModel(model, folded).elements);
    expect(visibleModel(other, folded).ideas).toBe(other.ideas);
  });

  it('shows loops and cards that hang on nothing', () => {
    const model = chain('a b>a x>y y>z z>x o');
    expect(shown(model, view('a'))).toBe('a y x z o');
    expect(shown(model, view('y'))).toBe('a b y o');
    expect([...hiddenCounts(model, view('y'))]).toEqual([['y', 2]]);
  });

  it('shows only a branch', () => {
    const model = chain('b>a c>b d>b e>a o');
    expect(shown(model, view('', 'b'))).toBe('b c d');
    expect(shown(model, view('b', 'b'))).toBe('b');
    expect(shown(model, view('', 'gone'))).toBe('a b c d e o');
  });
});

describe('the way to a card', () => {
  it('unfolds what is above it and not the card itself', () => {
    const model = chain('b>a c>b d>c e>d');
    expect([...revealed(model, view('a b d'), ['d']).folded]).toEqual(['d']);
  });

  it('unfolds the fewest cards', () => {
    const model = chain('b>a c>b d>a s>c s>d');
    expect([...revealed(model, view('b c d'), ['s']).folded]).toEqual(['b', 'c']);
  });

  it('leaves a view alone in which it shows', () => {
    const model = chain('b>a c>b');
    const seen = view('b');
    expect(revealed(model, seen, ['b', 'gone'])).toBe(seen);
  });

  it('shows both ends of a link', () => {
    const model = chain('b>a c>b d>a e>d');
    expect([...revealed(model, view('b d'), ['c>b']).folded]).toEqual(['d']);
  });

  it('shows the whole model again for a card outside the branch', () => {
    const model = chain('b>a c>b d>a e>d');
    expect(revealed(model, view('d', 'b'), ['e'])).toEqual(view('', undefined));
    expect(revealed(model, view('b', 'b'), ['c'])).toEqual(view('', 'b'));
  });
});

const ids = [...'abcdefghij'];
const anyModel = fc
  .array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 25 })
  .map((links) => chain([...ids, ...links.map(([from, to]) => `${from}>${to}`)].join(' ')));
const anyFolded = fc.subarray(ids);

it('hides exactly what no unfolded way leads to, whatever the graph', () => {
  fc.assert(
    fc.property(anyModel, anyFolded, (model, folded) => {
      const seen = view(folded.join(' '));
      const visible = visibleModel(model, seen);
      for (const [id, element] of visible.elements) expect(element).toBe(model.elements.get(id));
      for (const link of model.links.values()) {
        const both = visible.elements.has(link.from) && visible.elements.has(link.to);
        expect(visible.links.has(link.id)).toBe(both);
        // What is below a card that shows is hidden only by folding that card.
        if (visible.elements.has(link.to) && !seen.folded.has(link.to)) {
          expect(visible.elements.has(link.from)).toBe(true);
        }
      }
      for (const id of ids) {
        if (visible.elements.has(id)) continue;
        const parents = [...model.links.values()].filter(
          (link) => link.from === id && link.to !== id,
        );
        expect(parents.length).toBeGreaterThan(0);
        for (const { to } of parents) {
          expect(seen.folded.has(to) || !visible.elements.has(to)).toBe(true);
        }
        expect(visibleModel(model, revealed(model, seen, [id])).elements.has(id)).toBe(true);
      }
      expect(visibleModel(model, view(''))).toBe(model);
    }),
  );
});
