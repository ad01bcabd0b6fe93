import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { setAbout } from './set-about.ts';

describe('setAbout', () => {
  it('changes title, orientation and levels', () => {
    const model = modelOf('Goal\n  A');
    const levels = [
      ...model.about.levels,
      { id: 'output', role: 'outcome', tone: 'leaf' } as const,
    ];
    const fields = { title: ' Our  street ', orientation: 'right', levels } as const;
    const after = step(model, setAbout(model, { fields }));
    expect(after.about).toMatchObject({ title: 'Our street', orientation: 'right', levels });
    expect(setAbout(after, { fields })).toEqual([]);
  });

  it('keeps its title when the new one is empty', () => {
    expect(setAbout(modelOf('Goal'), { fields: { title: ' ' } })).toEqual([]);
  });

  it('refuses to leave out a level on which an element stands, or to double one', () => {
    const model = modelOf('Goal\n  A');
    const [goal, outcome, action] = model.about.levels;
    const withoutOutcome = [goal, action].flatMap((level) => level ?? []);
    expect(setAbout(model, { fields: { levels: withoutOutcome } })).toEqual([]);
    const doubled = [goal, outcome, outcome].flatMap((level) => level ?? []);
    expect(setAbout(model, { fields: { levels: doubled } })).toEqual([]);
    const withoutAction = [goal, outcome].flatMap((level) => level ?? []);
    const after = step(model, setAbout(model, { fields: { levels: withoutAction } }));
    expect(after.about.levels).toHaveLength(2);
  });
});
