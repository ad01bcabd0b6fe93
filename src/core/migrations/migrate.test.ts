import { describe, expect, it } from 'vitest';
import { fixture, frozenHashes, sha256 } from '../../../tests/support/fixtures.ts';
import { readJson } from '../formats/json/read-json.ts';
import { writeJson } from '../formats/json/write-json.ts';
import { aboutSchema, levelSchema } from '../model/about.ts';
import { dimensionSchema, frameworkItemSchema } from '../model/framework.ts';
import { DOCUMENT_VERSION, RECORD_SCHEMAS } from '../model/model.ts';
import { MIGRATIONS, type Migration, migrate } from './migrate.ts';

const versions = Array.from({ length: DOCUMENT_VERSION }, (_, index) => index + 1);

/** The frozen files of a version, oldest first: fields that came without a new version are in a later file. */
const filesOf = (version: number): string[] =>
  Object.keys(frozenHashes())
    .filter((name) => name.startsWith(`v${version}.`))
    .sort((one, other) => one.length - other.length || (one < other ? -1 : 1));

describe('every version of the document', () => {
  it.each(versions)('%i has frozen files, unchanged since', (version) => {
    const names = filesOf(version);
    expect(names[0]).toBe(`v${version}.tocht.json`);
    for (const name of names) expect(sha256(fixture(name)), name).toBe(frozenHashes()[name]);
  });

  it.each(versions.flatMap(filesOf))('%s opens in this build', (name) => {
    const version = Number.parseInt(name.slice(1), 10);
    expect(readJson(fixture(name))).toMatchObject({ ok: true, version, newer: false });
  });

  it.each(versions.slice(1))('%i has one migration from the version before', (version) => {
    expect(MIGRATIONS.filter(({ to }) => to === version)).toHaveLength(1);
  });

  it('has no migration to a version that is not there', () => {
    expect(MIGRATIONS.every(({ to }) => versions.slice(1).includes(to))).toBe(true);
  });
});

describe('the last frozen file of this version', () => {
  const bytes = fixture(filesOf(DOCUMENT_VERSION).at(-1) ?? '');
  const text = new TextDecoder().decode(bytes);
  const document = JSON.parse(text);

  it('is written as it was read, fields and tables of a later version included', () => {
    const result = readJson(bytes);
    expect(result.ok && writeJson(result.model)).toBe(text);
    expect(document.laterTable).toBeDefined();
  });

  const fieldsOf = (records: object[]) => new Set(records.flatMap((record) => Object.keys(record)));
  const dimensions = document.frameworks.flatMap((f: { dimensions: object[] }) => f.dimensions);
  it.each([
    ['about', aboutSchema, [document.about]],
    ['levels', levelSchema, document.about.levels],
    ['dimensions', dimensionSchema, dimensions],
    ['items', frameworkItemSchema, dimensions.flatMap((d: { items: object[] }) => d.items)],
    ...Object.entries(RECORD_SCHEMAS).map(
      ([name, schema]) => [name, schema, document[name]] as const,
    ),
  ] as const)('uses every field of %s', (_name, schema, records) => {
    expect([...fieldsOf(records)]).toEqual(expect.arrayContaining(Object.keys(schema.shape)));
  });
});

describe('migrate', () => {
  const madeUp: Migration[] = [
    { to: 3, up: ({ cards, ...rest }) => ({ ...rest, elements: cards ?? [] }) },
    { to: 2, up: ({ boxes, ...rest }) => ({ ...rest, cards: boxes ?? [] }) },
  ];
  const first = { version: 1, boxes: [{ id: 'x' }], other: true };

  it('takes every step in order and leaves the document it was given alone', () => {
    const document = migrate(first, { from: 1, to: 3, migrations: madeUp });
    expect(document).toEqual({ version: 3, elements: [{ id: 'x' }], other: true });
    expect(first).toEqual({ version: 1, boxes: [{ id: 'x' }], other: true });
  });

  it('begins where the document is', () => {
    const second = { version: 2, cards: [] };
    const document = migrate(second, { from: 2, to: 3, migrations: madeUp });
    expect(document).toEqual({ version: 3, elements: [] });
    expect(migrate(second, { from: 2, to: 2, migrations: madeUp })).toBe(second);
  });

  it('does not skip a step that is missing', () => {
    const run = () => migrate(first, { from: 1, to: 3, migrations: madeUp.slice(0, 1) });
    expect(run).toThrow(RangeError);
  });
});
