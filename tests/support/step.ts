import { expect } from 'vitest';
import { applyChanges } from '#core/changes/apply-changes.ts';
import type { Change } from '#core/changes/change.ts';
import { invertChanges } from '#core/changes/invert-changes.ts';
import type { Model } from '#core/model/model.ts';

/** Applies a command's changes, having proved that undoing them gives the model back and redoing them the outcome. */
export function step(model: Model, changes: readonly Change[]): Model {
  const after = applyChanges(model, changes);
  const undo = invertChanges(model, changes);
  const undone = applyChanges(after, undo);
  expect(undone).toEqual(model);
  const redone = applyChanges(undone, invertChanges(after, undo));
  expect(redone).toEqual(after);
  return after;
}
