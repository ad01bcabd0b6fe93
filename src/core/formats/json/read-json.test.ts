import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../tests/support/model-of.ts';
import type { PlainDocument } from '../../migrations/migrate.ts';
import type { FileError, FileErrorCode } from './errors.ts';
import { MAX_DEPTH, MAX_FILE_BYTES, MAX_RECORDS } from './limits.ts';
import { modelToDocument } from './model-to-document.ts';
import { readJson } from './read-json.ts';
import { writeJson } from './write-json.ts';

const model = modelOf('Goal\n  A\n    ! Do\n  B');
const text = writeJson(model);
const utf8 = (value: string) => new TextEncoder().encode(value);

function utf16(value: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(value.length * 2));
  for (let at = 0; at < value.length; at += 1) {
    view.setUint16(at * 2, value.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

function errorOf(source: Uint8Array | string): FileError {
  const result = readJson(source);
  if (result.ok) throw new Error('it was read');
  return result.error;
}

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

/** The error of the model's document after something in it was changed. */
function errorAfter(change: (document: Record<string, never>) => void): FileError {
  const document = JSON.parse(text);
  change(document);
  return errorOf(JSON.stringify(document, null, 2));
}

describe('readJson takes', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 LE without a mark', utf16(text, true)],
    ['Windows line ends', utf8(text.replaceAll('\n', '\r\n'))],
    ['a string', text],
    ['one long line', JSON.stringify(JSON.parse(text))],
  ])('%s', (_name, source) => {
    expect(readJson(source)).toEqual({ ok: true, model, version: 1, newer: false });
  });

  it('a file made by hand, with only what must be there', () => {
    const result = readJson(`{
      "format": "tocht", "version": 1,
      "about": {"id": "m", "title": "T", "language": "nl", "createdAt": "2026-11-24",
        "levels": [{"id": "goal", "role": "goal", "tone": "deep"}]},
      "elements": [{"id": "1", "level": "goal", "title": "Goal", "order": "1"}]
    }`);
    expect(result).toMatchObject({ ok: true, model: { about: { orientation: 'down' } } });
    expect(result.ok && result.model.elements.get('1')).toMatchObject({ owners: [], tags: {} });
  });

  it('a file of a newer version it can make sense of, and says so', () => {
    const newer = text.replace('"version": 1', '"version": 2');
    const result = readJson(newer);
    expect(result).toMatchObject({ ok: true, version: 2, newer: true });
    expect(result.ok && writeJson(result.model, result.version)).toBe(newer);
  });

  it('a file of an older version, brought up to date', () => {
    const up = (document: PlainDocument) => ({ ...document, moved: document.old ?? null });
    const old = text.replace('"version": 1', '"version": 1, "old": [1]');
    const result = readJson(old, [{ to: 2, up }], 2);
    expect(result).toMatchObject({ ok: true, version: 1, newer: false });
    expect(result.ok && result.model.unknown.get('moved')).toEqual([1]);
  });
});

describe('readJson refuses', () => {
  it.each<[string, string | Uint8Array, FileErrorCode, FileError['place'] | undefined]>([
    ['nothing', '', 'empty', undefined],
    ['white space', utf8('\uFEFF \n'), 'empty', undefined],
    [
      'bytes that are no text',
      Uint8Array.of(0x7b, 0x0a, 0xff, 0xc0),
      'encoding',
      { line: 2, column: 1 },
    ],
    [
      'half a UTF-16 character',
      utf16('\uFEFF{}', true).slice(0, 5),
      'encoding',
      { line: 1, column: 2 },
    ],
    ['a mistake in the notation', '{\n  "a": 1,\r\n  b: 2}', 'not_json', { line: 3, column: 3 }],
    ['a comma too many', '{"a": [1,]}', 'not_json', { line: 1, column: 10 }],
    ['single quotes', "{'a': 1}", 'not_json', { line: 1, column: 2 }],
    ['a line end in a string', '{"a": "x\ny"}', 'not_json', { line: 1, column: 9 }],
    ['a wrong escape', '{"a": "\\x"}', 'not_json', { line: 1, column: 8 }],
    ['a leading zero', '{"a": 012}', 'not_json', { line: 1, column: 7 }],
    ['something after the end', '{} {}', 'not_json', { line: 1, column: 4 }],
    ['a web page', '<!doctype html>', 'not_json', { line: 1, column: 1 }],
    ['an end in a list', '{"a": [1,', 'truncated', { line: 1, column: 10 }],
    ['an end in a string', '{"a": "b', 'truncated', { line: 1, column: 9 }],
    ['an end in an escape', '{"a": "b\\u00', 'truncated', { line: 1, column: 13 }],
    ['an end in a word', '{"a": tru', 'truncated', { line: 1, column: 10 }],
    ['a forbidden key', '{\n "__proto__": {}}', 'forbidden_key', { line: 2, column: 2 }],
    ['a hidden forbidden key', '{"\\u005f_proto__": {}}', 'forbidden_key', { line: 1, column: 2 }],
    ['a constructor', '{"a": {"constructor": 1}}', 'forbidden_key', { line: 1, column: 8 }],
    [
      'a key that stands twice',
      '{"a": 1, "b": 2, "a": 3}',
      'duplicate_key',
      { line: 1, column: 18 },
    ],
    ['a list', '[]', 'not_a_model', { line: 1, column: 1 }],
    ['other JSON', '{"type": "excalidraw"}', 'not_a_model', { line: 1, column: 1 }],
    ['no version', '{"format": "tocht"}', 'version', { line: 1, column: 1 }],
    ['version zero', '{"format": "tocht", "version": 0}', 'version', { line: 1, column: 32 }],
    ['no about', '{"format": "tocht", "version": 1}', 'missing_field', { line: 1, column: 1 }],
    [
      'a newer version it can not read',
      '{"format": "tocht", "version": 9}',
      'newer',
      { line: 1, column: 32 },
    ],
  ])('%s', (_name, source, code, place) => {
    const error = errorOf(source);
    expect([error.code, error.place]).toEqual([code, place]);
  });

  it('a file cut off anywhere', () => {
    for (let end = 1; end < text.trimEnd().length; end += 7) {
      expect(errorOf(utf8(text.slice(0, end))).code).toBe('truncated');
    }
  });

  it('nesting a million deep, and anything past the limit', () => {
    expect(errorOf('['.repeat(1_000_000))).toMatchObject({
      code: 'too_deep',
      params: { limit: MAX_DEPTH },
      place: { line: 1, column: MAX_DEPTH + 1 },
    });
    expect(errorOf('{"a":'.repeat(1_000_000)).code).toBe('too_deep');
    const deepest = '['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH);
    expect(errorOf(deepest).code).toBe('not_a_model');
  });

  it('a hundred megabytes, without reading them', () => {
    const error = errorOf(new Uint8Array(100 * 1024 * 1024).fill(0x20));
    expect(error).toMatchObject({ code: 'too_large', params: { limit: 25 } });
  });

  it('the worst that fits in the largest file, without a crash', () => {
    const string = `{"a": "${'x'.repeat(MAX_FILE_BYTES - 100)}"}`;
    expect(errorOf(string).code).toBe('not_a_model');
    const commas = `[${'0,'.repeat(MAX_FILE_BYTES / 2 - 10)}`;
    expect(errorOf(commas).code).toBe('truncated');
    expect(errorOf('1'.repeat(MAX_FILE_BYTES)).code).toBe('not_json');
  });

  it('what JSON.parse refuses, and nothing else as notation, however a file is damaged', () => {
    const bytes = utf8(text);
    const damage = fc.record({ at: fc.nat(bytes.length), cut: fc.nat(20), put: fc.uint8Array() });
    const letters = fc.record({
      at: fc.nat(text.length),
      cut: fc.nat(20),
      put: fc.constantFrom('"', '{', '}', '[', ']', ',', ':', '\\', '1', 'null', '-', '.5', ' '),
    });
    fc.assert(
      fc.property(damage, fc.array(letters, { maxLength: 3 }), ({ at, cut, put }, edits) => {
        const damaged = [...bytes.slice(0, at), ...put, ...bytes.slice(at + cut)];
        expect(typeof readJson(Uint8Array.from(damaged)).ok).toBe('boolean');
        const edited = edits.reduce(
          (words, edit) => words.slice(0, edit.at) + edit.put + words.slice(edit.at + edit.cut),
          text,
        );
        const result = readJson(edited);
        const code = result.ok ? undefined : result.error.code;
        // A key that stands twice is told at once, whatever comes after it.
        if (code === 'duplicate_key') return;
        expect(code === 'not_json' || code === 'truncated').toBe(!parses(edited));
      }),
      { numRuns: 1_000 },
    );
  });

  it('more records than a table may hold', () => {
    const record = '{"id":"x","level":"goal","title":"x","order":"a"},';
    const head = text.slice(0, text.indexOf('"elements"'));
    const many = `${head}"elements": [${record.repeat(MAX_RECORDS.elements)}{}]}`;
    expect(errorOf(many)).toMatchObject({
      code: 'too_many',
      params: { table: 'elements', limit: MAX_RECORDS.elements },
      path: 'elements',
    });
  });
});

describe('readJson names the record and the field', () => {
  const table = (document: Record<string, never>, name: string) =>
    document[name] as unknown as Record<string, unknown>[];

  it('of a value that can not be', () => {
    const error = errorAfter((document) => {
      table(document, 'elements')[1]!.title = 7;
    });
    expect(error).toMatchObject({ code: 'bad_value', path: 'elements[1].title' });
    const lines = text.split('\n');
    const line = lines.findIndex((words) => words.includes('"title": "B"')) + 1;
    expect(error.place).toEqual({ line, column: 16 });
  });

  it.each<
    [
      FileErrorCode,
      string,
      string,
      (record: Record<string, unknown>, all: Record<string, unknown>[]) => void,
    ]
  >([
    ['missing_field', 'elements', 'elements[0].title', (record) => delete record.title],
    [
      'bad_value',
      'elements',
      'elements[0].status',
      (record) => Object.assign(record, { status: 'x' }),
    ],
    [
      'bad_value',
      'elements',
      'elements[0].title',
      (record) => Object.assign(record, { title: 'x'.repeat(401) }),
    ],
    [
      'bad_value',
      'elements',
      'elements[0].tags.a b',
      (record) => Object.assign(record, { tags: { 'a b': [] } }),
    ],
    ['duplicate_id', 'elements', 'elements[4].id', (record, all) => all.push({ ...record })],
    [
      'unknown_level',
      'elements',
      'elements[0].level',
      (record) => Object.assign(record, { level: 'gone' }),
    ],
    [
      'dangling',
      'elements',
      'elements[0].owners[0]',
      (record) => Object.assign(record, { owners: ['gone'] }),
    ],
    ['dangling', 'links', 'links[0].from', (record) => Object.assign(record, { from: 'gone' })],
    ['self_link', 'links', 'links[0].to', (record) => Object.assign(record, { to: record.from })],
  ])('%s in %s', (code, name, path, change) => {
    const error = errorAfter((document) => {
      const records = table(document, name);
      change(records[0]!, records);
    });
    expect([error.code, error.path]).toEqual([code, path]);
    expect(error.place?.line).toBeGreaterThan(1);
  });

  it('of an assumption about nothing, an id for both a card and a link, and a table that is no list', () => {
    const about = { id: 'as', about: 'gone', text: 'x' };
    const assumptions = { ...modelToDocument(model), links: [], assumptions: [about] };
    expect(errorOf(JSON.stringify(assumptions))).toMatchObject({
      code: 'dangling',
      params: { id: 'gone' },
      path: 'assumptions[0].about',
    });
    const links = [{ id: 'A', from: 'A', to: 'Goal', order: 'a' }];
    expect(errorOf(JSON.stringify({ ...modelToDocument(model), links }))).toMatchObject({
      code: 'duplicate_id',
      path: 'links[0].id',
    });
    expect(errorOf(JSON.stringify({ ...modelToDocument(model), links: {} }))).toMatchObject({
      code: 'bad_value',
      path: 'links',
    });
  });
});
