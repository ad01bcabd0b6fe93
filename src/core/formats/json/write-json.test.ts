import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyModel } from '../../../../tests/arbitraries/model.ts';
import { modelOf } from '../../../../tests/support/model-of.ts';
import { applyChanges } from '../../changes/apply-changes.ts';
import { TABLE_NAMES } from '../../model/model.ts';
import { withoutDangling } from '../../queries/without-dangling.ts';
import { readJson } from './read-json.ts';
import { writeJson } from './write-json.ts';

/** The same model with every table, record and object built up in the opposite order. */
function reversed<T>(value: T): T {
  if (value instanceof Map) {
    return new Map([...value].reverse().map(([key, inner]) => [key, reversed(inner)])) as T;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)])) as T;
}

describe('writeJson', () => {
  it('then readJson gives an equal model, unknown fields and tables kept', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const model = anyModel(g);
        const result = readJson(new TextEncoder().encode(writeJson(model)));
        expect(result).toEqual({ ok: true, model, version: 1, newer: false });
      }),
      { numRuns: 300 },
    );
  });

  it('writes equal models alike, whatever the order in which they came about', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const model = anyModel(g);
        expect(writeJson(reversed(model))).toBe(writeJson(model));
      }),
    );
  });

  it('differs in one line when one field differs', () => {
    const model = modelOf('Goal\n  A\n  B');
    const renamed = applyChanges(model, [
      { type: 'set', table: 'elements', id: 'A', field: 'title', value: 'Another' },
    ]);
    const before = writeJson(model).split('\n');
    const after = writeJson(renamed).split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      '      "title": "Another",',
    ]);
  });

  it('leaves out what merging left dangling, so that any model can be opened again', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const model = anyModel(g);
        const holed = { ...model };
        for (const name of TABLE_NAMES) {
          const kept = [...model[name]].filter(() => g(fc.nat, { max: 3 }) > 0);
          Object.assign(holed, { [name]: new Map<string, unknown>(kept) });
        }
        const clean = withoutDangling(holed);
        expect(readJson(writeJson(holed))).toMatchObject({ ok: true, model: clean });
        expect(withoutDangling(clean)).toBe(clean);
      }),
    );
  });
});
