const cache = new WeakMap<object, ReadonlyMap<string, number>>();

/** How many records of a table point at an id by the given field; counted once a table. */
export function countAbout<F extends string>(
  table: ReadonlyMap<string, { readonly [K in F]: string }>,
  field: F,
  id: string,
): number {
  let counts = cache.get(table);
  if (!counts) {
    const found = new Map<string, number>();
    for (const record of table.values())
      found.set(record[field], (found.get(record[field]) ?? 0) + 1);
    cache.set(table, found);
    counts = found;
  }
  return counts.get(id) ?? 0;
}
