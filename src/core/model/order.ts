import { generateNKeysBetween } from 'fractional-indexing';

/** Compares two order keys as plain strings; ties (two replicas chose the same key) fall to the id. */
export function compareOrder(
  a: { readonly order: string; readonly id: string },
  b: { readonly order: string; readonly id: string },
): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * `count` order keys that sort strictly between two others; `undefined` is the open end.
 * Keys that are no fractional index (a file made by hand) or that leave no room count as an open end after `before`.
 */
export function ordersBetween(
  before: string | undefined,
  after: string | undefined,
  count = 1,
): string[] {
  try {
    return generateNKeysBetween(before ?? null, after ?? null, count);
  } catch {
    return keysAfter(before ?? after ?? '', count);
  }
}

/** One order key that sorts strictly between two others; see {@link ordersBetween}. */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  return ordersBetween(before, after, 1)[0] as string;
}

function keysAfter(key: string, count: number): string[] {
  try {
    return generateNKeysBetween(key === '' ? null : key, null, count);
  } catch {
    return Array.from({ length: count }, (_, index) => `${key}V${String(index).padStart(6, '0')}`);
  }
}
