import { newId } from '#core/model/fields.ts';

const KEY = 'tocht.tab';
const LOCK = 'tocht.tab.';

/** How long a tab waits for another page that has its id, in milliseconds: the one that it was before a reload goes. */
const [GONE_MS, RELOADED_MS] = [300, 2_000];

let own: Promise<string> | undefined;

/** The id of this tab: the same after a reload, and never that of another tab that is open. */
export function tabId(): Promise<string> {
  own ??= claimId();
  return own;
}

/** The ids of the tabs that are open, this one included. */
export async function openTabs(): Promise<ReadonlySet<string>> {
  const locks = webLocks();
  const { held = [] } = locks ? await locks.query() : {};
  const names = held.flatMap(({ name }) => (name?.startsWith(LOCK) ? name : []));
  return new Set([await tabId(), ...names.map((name) => name.slice(LOCK.length))]);
}

/** A duplicated tab starts with the id of the first, which holds on to it. */
async function claimId(): Promise<string> {
  const before = remembered();
  if (before !== undefined && (await hold(before))) return before;
  const id = newId();
  try {
    sessionStorage.setItem(KEY, id);
  } catch {}
  await hold(id);
  return id;
}

/** Takes the lock of an id for as long as the page lives; false when another page has it. */
function hold(id: string): Promise<boolean> {
  const locks = webLocks();
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks
      .request(
        `${LOCK}${id}`,
        { signal: AbortSignal.timeout(isReloaded() ? RELOADED_MS : GONE_MS) },
        () => {
          resolve(true);
          return new Promise(() => undefined);
        },
      )
      .catch(() => resolve(false));
  });
}

function isReloaded(): boolean {
  if (typeof document === 'undefined') return false;
  const [entry] = performance.getEntriesByType('navigation');
  return (entry as PerformanceNavigationTiming | undefined)?.type === 'reload';
}

function webLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}

function remembered(): string | undefined {
  try {
    return sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
