import type { Model, Records, TableName } from '../model/model.ts';

/** A field of a table's records that names another record without which the record means nothing. */
export interface Reference {
  readonly table: TableName;
  readonly field: string;
  /** The tables in which the record it names may stand; `any` is every table, and the model itself. */
  readonly to: readonly TableName[] | 'any';
}

/** Every reference that a record can't do without, ordered so that what is named is settled before what names it. */
export const REFERENCES: readonly Reference[] = [
  { table: 'links', field: 'from', to: ['elements'] },
  { table: 'links', field: 'to', to: ['elements'] },
  { table: 'assumptions', field: 'about', to: ['elements', 'links'] },
  { table: 'indicators', field: 'element', to: ['elements'] },
  { table: 'measurements', field: 'indicator', to: ['indicators'] },
  { table: 'rounds', field: 'framework', to: ['frameworks'] },
  { table: 'scores', field: 'round', to: ['rounds'] },
  { table: 'scores', field: 'partner', to: ['partners'] },
  { table: 'comments', field: 'about', to: 'any' },
];

/** What a record names in one of its fields; `undefined` when the field is not there. */
export function referenceIn(record: Records[TableName], field: string): string | undefined {
  const value = (record as unknown as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : undefined;
}

/** The ids of the records that can't do without `removed`, directly or through others, by table. */
export function dependentsOf(
  model: Model,
  removed: { readonly table: TableName; readonly ids: Iterable<string> },
): Map<TableName, Set<string>> {
  const gone = new Map<TableName, Set<string>>([[removed.table, new Set(removed.ids)]]);
  for (const { table, field, to } of REFERENCES) {
    const targets = to === 'any' ? [...gone.values()] : to.flatMap((name) => gone.get(name) ?? []);
    if (targets.length === 0) continue;
    for (const record of model[table].values()) {
      const named = referenceIn(record, field);
      if (named === undefined || !targets.some((ids) => ids.has(named))) continue;
      const ids = gone.get(table) ?? new Set();
      gone.set(table, ids.add(record.id));
    }
  }
  return gone;
}
