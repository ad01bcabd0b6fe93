import { type Change, setFields } from '../changes/change.ts';
import type { Model, TableName } from '../model/model.ts';
import { dependentsOf } from '../queries/references.ts';

/** The changes that remove records of one table with all that can't do without them; a partner stops owning too. */
export function removeRecords(model: Model, table: TableName, ids: readonly string[]): Change[] {
  const present = ids.filter((id) => model[table].has(id));
  if (present.length === 0) return [];
  const changes: Change[] = [];
  for (const [name, gone] of dependentsOf(model, { table, ids: present })) {
    for (const id of gone) changes.push({ type: 'remove', table: name, id });
  }
  return table === 'partners' ? [...changes, ...withoutOwners(model, new Set(present))] : changes;
}

function withoutOwners(model: Model, partners: ReadonlySet<string>): Change[] {
  return [...model.elements.values()]
    .filter((element) => element.owners.some((owner) => partners.has(owner)))
    .flatMap(({ id, owners }) =>
      setFields('elements', id, { owners: owners.filter((owner) => !partners.has(owner)) }),
    );
}
