type Records = ReadonlyMap<string, unknown>;

/** A table doesn't keep the one before it. */
interface Known {
  readonly before: WeakRef<Records>;
  readonly ids: ReadonlySet<string>;
}

const known = new WeakMap<Records, Known>();
const NONE: ReadonlySet<string> = new Set();

/**
 * The ids of which one of two tables has a record that the other hasn't, or another object; perhaps of some more. Where
 * whoever made the second from the first has said so, or somebody asked before, that is O(1); else O(records).
 */
export function changedIds(before: Records, after: Records): ReadonlySet<string> {
  if (before === after) return NONE;
  const last = known.get(after);
  if (last?.before.deref() === before) return last.ids;
  const ids = compared(before, after);
  rememberChanges(before, after, ids);
  return ids;
}

/** Says that all that tells a table from another is the records of some ids, so that nobody need look for them. */
export function rememberChanges(before: Records, after: Records, ids: ReadonlySet<string>): void {
  known.set(after, { before: new WeakRef(before), ids });
}

function compared(before: Records, after: Records): Set<string> {
  const ids = new Set<string>();
  let stayed = 0;
  for (const [id, record] of after) {
    const last = before.get(id);
    if (last !== undefined) stayed += 1;
    if (last !== record) ids.add(id);
  }
  if (stayed < before.size) for (const id of before.keys()) if (!after.has(id)) ids.add(id);
  return ids;
}
