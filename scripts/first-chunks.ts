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

/**
 * What Yjs rests on makes errors while it loads, and a browser that is watched then reads the whole file once more to
 * tell where they come from: it is a small file of its own.
 */
export const UNDER_YJS = /\/node_modules\/lib0\//;

/**
 * The file that a module goes into: `foundation` when every visit loads it, `null` for the rest, which the bundler
 * divides by who uses it. What is loaded at once arrives sooner in one file than in many.
 */
export function chunkNames(): (id: string, bundling: Bundling) => string | null {
  const known = new Map<string, boolean>();
  return (id, bundling) =>
    FOUNDATION.test(id) && isLoadedFirst(id, bundling, known) ? 'foundation' : null;
}

/** Whether a module is imported, by however many steps, from the one that the page starts with. */
function isLoadedFirst(id: string, bundling: Bundling, known: Map<string, boolean>): boolean {
  const visited = new Set([id]);
  let isFirst = false;
  for (const module of visited) {
    const info = bundling.getModuleInfo(module);
    isFirst = known.get(module) ?? info?.isEntry ?? false;
    if (isFirst) break;
    for (const importer of info?.importers ?? []) visited.add(importer);
  }
  known.set(id, isFirst);
  return isFirst;
}
