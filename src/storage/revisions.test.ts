import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { freshDatabase, revisionsOf } from '../../tests/support/kept-model.ts';
import type { RevisionRow } from './database.ts';
import { addRevision, thinnedOut } from './revisions.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = Date.parse('2026-11-24T12:00:00Z');

/** Revisions of these ages, oldest first. */
function revisions(ages: readonly number[], name?: string): RevisionRow[] {
  return [...ages]
    .sort((a, b) => b - a)
    .map((age, index) => ({
      seq: index + 1,
      model: 'm',
      json: '',
      at: new Date(now - age).toISOString(),
      ...(name === undefined ? {} : { name }),
    }));
}

function kept(list: readonly RevisionRow[]): number {
  return list.length - thinnedOut(list, now).length;
}

describe('thinning revisions', () => {
  it('leaves all of the last hour', () => {
    expect(kept(revisions(Array.from({ length: 12 }, (_, index) => index * 5 * 60_000)))).toBe(12);
  });

  it('leaves one an hour of a day, one a day of a month, and one a month before', () => {
    const everyFiveMinutes = (days: number): number[] =>
      Array.from({ length: days * 288 }, (_, index) => index * 5 * 60_000);
    expect(kept(revisions(everyFiveMinutes(1)))).toBeLessThanOrEqual(12 + 24 + 1);
    expect(kept(revisions(everyFiveMinutes(30)))).toBeLessThanOrEqual(12 + 24 + 31);
    expect(kept(revisions(everyFiveMinutes(90)))).toBeLessThanOrEqual(12 + 24 + 31 + 4);
    expect(kept(revisions([20 * DAY, 19 * DAY, 5 * HOUR, 3 * HOUR]))).toBe(4);
  });

  it('never takes away what has a name', () => {
    const list = revisions([40 * DAY, 40 * DAY + 1, 40 * DAY + 2], 'Before the workshop');
    expect(thinnedOut(list, now)).toEqual([]);
  });

  it('goes on where it stopped: what was left stays, until its stretch grows', () => {
    const first = revisions(Array.from({ length: 200 }, (_, index) => index * 10 * 60_000));
    const gone = new Set(thinnedOut(first, now));
    const left = first.filter(({ seq }) => !gone.has(seq));
    expect(thinnedOut(left, now)).toEqual([]);
  });
});

describe('revisions', () => {
  it('are listed newest first, of one model', async () => {
    const db = freshDatabase();
    await addRevision(db, 'm', 'one');
    await addRevision(db, 'other', 'not this');
    await addRevision(db, 'm', 'two', 'Named');
    expect(await revisionsOf(db, 'm')).toMatchObject([
      { json: 'two', name: 'Named' },
      { json: 'one' },
    ]);
  });
});
