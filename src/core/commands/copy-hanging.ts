import type { Change } from '../changes/change.ts';
import { addRecord } from '../changes/invert-changes.ts';
import type { Model, Records, TableName } from '../model/model.ts';
import { REFERENCES, referenceIn } from '../queries/references.ts';

/** The tables of records that hang on a copy as they hang on its original, each after what it hangs on. */
const HANGING: readonly TableName[] = ['assumptions', 'indicators', 'measurements', 'comments'];

/**
 * Copies what hangs on copied elements and links. A copy is named after what it hangs on.
 * @param copies the id of each copy, by that of its original
 */
export function copyHanging(model: Model, copies: ReadonlyMap<string, string>): Change[] {
  const known = new Map(copies);
  return REFERENCES.filter(({ table }) => HANGING.includes(table)).flatMap(({ table, field }) => {
    let count = 0;
    return [...model[table].values()].flatMap((record) => {
      const holder = known.get(referenceIn(record, field) ?? '');
      if (holder === undefined) return [];
      const id = `${holder}-${table.slice(0, 1)}${count}`;
      count += 1;
      known.set(record.id, id);
      return [addRecord(table, { ...record, id, [field]: holder } as Records[TableName])];
    });
  });
}
