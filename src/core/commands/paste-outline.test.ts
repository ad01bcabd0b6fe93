import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { step } from '../../../tests/support/step.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import type { Model } from '../model/model.ts';
import { parseOutline } from '../outline/parse-outline.ts';
import { countByRole } from '../queries/counts.ts';
import { pasteOutline } from './paste-outline.ts';

const AT = '2026-11-24T09:30:00.000Z';

function paste(model: Model, text: string, parent?: string): Model {
  let count = 0;
  const newId = () => {
    count += 1;
    return `new${count}`;
  };
  return step(
    model,
    pasteOutline(model, { nodes: parseOutline(text).nodes, parent, at: AT, newId }),
  );
}

const levels = (model: Model) =>
  Object.fromEntries([...model.elements.values()].map(({ title, level }) => [title, level]));

describe('pasteOutline', () => {
  it('makes the chain of Zeebrugge: one goal, three and five outcomes, five actions', () => {
    const text = readFileSync('tests/fixtures/zeebrugge.outline.txt', 'utf8');
    const model = paste(modelOf(''), text);
    expect(countByRole(model)).toEqual({ goal: 1, outcome: 8, action: 5 });
    expect(model.links.size).toBe(13);
    expect(treeOf(model)).toBe(text.trimEnd().replaceAll('  ', ' '));
  });

  it('comes last below a parent, on the levels that typing would give', () => {
    const model = paste(modelOf('Goal\n  A\n    Old\n  ! Do'), 'B\n  C\n    D\n      E\nF', 'A');
    expect(treeOf(model)).toBe('Goal\n A\n  Old\n  B\n   C\n    D\n     E\n  F\n Do');
    expect(levels(model)).toMatchObject({ B: 'outcome', E: 'outcome' });
    expect(levels(paste(modelOf('Goal\n  ! Do'), 'B', 'Do'))).toMatchObject({ B: 'action' });
  });

  it('takes marked lines for actions, with all below them, and then guesses none', () => {
    const model = paste(modelOf(''), 'Goal\n A\n  ! Do\n   How\n B\n  C\n   D');
    expect(levels(model)).toEqual({
      Goal: 'goal',
      A: 'outcome',
      Do: 'action',
      How: 'action',
      B: 'outcome',
      C: 'outcome',
      D: 'outcome',
    });
    expect(levels(paste(modelOf('Goal'), 'A\n ! Do', 'Goal'))).toMatchObject({ Do: 'action' });
  });

  it('makes one card of words that occur twice, below both parents', () => {
    const model = paste(modelOf(''), 'Goal\n A\n  Shared\n B\n  Shared\n  Shared\n   B');
    expect(model.elements.size).toBe(4);
    expect([...model.links.values()]).toHaveLength(5);
  });

  it('keeps assumptions on the card above and ideas in the queue', () => {
    const model = paste(modelOf(''), 'Goal\n ? Enough money\n A\n  ? Trust\n   A1\n> A bus\n? Why');
    const about = [...model.assumptions.values()].map((assumption) => [
      model.elements.get(assumption.about)?.title,
      assumption.text,
    ]);
    expect(about).toEqual([
      ['Goal', 'Enough money'],
      ['A', 'Trust'],
    ]);
    expect([...model.ideas.values()]).toMatchObject([
      { text: 'A bus', at: AT },
      { text: 'Why', at: AT },
    ]);
    expect(treeOf(model)).toBe('Goal\n A\n  A1');
  });

  it('keeps a line too long for a title whole in the description', () => {
    const long = 'word '.repeat(200).trim();
    const [element] = paste(modelOf(''), long).elements.values();
    expect(element?.description).toBe(long);
  });

  it('changes nothing below a parent that is not there', () => {
    const { nodes } = parseOutline('A');
    const args = { nodes, parent: 'gone', at: AT, newId: () => 'x' };
    expect(pasteOutline(modelOf('Goal'), args)).toEqual([]);
  });
});
