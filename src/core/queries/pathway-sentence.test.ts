import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { setFields } from '../changes/change.ts';
import { type Assumption, createAssumption } from '../model/assumption.ts';
import type { Model } from '../model/model.ts';
import { pathwaySentence, whatMustBeTrueFirst } from './pathway-sentence.ts';

const assume = (id: string, fields: Partial<Assumption> & { about: string }): Assumption =>
  createAssumption({ id, text: id, ...fields });
const about = [
  assume('It is dry', { about: 'Play' }),
  assume('Settled', { about: 'Play', state: 'holds' }),
  assume('They fall', { about: 'Play', kind: 'risk' }),
  assume('The road is safe', { about: 'Play--Grow' }),
];
const model = applyChanges(
  modelOf('Goal\n  Grow\n    Play\n      ! Skate park\n  Meet\n    Play', {
    assumptions: new Map(about.map((assumption) => [assumption.id, assumption])),
  }),
  [
    ...setFields('elements', 'Goal', { sentence: 'all children do well' }),
    ...setFields('links', 'Play--Grow', { rationale: ' movement makes strong ' }),
  ],
);
const read = (...args: Parameters<typeof pathwaySentence>): string =>
  pathwaySentence(...args)
    .map(({ joiner, text }) => `${joiner}: ${text}`)
    .join('\n');

describe('pathwaySentence', () => {
  it('goes up to the goal in the words of the cards, with why and on what condition', () => {
    expect(read(model, 'Skate park')).toBe(
      [
        'start: Skate park',
        'so-that: Play',
        'if: It is dry',
        'so-that: Grow',
        'because: movement makes strong',
        'if: The road is safe',
        'so-that: all children do well',
      ].join('\n'),
    );
  });

  it('goes through the elements asked for, and never round in a loop', () => {
    expect(read(model, 'Play', new Set(['Meet']))).toContain('so-that: Meet');
    const loop: Model = modelOf('A\n  B\n    A');
    expect(read(loop, 'A')).toBe('start: A\nso-that: B');
    expect(pathwaySentence(model, 'gone')).toEqual([]);
  });

  it('names downwards what must be true first', () => {
    expect(whatMustBeTrueFirst(model, 'Goal').map(({ text }) => text)).toEqual(['Grow', 'Meet']);
  });
});
