import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import type { Element } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import { type CardWords, cardFaces } from './card-face.ts';
import { keepFaces } from './keep-faces.ts';

const WORDS: CardWords = {
  language: 'en',
  status: {
    idea: 'Idea',
    planned: 'Planned',
    running: 'Running',
    done: 'Done',
    stopped: 'Stopped',
  },
};

function changed(model: Model, id: string, fields: Partial<Element>): Model {
  const element = model.elements.get(id);
  if (!element) throw new Error(`no ${id}`);
  return { ...model, elements: new Map(model.elements).set(id, { ...element, ...fields }) };
}

describe('keepFaces', () => {
  const model = modelOf('Goal\n  A\n  B');

  it('gives the same faces as long as nothing that shows has changed', () => {
    const keep = keepFaces();
    const faces = keep(model, WORDS);
    expect(keep({ ...model, comments: new Map() }, WORDS)).toBe(faces);
    expect(keep({ ...model, about: { ...model.about, title: 'Other' } }, WORDS)).toBe(faces);
  });

  it('makes only the faces of changed cards anew', () => {
    const keep = keepFaces();
    const before = keep(model, WORDS);
    const next = changed(model, 'A', { title: 'Other words' });
    const after = keep(next, WORDS);
    expect(after.get('A')?.title).toBe('Other words');
    expect(after.get('B')).toBe(before.get('B'));
  });

  it('follows cards that come and go, levels that change colour, and the language', () => {
    const keep = keepFaces();
    keep(model, WORDS);
    const elements = new Map(model.elements);
    elements.delete('B');
    const without = { ...model, elements };
    expect(keep(without, WORDS)).toEqual(cardFaces(without, WORDS));
    const levels = model.about.levels.map((level) => ({ ...level, tone: 'plum' as const }));
    const plum = { ...without, about: { ...model.about, levels } };
    expect(keep(plum, WORDS)).toEqual(cardFaces(plum, WORDS));
    const planned = changed(plum, 'A', { status: 'planned' });
    keep(planned, WORDS);
    const other = { ...WORDS, status: { ...WORDS.status, planned: 'Gepland' } };
    expect(keep(planned, other).get('A')).toEqual(cardFaces(planned, other).get('A'));
    expect(keep(model, other)).toEqual(cardFaces(model, other));
  });

  it('follows the ceiling, and cards that come loose', () => {
    const keep = keepFaces();
    const before = keep(model, WORDS);
    const capped = { ...model, about: { ...model.about, ceiling: 0.34 } };
    const after = keep(capped, WORDS);
    expect(after.get('Goal')?.dash).toBeDefined();
    expect(after.get('Goal')?.fill).not.toBe(before.get('Goal')?.fill);
    expect(after.get('A')?.dash).toBeUndefined();
    const loose = { ids: new Set(['B']), word: 'loose' };
    const marked = keep(capped, WORDS, loose);
    expect(marked.get('B')?.mark?.text.text).toBe('loose');
    expect(marked.get('B')?.height).toBe(after.get('B')?.height);
    expect(marked.get('A')).toBe(after.get('A'));
    expect(keep(capped, WORDS).get('B')?.mark).toBeUndefined();
  });
});
