import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { createLink } from '../model/link.ts';
import { withoutDangling } from './without-dangling.ts';

describe('withoutDangling', () => {
  it('is the same model when all it names is there', () => {
    const model = modelOf('Goal\n  A');
    expect(withoutDangling(model)).toBe(model);
  });

  it('drops links to nowhere and to oneself, keeps an element whose level or owner is gone', () => {
    const model = modelOf('Goal\n  A');
    const [goal, a] = [...model.elements.values()];
    const lost = { ...a!, level: 'gone', owners: ['gone'] };
    const links = new Map(model.links);
    links.set('x', createLink({ id: 'x', from: 'A', to: 'gone', order: 'a0' }));
    links.set('y', createLink({ id: 'y', from: 'A', to: 'A', order: 'a0' }));
    const clean = withoutDangling({
      ...model,
      links,
      elements: new Map([
        ['Goal', goal!],
        ['A', lost],
      ]),
    });
    expect([...clean.links.keys()]).toEqual(['A--Goal']);
    expect(clean.elements.get('A')).toMatchObject({ level: 'outcome', owners: [] });
  });
});
