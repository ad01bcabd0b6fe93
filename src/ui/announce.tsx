import { useSyncExternalStore } from 'react';
import { VisuallyHidden } from './visually-hidden.tsx';

interface Announcement {
  readonly number: number;
  readonly message: string;
}

let latest: Announcement = { number: 0, message: '' };
const listeners = new Set<() => void>();

/** Says something to screen readers once they are done speaking; nothing shows. */
export function announce(message: string): void {
  latest = { number: latest.number + 1, message };
  for (const listener of listeners) listener();
}

/** Where announcements are spoken from; the app has one. */
export function Announcer() {
  const { number, message } = useSyncExternalStore(subscribe, () => latest);
  return (
    <div aria-live="polite">
      <VisuallyHidden key={number}>{message}</VisuallyHidden>
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
