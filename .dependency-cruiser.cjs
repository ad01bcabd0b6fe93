// The floors of the house. Imports go down only; the reason stands beside each rule.

// dependency-cruiser reads TypeScript 7 through swc, but never tells swc that a file holds JSX.
const swc = require('@swc/core');
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

/** The floors from the top down; a floor may use those below it. */
const FLOORS = ['app', 'features', 'actions', 'storage', 'session', 'core'];

/** The floors inside core, from the top down; those in one row don't know each other's insides but may meet. */
const CORE_FLOORS = [
  ['commands', 'checks', 'layout', 'scene', 'outline', 'formats'],
  ['queries', 'changes'],
  ['model'],
];

const upwards = FLOORS.slice(1).map((floor, index) => ({
  name: `${floor}-not-up`,
  comment: `${floor} stands below ${FLOORS.slice(0, index + 1).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: { path: `^src/(${FLOORS.slice(0, index + 1).join('|')})/` },
}));

const upwardsInCore = CORE_FLOORS.slice(1).map((floors, index) => ({
  name: `core-${floors.join('-')}-not-up`,
  comment: 'Commands, checks and formats rest on queries and changes, which rest on the model.',
  severity: 'error',
  from: { path: `^src/core/(${floors.join('|')})/` },
  to: {
    path: `^src/core/(${CORE_FLOORS.slice(0, index + 1)
      .flat()
      .join('|')})/`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    ...upwardsInCore,
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'features-apart',
      comment: 'A feature never imports another: they meet in session and actions.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'core-alone',
      comment: 'core is pure TypeScript: it runs anywhere as it is, and speaks in codes.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '.',
        pathNot: ['^src/core/', 'node_modules/(zod|nanoid|fractional-indexing)/'],
      },
    },
    {
      name: 'core-tests-alone',
      comment: 'What tests core uses core and what tests share, no screen and no database.',
      severity: 'error',
      from: { path: '^src/core/.*\\.test\\.ts$' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'only-storage-knows-the-database',
      comment: 'storage keeps what session has; nobody else knows how.',
      severity: 'error',
      from: { path: '^src/(session|actions|features|app|ui|i18n)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/dexie/' },
    },
    {
      name: 'only-session-and-storage-know-the-document',
      comment:
        'The shared document is behind the session; whatever else would use it gets plain records.',
      severity: 'error',
      from: { path: '^src/(actions|features|app|ui|i18n|cli)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/yjs/' },
    },
    {
      name: 'ui-knows-no-theory',
      comment:
        'ui is plain widgets: of core it may use the colours and the text of a picture, no more.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(app|features|actions|storage|session|cli)/' },
    },
    {
      name: 'i18n-only-words',
      comment: 'i18n turns codes of core into sentences; it knows no screen.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/(app|features|actions|storage|session|cli|ui)/' },
    },
    {
      name: 'cli-on-core-alone',
      comment: 'The command line needs no browser.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: '^src/(core|i18n|cli)/' },
    },
    {
      name: 'no-test-in-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '(\\.test\\.tsx?$|^tests/|^scripts/)' },
    },
    {
      name: 'only-what-is-declared',
      comment: 'A package that is not in package.json may be gone tomorrow.',
      severity: 'error',
      // The command line runs from a checkout, where the development packages are.
      from: { path: '^src/', pathNot: '(\\.test\\.tsx?$|^src/cli/)' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], pathNot: '^virtual:' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    // The bench has packages of its own.
    exclude: { path: '^(src/i18n/paraglide|tests/bench)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};
