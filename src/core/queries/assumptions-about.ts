import type { Assumption } from '../model/assumption.ts';
import type { Model, Table } from '../model/model.ts';

const NONE: readonly Assumption[] = [];
const cache = new WeakMap<Table<'assumptions'>, ReadonlyMap<string, readonly Assumption[]>>();

/** The assumptions and risks about an element or a link; the same list as long as the table is the same. */
export function assumptionsAbout(
  model: Pick<Model, 'assumptions'>,
  id: string,
): readonly Assumption[] {
  let byRecord = cache.get(model.assumptions);
  if (!byRecord) {
    byRecord = groupByRecord(model.assumptions);
    cache.set(model.assumptions, byRecord);
  }
  return byRecord.get(id) ?? NONE;
}

function groupByRecord(table: Table<'assumptions'>): ReadonlyMap<string, readonly Assumption[]> {
  const groups = new Map<string, Assumption[]>();
  for (const assumption of table.values()) {
    const group = groups.get(assumption.about);
    if (group) group.push(assumption);
    else groups.set(assumption.about, [assumption]);
  }
  return groups;
}
