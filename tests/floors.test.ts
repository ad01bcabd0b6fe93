import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Each rule of the house is broken on purpose in a small copy of it, and the checks must refuse that.

const CONFIGURATION = [
  '.dependency-cruiser.cjs',
  'biome.json',
  'package.json',
  'tsconfig.json',
  'scripts/no-literal-attributes.grit',
  'src/core/tsconfig.json',
];

let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'tocht-floors-'));
  for (const file of CONFIGURATION) cpSync(file, join(house, file));
  symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'));
});

afterAll(() => rmSync(house, { recursive: true }));

/** Puts files in the copy. */
function build(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
}

function run(tool: string, ...args: string[]): { readonly ok: boolean; readonly output: string } {
  try {
    const output = execFileSync(join('node_modules/.bin', tool), args, {
      cwd: house,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { ok: true, output };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { ok: false, output: stdout + stderr };
  }
}

const FORBIDDEN_IMPORTS = [
  ['actions', 'features/x', 'actions-not-up'],
  ['features/x', 'app', 'features-not-up'],
  ['storage', 'actions', 'storage-not-up'],
  ['session', 'storage', 'session-not-up'],
  ['core/model', 'session', 'core-not-up'],
  ['core/model', 'i18n', 'core-alone'],
  ['core/model', 'ui', 'core-alone'],
  ['core/model', 'core/queries', 'core-model-not-up'],
  ['core/queries', 'core/commands', 'core-queries-changes-not-up'],
  ['core/changes', 'core/formats/json', 'core-queries-changes-not-up'],
  ['features/canvas', 'features/ask', 'features-apart'],
  ['ui', 'session', 'ui-knows-no-theory'],
  ['i18n', 'ui', 'i18n-only-words'],
  ['cli', 'storage', 'cli-on-core-alone'],
] as const;

const ALLOWED_IMPORTS = [
  ['app', 'features/x'],
  ['features/x', 'actions'],
  ['actions', 'storage'],
  ['storage', 'session'],
  ['session', 'core/changes'],
  ['core/commands', 'core/queries'],
  ['core/queries', 'core/model'],
  ['features/x', 'ui'],
  ['actions', 'i18n'],
] as const;

const FORBIDDEN_PACKAGES = [
  ['core/model', 'node:fs', 'core-alone'],
  ['core/model', 'react', 'core-alone'],
  ['core/model', 'yjs', 'core-alone'],
  ['session', 'dexie', 'only-storage-knows-the-database'],
  ['features/x', 'yjs', 'only-session-and-storage-know-the-document'],
  ['ui', 'vitest', 'only-what-is-declared'],
] as const;

describe('floors', () => {
  const importer = (folder: string, from: string) =>
    `${folder}/from-${from.replace(/\W/g, '-')}.ts`;
  let output: string;

  beforeAll(() => {
    const files: Record<string, string> = {
      'src/session/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
      'src/session/b.ts': "import { a } from './a.ts';\nexport const b = () => a;\n",
    };
    for (const [folder, other] of [...FORBIDDEN_IMPORTS, ...ALLOWED_IMPORTS]) {
      files[`src/${other}/thing.ts`] = 'export interface Thing {}\n';
      files[`src/${importer(folder, other)}`] =
        `import type { Thing } from '#${other}/thing.ts';\nexport type Other = Thing;\n`;
    }
    for (const [folder, name] of FORBIDDEN_PACKAGES) {
      files[`src/${importer(folder, name)}`] =
        `import * as all from '${name}';\nexport const used = all;\n`;
    }
    build(files);
    output = run('depcruise', 'src').output;
  });

  test.each(FORBIDDEN_IMPORTS)('%s may not import %s', (folder, other, rule) => {
    expect(output).toContain(
      `error ${rule}: src/${importer(folder, other)} → src/${other}/thing.ts`,
    );
  });

  test.each(ALLOWED_IMPORTS)('%s may import %s', (folder, other) => {
    expect(output).not.toContain(importer(folder, other));
  });

  test.each(FORBIDDEN_PACKAGES)('%s may not use %s', (folder, name, rule) => {
    expect(output).toContain(`error ${rule}: src/${importer(folder, name)} →`);
  });

  test('two files may not import each other', () => {
    expect(output).toContain('error no-cycle: src/session/');
  });
});

describe('core', () => {
  let output: string;

  beforeAll(() => {
    build({
      'src/core/model/globals.ts': [
        'export const a = document.title;',
        'export const b = window.name;',
        'export const c = process.env;',
        'export const d = localStorage.length;',
      ].join('\n'),
    });
    output = run('tsc', '-p', 'src/core/tsconfig.json').output;
  });

  test.each(['document', 'window', 'process', 'localStorage'])('has no %s', (name) => {
    expect(output).toContain(`Cannot find name '${name}'`);
  });
});

describe('style', () => {
  test.each([
    ['literal text', 'export const A = () => <p>Hello</p>;\n', 'lint/style/noJsxLiterals'],
    [
      'a literal label',
      'export const A = () => <button type="button" aria-label="Close" />;\n',
      'Text for people comes from the messages',
    ],
    [
      'raw HTML',
      'export const A = ({ html }: { html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;\n',
      'lint/security/noDangerouslySetInnerHtml',
    ],
    [
      'a file over 400 lines',
      `${Array.from({ length: 401 }, (_, line) => `export const a${line} = ${line};`).join('\n')}\n`,
      'lint/style/noExcessiveLinesPerFile',
    ],
    ['any', 'export const a = (b: any) => b;\n', 'lint/suspicious/noExplicitAny'],
  ])('refuses %s', (_, text, rule) => {
    build({ 'src/features/style/a.tsx': text });
    const { ok, output } = run('biome', 'lint', 'src/features/style');
    expect(ok).toBe(false);
    expect(output).toContain(rule);
  });

  test('accepts text from the messages, an empty alternative and 400 lines', () => {
    const lines = Array.from({ length: 397 }, (_, line) => `export const a${line} = ${line};`);
    build({
      'src/features/style/a.tsx': [
        "import { m } from '#i18n/paraglide/messages.js';",
        ...lines,
        'export const A = () => <p title={m.app_name()}>{m.app_name()}</p>;',
        'export const B = () => <img alt="" src="a.png" />;',
        '',
      ].join('\n'),
    });
    expect(run('biome', 'lint', 'src/features/style')).toMatchObject({ ok: true });
  });
});
