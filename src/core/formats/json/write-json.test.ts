import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyModel } from '../../../../tests/arbitraries/model.ts';
import { modelOf } from '../../../../tests/support/model-of.ts';
import { applyChanges } from '../../changes/apply-changes.ts';
import type { Model } from '../../model/model.ts';
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

  it('leaves out what merging left dangling, so that the file can always be read', () => {
    const model: Model = modelOf('Goal\n  A');
    const dangling = { ...model, elements: new Map([...model.elements].slice(0, 1)) };
    const result = readJson(writeJson(dangling));
    expect(result.ok && [result.model.elements.size, result.model.links.size]).toEqual([1, 0]);
  });
});
