/** Runs every check in turn, says how each went, and ends with one line: `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const UNIT_REPORT = 'test-results/unit.json';
const E2E_REPORT = 'test-results/e2e.json';
const LINES_OF_FAILURE = 12;

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface Check {
  readonly name: string;
  readonly command: string;
  /** How many tests passed and failed, where the check is a run of tests. */
  readonly tally?: () => Tally | undefined;
  /** What went wrong in each failed test, for the end of the log. */
  readonly failures?: () => readonly string[];
}

const CHECKS: readonly Check[] = [
  // npm leaves packages of other systems out of the lock when it can't reach them, and then refuses it.
  { name: 'Locked packages', command: 'npm ci --dry-run --loglevel=error' },
  { name: 'Messages compile', command: 'npm run -s i18n' },
  { name: 'Types', command: 'npm run -s types' },
  { name: 'Style and language rules', command: 'npm run -s lint' },
  { name: 'Floors and cycles', command: 'npm run -s floors' },
  { name: 'Messages in every language', command: 'npm run -s messages' },
  { name: 'Unused code', command: 'npm run -s unused' },
  {
    name: 'Unit tests',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`,
    tally: unitTally,
  },
  { name: 'Build', command: 'npx vite build' },
  { name: 'Size of the first screen', command: 'npm run -s size' },
  {
    name: 'Tests in the browser',
    command: 'npm run -s test:e2e',
    tally: browserTally,
    failures: browserFailures,
  },
];

function unitTally(): Tally | undefined {
  const report = readReport(UNIT_REPORT);
  return report && { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}

function browserTally(): Tally | undefined {
  const stats = readReport(E2E_REPORT)?.stats;
  return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

function browserFailures(): readonly string[] {
  return failuresIn(readReport(E2E_REPORT)?.suites ?? []);
}

function failuresIn(suites: readonly Suite[]): readonly string[] {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs
      .filter(({ ok }) => !ok)
      .flatMap((spec) =>
        spec.tests
          .flatMap(({ results }) => results)
          .flatMap(({ errors }) => errors)
          .map(
            (error) => `${spec.file}:${spec.line} ${spec.title}\n${shortened(error.message ?? '')}`,
          ),
      ),
    ...failuresIn(inner),
  ]);
}

/** A message without colors, of at most so many lines. */
function shortened(message: string): string {
  return stripVTControlCharacters(message).split('\n').slice(0, LINES_OF_FAILURE).join('\n');
}

interface Suite {
  readonly specs?: readonly {
    file: string;
    line: number;
    title: string;
    ok: boolean;
    tests: readonly { results: readonly { errors: readonly { message?: string }[] }[] }[];
  }[];
  readonly suites?: readonly Suite[];
}

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; flaky: number; unexpected: number };
  suites?: readonly Suite[];
}

function readReport(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

interface Outcome extends Tally {
  readonly line: string;
}

function run(check: Check): Outcome {
  console.log(`\n━━ ${check.name}: ${check.command}`);
  const start = performance.now();
  const { status } = spawnSync(check.command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true' },
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const succeeded = status === 0;
  const tally = check.tally?.() ?? { passed: 0, failed: 0 };
  // A check that fails without a failed test (it crashed, or it has none) counts as one failure.
  const failed = succeeded ? tally.failed : Math.max(1, tally.failed);
  const counts = check.tally ? ` (${tally.passed} passed, ${failed} failed)` : '';
  return {
    passed: tally.passed,
    failed,
    line: `${succeeded ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s  ${check.name}${counts}`,
  };
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');
const outcomes = CHECKS.map(run);
for (const failure of CHECKS.flatMap(({ failures }) => failures?.() ?? [])) {
  console.log(`\n━━ ${failure}`);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${outcomes.map((outcome) => outcome.line).join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
