import { describe, expect, it } from 'vitest';
import { aboutSchema, createAbout } from './about.ts';
import { createAssumption } from './assumption.ts';
import { createComment } from './comment.ts';
import { createElement } from './element.ts';
import { createFramework, wordingIn } from './framework.ts';
import { createIdea } from './idea.ts';
import { createIndicator } from './indicator.ts';
import { createLink } from './link.ts';
import { createMeasurement } from './measurement.ts';
import { createModel, RECORD_SCHEMAS, TABLE_NAMES } from './model.ts';
import { createPartner } from './partner.ts';
import { createRound } from './round.ts';
import { createScore } from './score.ts';

const date = '2026-11-24';
const NEW = {
  elements: createElement({ level: 'goal', title: 'x', order: 'a0' }),
  links: createLink({ from: 'a', to: 'b', order: 'a0' }),
  assumptions: createAssumption({ about: 'a', text: '' }),
  indicators: createIndicator({ element: 'a', name: 'x' }),
  measurements: createMeasurement({ indicator: 'a', date, value: 0 }),
  partners: createPartner({ name: 'x' }),
  ideas: createIdea({ text: 'x', order: 'a0' }),
  comments: createComment({ about: 'a', text: 'x', at: `${date}T09:30:00Z` }),
  frameworks: createFramework({ title: { nl: 'x' }, dimensions: [] }),
  rounds: createRound({ name: 'x', date, framework: 'a' }),
  scores: createScore({ round: 'a', item: 'b', value: 4 }),
};

describe('a new record', () => {
  it.each(TABLE_NAMES)('of %s is complete and valid, with an id of its own', (name) => {
    const parsed = RECORD_SCHEMAS[name].safeParse(NEW[name]);
    expect(parsed.error).toBeUndefined();
    expect(parsed.data).toEqual(NEW[name]);
    expect(NEW[name].id).toMatch(/^[\w-]{21}$/);
  });
});

describe('a new model', () => {
  it('has one level a role, and no record in any table', () => {
    const model = createModel({ title: 'x', language: 'nl', createdAt: date });
    expect(aboutSchema.safeParse(model.about).data).toEqual(model.about);
    expect(model.about.levels.map(({ role }) => role)).toEqual(['goal', 'outcome', 'action']);
    expect(TABLE_NAMES.every((name) => model[name].size === 0)).toBe(true);
  });
});

describe('a schema refuses', () => {
  const element = NEW.elements;
  it.each([
    ['an id that is no id', { id: 'a b' }],
    ['an id that JavaScript keeps for itself', { id: '__proto__' }],
    ['an empty title', { title: ' \n' }],
    ['a title past its limit', { title: 'x'.repeat(401) }],
    ['a place without a number', { position: { x: 0 } }],
    ['a number that is none', { position: { x: Number.POSITIVE_INFINITY, y: 0 } }],
    ['a date that is none', { start: '2026-02-30' }],
    ['a status nobody knows', { status: 'maybe' }],
    ['an order that is no key', { order: 'é' }],
  ])('%s', (_name, fields) => {
    expect(RECORD_SCHEMAS.elements.safeParse({ ...element, ...fields }).success).toBe(false);
  });

  it('a language that is no language, and a model without levels', () => {
    const about = createAbout({ title: 'x', language: 'nl-BE', createdAt: date });
    expect(aboutSchema.safeParse(about).success).toBe(true);
    expect(aboutSchema.safeParse({ ...about, language: 'Dutch!' }).success).toBe(false);
    expect(aboutSchema.safeParse({ ...about, levels: [] }).success).toBe(false);
  });
});

describe('a schema keeps', () => {
  it('fields of a later version, nested ones too', () => {
    const later = { ...NEW.elements, later: 1, position: { x: 0, y: 0, later: [2] } };
    expect(RECORD_SCHEMAS.elements.parse(later)).toEqual(later);
  });
});

describe('wordingIn', () => {
  it('gives the language asked for, or else the first there is', () => {
    expect(wordingIn({ nl: 'buurt', fr: 'quartier' }, 'fr')).toBe('quartier');
    expect(wordingIn({ nl: 'buurt', fr: 'quartier' }, 'en')).toBe('buurt');
  });
});
