import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAbout } from '../model/about.ts';
import { createAssumption } from '../model/assumption.ts';
import { createElement, type Element, STATUSES } from '../model/element.ts';
import { createFramework } from '../model/framework.ts';
import { type Model, modelFrom } from '../model/model.ts';
import { type CardFace, type CardWords, cardFace } from './card-face.ts';
import { measureText } from './measure-text.ts';

const words: CardWords = {
  language: 'nl',
  status: { idea: 'idee', planned: 'gepland', running: 'loopt', done: 'klaar', stopped: 'gestopt' },
};
const framework = createFramework({
  title: { nl: 'Kader' },
  dimensions: [
    {
      id: 'functions',
      title: { nl: 'Functies' },
      uses: ['tag'],
      items: Array.from({ length: 6 }, (_, index) => ({
        id: `f${index}`,
        title: { nl: `Een heel lange naam van een functie nummer ${index}` },
        ...(index === 0 && { short: { nl: 'Spel' } }),
      })),
    },
  ],
});

function modelWith(element: Element, more: Partial<Model> = {}): Model {
  const about = createAbout({ title: 'Test', language: 'nl', createdAt: '2026-11-24' });
  return modelFrom(about, {
    elements: new Map([[element.id, element]]),
    frameworks: new Map([[framework.id, framework]]),
    ...more,
  });
}

function faceOf(fields: Partial<Element>): CardFace {
  const element = createElement({ title: 'Titel', level: 'outcome', order: 'a0', ...fields });
  return cardFace(modelWith(element), element, words);
}

/** The left, right and bottom of every text on a card. */
function extents({ lines, chips, counts }: CardFace) {
  return [...lines, ...[...chips, ...counts].map((badge) => badge.text)].map((run) => {
    const width = measureText(run.text, run);
    const left = run.x - { left: 0, center: width / 2, right: width }[run.align];
    return { left, right: left + width, top: run.y - run.size, bottom: run.y };
  });
}

describe('the face of a card', () => {
  it('holds all its words, whatever they are', () => {
    const titles = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
        fc.lorem({ maxCount: 60 }).map((text) => text.slice(0, 400)),
        fc.constantFrom('A', 'W'.repeat(400), 'كل طفل في الحي '.repeat(20), '🎉'.repeat(200)),
      )
      .filter((text) => /\S/.test(text));
    const fields = fc.record({
      title: titles,
      level: fc.constantFrom('goal', 'outcome', 'action', 'gone'),
      status: fc.option(fc.constantFrom(...STATUSES), { nil: undefined }),
      tags: fc.subarray(['f0', 'f1', 'f2', 'f3', 'f4', 'f5']).map((functions) => ({ functions })),
    });
    fc.assert(
      fc.property(fields, (given) => {
        const face = faceOf(given);
        for (const { left, right, top, bottom } of extents(face)) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(face.width);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThan(face.height);
        }
        expect(face.width).toBeLessThanOrEqual(600);
      }),
    );
  });

  it('sets a right-to-left title from the right', () => {
    const face = faceOf({ title: 'תוכנית קיץ לילדים', status: 'running' });
    expect(face.direction).toBe('rtl');
    expect(face.lines[0]?.align).toBe('right');
    expect(face.chips[0]?.icon?.x).toBeGreaterThan(face.chips[0]?.text.x ?? 0);
  });

  it('shows the status as an icon with its word, and tags by their short names', () => {
    const face = faceOf({ status: 'planned', tags: { functions: ['f0', 'f1', 'f2', 'f3', 'f4'] } });
    const [status, tag] = face.chips;
    expect([status?.icon?.name, status?.text.text, tag?.text.text]).toEqual([
      'planned',
      'gepland',
      'Spel',
    ]);
    expect(face.chips.at(-1)?.text.text).toBe('+2');
  });

  it('counts the assumptions about the element', () => {
    const element = createElement({ title: 'Titel', level: 'outcome', order: 'a0' });
    const assumption = createAssumption({ about: element.id, text: 'Als' });
    const model = modelWith(element, { assumptions: new Map([[assumption.id, assumption]]) });
    const [count] = cardFace(model, element, words).counts;
    expect([count?.icon?.name, count?.text.text]).toEqual(['assumption', '1']);
  });

  it('is the same object until something that it shows changes', () => {
    const element = createElement({ title: 'Titel', level: 'outcome', order: 'a0' });
    const model = modelWith(element);
    const face = cardFace(model, element, words);
    const other = createAssumption({ about: 'elsewhere', text: 'Als' });
    const unrelated = { ...model, assumptions: new Map([[other.id, other]]) };
    expect(cardFace(unrelated, element, words)).toBe(face);
    const own = createAssumption({ about: element.id, text: 'Als' });
    const related = { ...model, assumptions: new Map([[own.id, own]]) };
    expect(cardFace(related, element, words)).not.toBe(face);
  });
});
