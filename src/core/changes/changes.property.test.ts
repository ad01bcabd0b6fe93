import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChanges } from '../../../tests/arbitraries/command.ts';
import { anyModel } from '../../../tests/arbitraries/model.ts';
import { aboutSchema } from '../model/about.ts';
import { RECORD_SCHEMAS, TABLE_NAMES } from '../model/model.ts';
import { withoutDangling } from '../queries/without-dangling.ts';
import { applyChanges } from './apply-changes.ts';
import { invertChanges } from './invert-changes.ts';

describe('any sequence of commands', () => {
  it('undone step by step gives the first model back, redone the last', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 1, max: 12 }), (g, length) => {
        let count = 0;
        const fresh = () => {
          count += 1;
          return `fresh-${count}`;
        };
        const states = [anyModel(g)];
        const undos = [];
        const redos = [];
        for (let step = 0; step < length; step += 1) {
          const model = states[step]!;
          const changes = anyChanges(g, model, fresh);
          const undo = invertChanges(model, changes);
          const after = applyChanges(model, changes);
          undos.push(undo);
          redos.push(invertChanges(after, undo));
          states.push(after);
        }
        let model = states[length]!;
        for (let step = length - 1; step >= 0; step -= 1) {
          model = applyChanges(model, undos[step]!);
          expect(model).toEqual(states[step]);
        }
        for (let step = 0; step < length; step += 1) {
          model = applyChanges(model, redos[step]!);
          expect(model).toEqual(states[step + 1]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a model whose every record is valid and names only what stands', () => {
    fc.assert(
      fc.property(fc.gen(), fc.integer({ min: 1, max: 8 }), (g, length) => {
        let count = 0;
        let model = anyModel(g);
        for (let step = 0; step < length; step += 1) {
          const changes = anyChanges(g, model, () => {
            count += 1;
            return `fresh-${count}`;
          });
          model = applyChanges(model, changes);
        }
        expect(aboutSchema.safeParse(model.about).error).toBeUndefined();
        for (const name of TABLE_NAMES) {
          for (const record of model[name].values()) {
            expect(RECORD_SCHEMAS[name].safeParse(record).error).toBeUndefined();
          }
        }
        expect(withoutDangling(model)).toBe(model);
      }),
      { numRuns: 200 },
    );
  });
});
