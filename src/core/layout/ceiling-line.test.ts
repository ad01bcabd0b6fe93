import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { setFields } from '../changes/change.ts';
import { setCeiling } from '../commands/set-ceiling.ts';
import type { Model } from '../model/model.ts';
import { ceilingLine } from './ceiling-line.ts';
import { layoutModel } from './layout.ts';

const base = modelOf('Goal\n  A\n    A1\n    ! Do\n  ! Now');
const at = (model: Model, levelsAbove: number): Model =>
  applyChanges(model, setCeiling(model, { levelsAbove }));
const lineOf = (model: Model, options = {}): number | undefined =>
  ceilingLine(model, layoutModel(model, new Map(), options));

describe('ceilingLine', () => {
  it('runs between the cards on both sides', () => {
    const model = at(base, 1);
    const { boxes } = layoutModel(model, new Map());
    const goal = boxes.get('Goal');
    const line = lineOf(model) ?? 0;
    expect(line).toBeGreaterThan((goal?.y ?? 0) + (goal?.height ?? 0));
    expect(line).toBeLessThan(boxes.get('A')?.y ?? 0);
  });

  it('is there in bands where the chain alone has no line, across too', () => {
    const model = at(base, 2);
    expect(lineOf(model)).toBeUndefined();
    expect(lineOf(model, { bands: true })).toBeDefined();
    expect(lineOf(model, { bands: true, orientation: 'right' })).toBeDefined();
  });

  it('is there when all cards are on one side, and not without a ceiling or a card', () => {
    expect(lineOf(base)).toBeUndefined();
    expect(lineOf(at(base, 0))).toBeLessThan(0);
    expect(lineOf(at(base, 3))).toBeGreaterThan(0);
    expect(lineOf(at(modelOf(''), 1))).toBeUndefined();
    const marked = applyChanges(at(base, 1), setFields('elements', 'Now', { aboveCeiling: true }));
    expect(lineOf(marked)).toBeUndefined();
  });
});
