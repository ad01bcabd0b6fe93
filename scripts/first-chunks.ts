import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { keysUsedIn } from './message-problems.ts';

/** What a bundler knows of a module: the modules that import it, not counting those that load it later. */
interface ModuleInfo {
  readonly isEntry: boolean;
  readonly importers: readonly string[];
}

interface Bundling {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** Nothing in these hangs on words or on the screen, so none of them imports what is loaded in parts. */
const FOUNDATION =
  /\/src\/(core|session|storage)\/|\/node_modules\/(react|react-dom|scheduler|yjs|zod|dexie|zustand|nanoid|fractional-indexing)\//;

/** A message or an icon: one file imports them all, and hands them on by name. */
const BY_NAME = /\/(?:paraglide\/messages|lucide-react\/dist\/esm\/icons)\/([a-z0-9_-]+)\.m?js$/;
const ICONS = /import \{([^}]*)\} from 'lucide-react'/g;

/**
 * What Yjs rests on makes errors while it loads, and a browser that is watched then reads the whole file once more to
 * tell where they come from: it is a small file of its own.
 */
const UNDER_YJS = /\/node_modules\/lib0\//;

type Above = (id: string, bundling: Bundling) => readonly string[];

/** A file for which a module is chosen by its own name and by all that import it, by however many steps. */
interface Step {
  readonly name: string;
  readonly holds: (id: string, above: readonly string[], bundling: Bundling) => boolean;
}

const isFirst: Step['holds'] = (_, above, bundling) =>
  above.some((module) => bundling.getModuleInfo(module)?.isEntry);
const belongsTo =
  (part: string): Step['holds'] =>
  (_, above) =>
    above.some((module) => module.endsWith(part));

/** In this order: what a step needs as well, it leaves to those before it. */
const STEPS: readonly Step[] = [
  { name: 'under-yjs', holds: (id) => UNDER_YJS.test(id) },
  { name: 'foundation', holds: (id, ...rest) => FOUNDATION.test(id) && isFirst(id, ...rest) },
  { name: 'first', holds: isFirst },
  { name: 'app', holds: belongsTo('/src/app/start-app.tsx') },
  { name: 'editor', holds: belongsTo('/src/app/editor-screen.tsx') },
];

interface FileGroup {
  readonly name: (id: string, bundling: Bundling) => string | null;
  readonly debugName: string;
  readonly priority: number;
}

/**
 * The files of what is loaded at once, which arrives sooner in one file than in many: first what the page starts with,
 * then the app, then the editor. The bundler divides the rest by who uses it.
 */
export function fileGroups(): FileGroup[] {
  const above = rememberedImporters();
  return STEPS.map(({ name, holds }, index) => ({
    name: (id, bundling) => (holds(id, above(id, bundling), bundling) ? name : null),
    debugName: name,
    priority: STEPS.length - index,
  }));
}

/** The module, and all that import it by however many steps. */
function rememberedImporters(): Above {
  const known = new Map<string, readonly string[]>();
  const users = usersByName();
  return (id, bundling) => {
    let all = known.get(id);
    if (!all) {
      const found = new Set([id]);
      for (const module of found) {
        const [, name] = BY_NAME.exec(module) ?? [];
        const importers = name ? users.get(name) : bundling.getModuleInfo(module)?.importers;
        for (const importer of importers ?? []) found.add(importer);
      }
      all = [...found];
      known.set(id, all);
    }
    return all;
  };
}

/** For each message and each icon the modules that use it. */
function usersByName(): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || path.includes('.test.')) continue;
    const file = resolve('src', path);
    const source = readFileSync(file, 'utf8');
    for (const name of [...keysUsedIn(source), ...iconsUsedIn(source)]) {
      users.set(name, [...(users.get(name) ?? []), file]);
    }
  }
  return users;
}

/** The files of the icons that a module imports: `ArrowDownAZ` is in `arrow-down-a-z`, `Rows3` in `rows-3`. */
function iconsUsedIn(source: string): string[] {
  return [...source.matchAll(ICONS)]
    .flatMap(([, names = '']) => names.match(/\b[A-Z]\w+/g) ?? [])
    .map((name) => name.replace(/(?<!^)(?=[A-Z]|(?<!\d)\d)/g, '-').toLowerCase());
}
