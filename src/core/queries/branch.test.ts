import { expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { branchIds, ownBranchIds } from './branch.ts';

const model = modelOf('Goal\n  A\n    A1\n    Shared\n      Deep\n  B\n    Shared');

it('takes a branch with everything below it, shared or not', () => {
  expect([...branchIds(model, ['A'])].sort()).toEqual(['A', 'A1', 'Deep', 'Shared']);
});

it('leaves what also contributes elsewhere, and all it needs, out of the own branch', () => {
  expect([...ownBranchIds(model, ['A'])].sort()).toEqual(['A', 'A1']);
  expect([...ownBranchIds(model, ['A', 'B'])].sort()).toEqual(['A', 'A1', 'B', 'Deep', 'Shared']);
});
