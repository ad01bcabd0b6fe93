import type { ModelEntry } from './database.ts';
import type { Batch } from './outbox.ts';
import { clearRescued, type Rescued, rescue, rescued, rescueKey } from './rescue.ts';

interface LeftoversOptions {
  readonly modelId: string;
  /** What pages before this one left, and this one has taken in. */
  readonly takenIn: readonly string[];
  readonly unsaved: () => Batch;
  readonly newborn: () => ModelEntry | undefined;
  /** Whether leaving now would lose something that a person believes is there. */
  readonly mustAsk: () => boolean;
  /** Another tab went away and left this. */
  readonly onFound: (leftover: Rescued) => void;
}

/** What an open model leaves behind when its page goes away, and what it finds of other pages. */
export interface Leftovers {
  /** Something was made. */
  made(): void;
  /** All is on the device now. */
  kept(): void;
  stop(): void;
}

/** Watches the page: on its way out it leaves what is not written yet where the next one finds it. */
export function watchLeftovers(options: LeftoversOptions): Leftovers {
  const own = rescueKey(options.modelId);
  const keys = new Set(options.takenIn);
  let leaving = false;
  const leave = (): void => {
    keys.add(own);
    rescue(own, options.unsaved(), options.newborn());
  };
  const ask = (event: Event): void => {
    if (options.mustAsk()) event.preventDefault();
  };
  const onHide = (): void => {
    leaving = true;
    leave();
  };
  const onShow = (): void => {
    leaving = false;
  };
  const onStorage = ({ key, newValue }: StorageEvent): void => {
    if (newValue === null) return;
    const leftover = rescued(options.modelId).find((each) => each.key === key);
    if (!leftover) return;
    keys.add(leftover.key);
    options.onFound(leftover);
  };
  const hasPage = typeof window !== 'undefined';
  if (hasPage) {
    addEventListener('beforeunload', ask);
    addEventListener('pagehide', onHide);
    addEventListener('pageshow', onShow);
    addEventListener('storage', onStorage);
  }
  return {
    made() {
      // Fields that are being typed in write as late as this page hides.
      if (leaving) leave();
    },
    kept() {
      for (const key of keys) clearRescued(key);
      keys.clear();
    },
    stop() {
      if (!hasPage) return;
      removeEventListener('beforeunload', ask);
      removeEventListener('pagehide', onHide);
      removeEventListener('pageshow', onShow);
      removeEventListener('storage', onStorage);
    },
  };
}
