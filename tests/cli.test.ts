import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const PATIENCE_MS = 60_000;
const BUNDLES = 'node_modules/.tmp/cli';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tocht-cli-'));
  await promisify(execFile)(process.execPath, [
    ...['node_modules/vite/bin/vite.js', 'build', '--config', 'tests/support/cli-bundle.vite.ts'],
    ...['--outDir', BUNDLES],
  ]);
}, PATIENCE_MS);
afterAll(() => rm(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const FROM_SOURCE = ['node_modules/tsx/dist/cli.mjs', 'src/cli/tocht.ts'];
const BUNDLED = [join(BUNDLES, 'tocht.js')];

/** Runs the command line in a language. */
function tocht(
  files: readonly string[],
  language = 'en_GB.UTF-8',
  program = BUNDLED,
): Promise<Outcome> {
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...environment } = process.env;
  const run = [...program, ...files];
  const env = { ...environment, LANG: language };
  return new Promise((resolve) => {
    execFile(process.execPath, run, { env }, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? 1) : 0;
      resolve({ code, stdout, stderr });
    });
  });
}

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
}

const LIST = 'tests/fixtures/zeebrugge.outline.txt';
const MODEL = 'tests/fixtures/v1.tocht.json';

describe('tocht check', { timeout: PATIENCE_MS }, () => {
  it('says what a valid file holds, run from its sources as a person does', async () => {
    const { code, stdout, stderr } = await tocht(['check', MODEL], undefined, FROM_SOURCE);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Zeebrugge, buurt van kansen');
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says in one line what is wrong, with file and place', async () => {
    const text = await readFile(MODEL, 'utf8');
    const line = text.split('\n').findIndex((words) => words.includes('"from": "e-safe"')) + 1;
    const cases: [string, string | Uint8Array, string][] = [
      ['syntax.json', '{\n  "format": tocht\n}', ':2:13: '],
      ['cut.tocht.json', text.slice(0, 100), ':6:24: '],
      [
        'dangling.json',
        text.replace('"from": "e-safe"', '"from": "e-gone"'),
        `:${line}:15: links[1]`,
      ],
      ['deep.json', '['.repeat(100_000), ':1:65: '],
      ['other.json', '{}', ':1:1: '],
      ['empty.json', '', ': '],
      ['bytes.txt', Uint8Array.of(0x61, 0x0a, 0xff, 0xfe), ':2:1: '],
      [
        'deep.txt',
        Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}x`).join('\n'),
        ':202: ',
      ],
      ['picture.png', 'x', ': '],
    ];
    for (const [name, content, place] of cases) {
      const file = await fileOf(name, content);
      const { code, stdout, stderr } = await tocht(['check', file]);
      expect([name, code, stdout]).toEqual([name, 1, '']);
      expect(stderr).toContain(`${file}${place}`);
      expect(stderr).toMatch(/^[^\n]+\n$/);
    }
  });

  it('does not read a hundred megabytes', async () => {
    const file = await fileOf('huge.json', new Uint8Array(100 * 1024 * 1024));
    const { code, stderr } = await tocht(['check', file]);
    expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain('25 MB');
  });

  it('speaks the language of the terminal', async () => {
    const missing = join(folder, 'gone.json');
    const dutch = await tocht(['check', missing], 'nl_BE.UTF-8');
    expect(dutch.stderr).toBe(`${missing}: dit bestand bestaat niet\n`);
    const other = await tocht(['check', missing], 'C');
    expect(other.stderr).toBe(`${missing}: there is no such file\n`);
  });
});

describe('tocht convert', { timeout: PATIENCE_MS }, () => {
  it('goes from a list to JSON, to Markdown and back', async () => {
    const json = join(folder, 'z.tocht.json');
    const markdown = join(folder, 'z.md');
    const text = join(folder, 'z.txt');
    for (const [from, to] of [
      [LIST, json],
      [json, markdown],
      [markdown, text],
    ] as const) {
      expect(await tocht(['convert', from, to])).toEqual({ code: 0, stdout: '', stderr: '' });
    }
    expect(await readFile(text, 'utf8')).toBe(await readFile(LIST, 'utf8'));
    expect(JSON.parse(await readFile(json, 'utf8'))).toMatchObject({ format: 'tocht', version: 1 });
  });

  it('writes a file as it was read', async () => {
    const copy = join(folder, 'copy.tocht.json');
    expect((await tocht(['convert', MODEL, copy])).code).toBe(0);
    expect(await readFile(copy, 'utf8')).toBe(await readFile(MODEL, 'utf8'));
  });

  it('never writes what it would lose something of', async () => {
    const text = await readFile(MODEL, 'utf8');
    const newer = await fileOf('newer.json', text.replace('"version": 1', '"version": 2'));
    const { code, stderr } = await tocht(['convert', newer, join(folder, 'older.json')]);
    expect([code, stderr.includes(newer)]).toEqual([1, true]);
    await expect(readFile(join(folder, 'older.json'))).rejects.toThrow();
    expect((await tocht(['check', newer])).code).toBe(0);
  });

  it('says where it can not write', async () => {
    const nowhere = join(folder, 'no', 'such', 'folder.json');
    const { code, stderr } = await tocht(['convert', LIST, nowhere]);
    expect([code, stderr]).toEqual([1, `${nowhere}: cannot write here (ENOENT)\n`]);
  });
});

describe('tocht render', { timeout: PATIENCE_MS }, () => {
  it('draws a model as SVG and as PNG', async () => {
    const [svg, png] = [join(folder, 'z.svg'), join(folder, 'z.png')];
    expect(await tocht(['render', LIST, svg])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(svg, 'utf8')).toContain('Verkeersveilige');
    expect(await tocht(['render', LIST, png])).toEqual({ code: 0, stdout: '', stderr: '' });
    const signature = [...(await readFile(png)).subarray(0, 4)];
    expect(signature).toEqual([0x89, 0x50, 0x4e, 0x47]);
  });

  it('knows no other pictures', async () => {
    const { code, stderr } = await tocht(['render', LIST, join(folder, 'z.jpg')]);
    expect([code, stderr.trim().split('\n').length]).toEqual([1, 1]);
  });
});

describe('tocht', { timeout: PATIENCE_MS }, () => {
  it.each([[[]], [['convert', 'a.json']], [['toString']]])(
    'says how it is used after %j',
    async (files) => {
      const { code, stdout, stderr } = await tocht(files);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^Usage: tocht check FILE .*\n$/);
    },
  );
});
