import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { treeOf } from '../../../tests/support/tree.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import type { Change } from '../changes/change.ts';
import { invertChanges } from '../changes/invert-changes.ts';
import type { Model } from '../model/model.ts';
import { outlineRows } from '../queries/outline-rows.ts';
import { indentRows, moveRows, outdentRows, type PlacedCard, stepRows } from './move-rows.ts';

let count = 0;
const newId = () => `new-${++count}`;

/** Cards where the list has them; `Card@Parent` is the row below that parent. */
function placed(model: Model, ...names: readonly string[]): PlacedCard[] {
  const rows = outlineRows(model);
  return names.map((name) => {
    const [id, below] = name.split('@');
    const row = rows.find((each) => each.id === id && (!below || each.parent === below));
    if (!row) throw new Error(`There is no row ${name}.`);
    const above = rows.find((each) => each.id === row.parent && !each.isReference);
    return { id: row.id, parent: row.parent, grandparent: above?.parent };
  });
}

/** The outline after some changes; taken back, they must leave what was there. */
function changed(model: Model, changes: readonly Change[]): Model {
  const next = applyChanges(model, changes);
  expect(applyChanges(next, invertChanges(model, changes))).toEqual(model);
  return next;
}

const levelIn = (model: Model, id: string) => model.elements.get(id)?.level;

describe('indentRows', () => {
  it('puts a row below the one before it, as its last', () => {
    const model = modelOf('G\n  A\n    A1\n  B\n    B1');
    const next = changed(model, indentRows(model, { rows: placed(model, 'B'), newId }));
    expect(treeOf(next)).toBe('G\n A\n  A1\n  B\n   B1');
  });

  it('takes rows together below the same one', () => {
    const model = modelOf('G\n  A\n  B\n  C');
    const next = changed(model, indentRows(model, { rows: placed(model, 'B', 'C'), newId }));
    expect(treeOf(next)).toBe('G\n A\n  B\n  C');
  });

  it('leaves the first of a row where it is', () => {
    const model = modelOf('G\n  A\n  B');
    expect(indentRows(model, { rows: placed(model, 'A', 'G'), newId })).toEqual([]);
  });

  it('makes an outcome of a goal that comes below another, and keeps an action an action', () => {
    const model = modelOf('G\n  A\n  ! Act\nH');
    const next = changed(model, indentRows(model, { rows: placed(model, 'H', 'Act'), newId }));
    expect(treeOf(next)).toBe('G\n A\n  Act\n H');
    expect(levelIn(next, 'H')).toBe('outcome');
    expect(levelIn(next, 'Act')).toBe('action');
  });

  it('moves only the place it is asked for of a card with several parents', () => {
    const model = modelOf('G\n  A\n    S\n  B\n    B1\n    S');
    const next = changed(model, indentRows(model, { rows: placed(model, 'S@B'), newId }));
    expect(treeOf(next)).toBe('G\n A\n  S\n B\n  B1\n   S');
  });
});

describe('outdentRows', () => {
  it('puts rows right after the card they stood below, in their order', () => {
    const model = modelOf('G\n  A\n    A1\n    A2\n    A3\n  B');
    const next = changed(model, outdentRows(model, { rows: placed(model, 'A1', 'A2'), newId }));
    expect(treeOf(next)).toBe('G\n A\n  A3\n A1\n A2\n B');
  });

  it('makes a goal of an outcome that comes to the top beside one, not of an action', () => {
    const model = modelOf('G\n  A\n  ! Act');
    const next = changed(model, outdentRows(model, { rows: placed(model, 'A', 'Act'), newId }));
    expect(treeOf(next)).toBe('G\nA\nAct');
    expect(levelIn(next, 'A')).toBe('goal');
    expect(levelIn(next, 'Act')).toBe('action');
  });

  it('leaves what is at the top', () => {
    const model = modelOf('G\nH');
    expect(outdentRows(model, { rows: placed(model, 'H'), newId })).toEqual([]);
  });

  it('is taken back by indenting, level and all', () => {
    const model = modelOf('G\n  A\n  B');
    const out = changed(model, outdentRows(model, { rows: placed(model, 'B'), newId }));
    const back = changed(out, indentRows(out, { rows: placed(out, 'B'), newId }));
    expect(treeOf(back)).toBe(treeOf(model));
    expect(levelIn(back, 'B')).toBe('outcome');
  });
});

describe('stepRows', () => {
  const step = (model: Model, by: -1 | 1, ...names: string[]) =>
    treeOf(changed(model, stepRows(model, { rows: placed(model, ...names), newId, by })));

  it('moves rows together past a neighbour', () => {
    const model = modelOf('G\n  A\n  B\n  C\n  D');
    expect(step(model, -1, 'B', 'C')).toBe('G\n B\n C\n A\n D');
    expect(step(model, 1, 'B', 'C')).toBe('G\n A\n D\n B\n C');
  });

  it('goes to the parent beside its own past the first or the last', () => {
    const model = modelOf('G\n  A\n    A1\n  B\n    B1\n    B2');
    expect(step(model, -1, 'B1')).toBe('G\n A\n  A1\n  B1\n B\n  B2');
    expect(step(model, 1, 'A1')).toBe('G\n A\n B\n  A1\n  B1\n  B2');
  });

  it('keeps the order of rows that stand against the edge', () => {
    const model = modelOf('G\n  A\n  B\n  C');
    expect(step(model, -1, 'A', 'B')).toBe(treeOf(model));
    expect(step(model, 1, 'B', 'C')).toBe(treeOf(model));
    expect(step(model, -1, 'A', 'B', 'C')).toBe(treeOf(model));
  });
});

describe('moveRows', () => {
  it('puts rows of different places together before a card', () => {
    const model = modelOf('G\n  A\n    A1\n  B\n  C');
    const rows = placed(model, 'A1', 'C');
    expect(treeOf(changed(model, moveRows(model, { rows, newId, to: 'G', before: 'B' })))).toBe(
      'G\n A\n A1\n C\n B',
    );
    expect(treeOf(changed(model, moveRows(model, { rows, newId, to: 'B' })))).toBe(
      'G\n A\n B\n  A1\n  C',
    );
  });

  it('never takes a card below itself', () => {
    const model = modelOf('G\n  A\n    A1');
    expect(moveRows(model, { rows: placed(model, 'A'), newId, to: 'A1' })).toEqual([]);
  });
});
