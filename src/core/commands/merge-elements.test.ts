import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyModel } from '../../../tests/arbitraries/model.ts';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { setFields } from '../changes/change.ts';
import { createAssumption } from '../model/assumption.ts';
import { createComment } from '../model/comment.ts';
import { createIndicator } from '../model/indicator.ts';
import { createMeasurement } from '../model/measurement.ts';
import type { Model } from '../model/model.ts';
import { foldText } from '../queries/fold-text.ts';
import { withoutDangling } from '../queries/without-dangling.ts';
import { mergeElements } from './merge-elements.ts';
import { setElement } from './set-element.ts';

const byId = <R extends { readonly id: string }>(...records: R[]): Map<string, R> =>
  new Map(records.map((record) => [record.id, record]));

describe('mergeElements', () => {
  const base = modelOf('Goal\n  A\n    A1\n    Shared\n  B\n    B1\n    Shared\nTop\n  B');

  it('keeps every link, none of them twice', () => {
    const after = step(base, mergeElements(base, { ids: ['A', 'B', 'gone', 'A'] }));
    expect(treeOf(after)).toBe(
      'Goal\n A / B\n  A1\n  Shared\n  B1\nTop\n A / B\n  A1\n  Shared\n  B1',
    );
    expect(after.elements.has('B')).toBe(false);
    expect([...after.links.values()].filter(({ from }) => from === 'Shared')).toHaveLength(1);
  });

  it('keeps all that hangs on them, and on the links that go', () => {
    const model = modelOf('Goal\n  A\n    B\n  B', {
      assumptions: byId(
        createAssumption({ id: 'on-a', about: 'A', text: 'It is dry' }),
        createAssumption({ id: 'same', about: 'B', text: 'It is dry' }),
        createAssumption({ id: 'on-b', about: 'B', text: 'It is light' }),
        createAssumption({ id: 'on-twin', about: 'B--Goal', text: 'The road is safe' }),
        createAssumption({ id: 'within', about: 'B--A', text: 'They meet' }),
      ),
      indicators: byId(createIndicator({ id: 'i', element: 'B', name: 'Hours' })),
      measurements: byId(
        createMeasurement({ id: 'm', indicator: 'i', date: '2026-11-24', value: 3 }),
      ),
      comments: byId(
        createComment({ id: 'c', about: 'B', text: 'Sure?', at: '2026-11-24' }),
        createComment({ id: 'd', about: 'same', text: 'Often', at: '2026-11-24' }),
      ),
    });
    const told = applyChanges(model, [
      ...setFields('links', 'B--Goal', { rationale: 'Because', evidence: 'data' }),
      ...setFields('links', 'B--A', { rationale: 'Once here' }),
    ]);
    const after = step(told, mergeElements(told, { ids: ['A', 'B'] }));
    const about = [...after.assumptions.values()].map(({ id, about }) => [id, about]);
    expect(about).toEqual([
      ['on-a', 'A'],
      ['on-b', 'A'],
      ['on-twin', 'A--Goal'],
      ['within', 'A'],
    ]);
    expect(after.links.get('A--Goal')).toMatchObject({ rationale: 'Because', evidence: 'data' });
    expect(after.elements.get('A')?.rationale).toBe('Once here');
    expect(after.indicators.get('i')?.element).toBe('A');
    expect(after.measurements.get('m')?.indicator).toBe('i');
    expect([...after.comments.values()].map(({ about }) => about)).toEqual(['A', 'on-a']);
  });

  it('joins what people wrote, once', () => {
    const fieldsOf = (id: string) => ({
      description: `About ${id}`,
      rationale: 'We saw it',
      tags: { groups: [id, 'all'] },
    });
    const model = ['A', 'B'].reduce(
      (before, id) => applyChanges(before, setElement(before, { id, fields: fieldsOf(id) })),
      base,
    );
    const renamed = applyChanges(model, setFields('elements', 'B1', { title: 'a' }));
    const after = step(renamed, mergeElements(renamed, { ids: ['A', 'B', 'B1'] }));
    expect(after.elements.get('A')).toMatchObject({
      title: 'A / B',
      description: 'About A\n\nAbout B',
      rationale: 'We saw it',
      tags: { groups: ['A', 'all', 'B'] },
    });
  });

  it('merges nothing when the words would not fit, or with one card', () => {
    const long = (letter: string) => ({ description: letter.repeat(15_000) });
    const model = applyChanges(base, [
      ...setFields('elements', 'A', long('x')),
      ...setFields('elements', 'B', long('y')),
    ]);
    expect(mergeElements(model, { ids: ['A', 'B'] })).toEqual([]);
    expect(mergeElements(model, { ids: ['A'] })).toEqual([]);
  });

  it('of any cards loses no word, no link to another card and no record that hangs on them', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const model = anyModel(g);
        const ids = [...model.elements.keys()].filter(() => g(fc.boolean));
        const changes = mergeElements(model, { ids });
        const after = step(model, changes);
        const [survivor] = ids;
        if (changes.length === 0 || survivor === undefined) return;
        expect(withoutDangling(after)).toBe(after);
        const text = foldText(wordsOf(after));
        for (const word of wordsOf(model).split('\n')) expect(text).toContain(foldText(word));
        const to = (id: string): string => (ids.includes(id) ? survivor : id);
        const ends = new Set([...after.links.values()].map(({ from, to }) => `${from} ${to}`));
        for (const link of model.links.values()) {
          if (to(link.from) !== to(link.to))
            expect(ends).toContain(`${to(link.from)} ${to(link.to)}`);
        }
        for (const end of ends) {
          const twins = [...after.links.values()].filter(({ from, to }) => `${from} ${to}` === end);
          if (end.split(' ').includes(survivor)) expect(twins).toHaveLength(1);
        }
      }),
    );
  });
});

function wordsOf(model: Model): string {
  return [
    ...[...model.elements.values()].flatMap(({ title, description, rationale }) => [
      title,
      description ?? '',
      rationale ?? '',
    ]),
    ...[...model.assumptions.values()].map(({ text }) => text),
    ...[...model.comments.values()].map(({ text }) => text),
  ].join('\n');
}
