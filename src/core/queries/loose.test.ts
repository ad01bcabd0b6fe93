import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { addElement } from '../commands/add-element.ts';
import { addLink } from '../commands/add-link.ts';
import { setElement } from '../commands/set-element.ts';
import { looseElements } from './loose.ts';

describe('loose cards', () => {
  const chain = modelOf('Goal\n  A');
  const loner = step(chain, addElement(chain, { id: 'b', linkId: 'x', title: 'B' }));

  it('are those without a link, goals apart', () => {
    expect([...looseElements(chain)]).toEqual([]);
    expect([...looseElements(loner)]).toEqual(['b']);
    const goal = chain.about.levels[0]?.id ?? '';
    const asGoal = step(loner, setElement(loner, { id: 'b', fields: { level: goal } }));
    expect([...looseElements(asGoal)]).toEqual([]);
  });

  it('are loose no more once they are linked', () => {
    const linked = step(loner, addLink(loner, { id: 'l', from: 'b', to: 'A' }));
    expect([...looseElements(linked)]).toEqual([]);
    expect(looseElements(loner)).toBe(looseElements(loner));
  });

  it('are none in a model of one card', () => {
    const one = modelOf('');
    const only = step(one, addElement(one, { id: 'b', linkId: 'x', title: 'B', level: 'outcome' }));
    expect(looseElements(only).size).toBe(0);
  });
});
