import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { looseElements } from './loose.ts';

describe('loose cards', () => {
  const chain = modelOf('Goal\n  A\n  B');
  const cut = { ...chain, links: new Map([...chain.links].filter(([, { from }]) => from !== 'B')) };

  it('are those without a link', () => {
    expect([...looseElements(chain)]).toEqual([]);
    expect([...looseElements(cut)]).toEqual(['B']);
    expect(looseElements(cut)).toBe(looseElements({ ...cut }));
  });

  it('are no goals', () => {
    const apart = { ...chain, links: new Map() };
    expect([...looseElements(apart)]).toEqual(['A', 'B']);
    const { levels } = chain.about;
    const other = levels.map((level) => ({ ...level, role: 'goal' as const }));
    expect([...looseElements({ ...apart, about: { ...chain.about, levels: other } })]).toEqual([]);
  });

  it('are none in a model of one card', () => {
    const [, a] = [...chain.elements];
    const one = { ...chain, elements: new Map(a ? [a] : []), links: new Map() };
    expect(looseElements(one).size).toBe(0);
  });
});
