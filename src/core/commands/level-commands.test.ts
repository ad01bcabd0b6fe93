import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { setFields } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { isAboveCeiling, levelsAboveCeiling } from '../queries/ceiling.ts';
import { effectOfRemoving, levelUse } from '../queries/level-use.ts';
import { VOCABULARIES } from '../vocabularies/vocabularies.ts';
import { addLevel } from './add-level.ts';
import { moveLevel } from './move-level.ts';
import { removeLevel } from './remove-level.ts';
import { setCeiling } from './set-ceiling.ts';
import { setLevel } from './set-level.ts';
import { setVocabulary } from './set-vocabulary.ts';

const model = modelOf('Goal\n  A\n    ! Do\n  B');
const levelIds = ({ about }: Model): string[] => about.levels.map(({ id }) => id);
const withOutput = step(
  model,
  addLevel(model, { id: 'output', role: 'outcome', name: ' Output ' }),
);

describe('levels', () => {
  it('come after the last of their role, or where they are put, in a colour of their own', () => {
    expect(levelIds(withOutput)).toEqual(['goal', 'outcome', 'output', 'action']);
    expect(withOutput.about.levels[2]).toEqual({
      id: 'output',
      role: 'outcome',
      name: 'Output',
      tone: 'leaf',
    });
    const first = addLevel(model, { id: 'x', role: 'outcome', name: 'X', after: 'goal' });
    expect(levelIds(step(model, first))).toEqual(['goal', 'x', 'outcome', 'action']);
    expect(addLevel(model, { id: 'goal', role: 'goal', name: 'Again' })).toEqual([]);
    expect(addLevel(model, { id: 'x', role: 'goal', name: ' ' })).toEqual([]);
  });

  it('get another name, colour or role, and their role’s name back when emptied', () => {
    const fields = { name: 'Impact', tone: 'plum' } as const;
    const renamed = step(model, setLevel(model, { id: 'goal', fields }));
    expect(renamed.about.levels[0]).toEqual({ id: 'goal', role: 'goal', ...fields });
    const back = step(renamed, setLevel(renamed, { id: 'goal', fields: { name: ' ' } }));
    expect(back.about.levels[0]).toEqual({ id: 'goal', role: 'goal', tone: 'plum' });
    expect(setLevel(model, { id: 'gone', fields })).toEqual([]);
  });

  it('change places', () => {
    const moved = step(withOutput, moveLevel(withOutput, { id: 'output', index: 1 }));
    expect(levelIds(moved)).toEqual(['goal', 'output', 'outcome', 'action']);
    expect(moveLevel(model, { id: 'goal', index: -3 })).toEqual([]);
  });

  it('say what their removal does to their cards, and then do that', () => {
    expect([...levelUse(withOutput)]).toEqual([
      ['goal', 1],
      ['outcome', 2],
      ['output', 0],
      ['action', 1],
    ]);
    const effect = effectOfRemoving(withOutput, 'outcome');
    expect(effect).toEqual({ cards: ['A', 'B'], to: 'output', changesRole: false });
    const after = step(withOutput, removeLevel(withOutput, { id: 'outcome' }));
    expect(levelUse(after).get('output')).toBe(2);
    expect(effectOfRemoving(withOutput, 'outcome', 'action')?.changesRole).toBe(true);
    const chosen = removeLevel(withOutput, { id: 'outcome', to: 'action' });
    expect(levelUse(step(withOutput, chosen)).get('action')).toBe(3);
    expect(effectOfRemoving(withOutput, 'outcome', 'outcome')).toBeUndefined();
  });

  it('never all go', () => {
    const goal = { id: 'goal', role: 'goal', tone: 'deep' } as const;
    const one = step(model, setVocabulary(model, { levels: [goal] }));
    expect(levelUse(one).get('goal')).toBe(4);
    expect(removeLevel(one, { id: 'goal' })).toEqual([]);
  });

  it('bring home the cards that two merged copies left on a level that is gone', () => {
    const stray = applyChanges(model, setFields('elements', 'A', { level: 'lost' }));
    const renamed = setLevel(stray, { id: 'outcome', fields: { name: 'Effect' } });
    expect(step(stray, renamed).elements.get('A')?.level).toBe('outcome');
  });
});

describe('setVocabulary', () => {
  it('keeps cards on the levels that stay, and takes the others to the nearest of the same role', () => {
    const chain = step(model, setVocabulary(model, { levels: VOCABULARIES['theory-of-change'] }));
    expect(levelUse(chain).get('outcome')).toBe(2);
    const short = applyChanges(chain, setFields('elements', 'B', { level: 'outcome-short' }));
    const logic = step(short, setVocabulary(short, { levels: VOCABULARIES['logic-model'] }));
    expect(logic.elements.get('A')?.level).toBe('outcome');
    expect(logic.elements.get('B')?.level).toBe('output');
  });
});

describe('the ceiling', () => {
  const above = (of: Model): string[] =>
    [...of.elements.keys()].filter((id) => isAboveCeiling(of, id));

  it('moves one level at a time, from below the goals on', () => {
    const on = step(model, setCeiling(model, { step: 1 }));
    expect(above(on)).toEqual(['Goal']);
    const lower = step(on, setCeiling(on, { step: 1 }));
    expect(above(lower)).toEqual(['Goal', 'A', 'B']);
    const lowest = step(lower, setCeiling(lower, { levelsAbove: 9 }));
    expect(above(lowest)).toHaveLength(4);
    expect(setCeiling(lowest, { step: 1 })).toEqual([]);
    expect(above(step(lowest, setCeiling(lowest, { levelsAbove: undefined })))).toEqual([]);
  });

  it('is overruled by what a person says of one card', () => {
    const on = step(model, setCeiling(model, { levelsAbove: 1 }));
    const marked = applyChanges(on, [
      ...setFields('elements', 'Goal', { aboveCeiling: false }),
      ...setFields('elements', 'B', { aboveCeiling: true }),
    ]);
    expect(above(marked)).toEqual(['B']);
  });

  it('stays below the same levels when others come and go', () => {
    const on = step(withOutput, setCeiling(withOutput, { levelsAbove: 2 }));
    const more = step(on, addLevel(on, { id: 'input', role: 'action', name: 'Input' }));
    expect(levelsAboveCeiling(more.about)).toBe(2);
    const less = step(more, removeLevel(more, { id: 'goal', to: 'outcome' }));
    expect(levelsAboveCeiling(less.about)).toBe(1);
    const moved = step(more, moveLevel(more, { id: 'action', index: 0 }));
    expect(levelsAboveCeiling(moved.about)).toBe(2);
  });
});
