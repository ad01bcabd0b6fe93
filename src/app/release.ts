import { registerSW } from 'virtual:pwa-register';
import { create } from 'zustand';

const LOOK_AGAIN_MS = 60 * 60 * 1000;

interface ReleaseState {
  /**
   * `waiting`: a newer release is on the device and takes over when a person consents;
   * `replaced`: it did so in another tab, and this one still runs what it was opened with.
   */
  readonly newer: 'none' | 'waiting' | 'replaced';
  /** Takes the newer release: this tab reloads, no other one does. */
  readonly update: () => void;
  /** Leaves it for the next start. */
  readonly later: () => void;
}

let consented = false;
let activate: (() => Promise<void>) | undefined;

/** Whether a newer release of the app waits, and what to do with it. */
export const useRelease = create<ReleaseState>((set, get) => ({
  newer: 'none',
  update: () => {
    consented = true;
    if (get().newer === 'replaced') location.reload();
    else void activate?.();
  },
  later: () => set({ newer: 'none' }),
}));

/** Keeps the app on the device from now on, and looks for newer releases each hour and on coming back. */
export function startReleases(): void {
  activate = registerSW({
    immediate: true,
    onNeedRefresh: () => useRelease.setState({ newer: 'waiting' }),
    onNeedReload: () => {
      if (consented) location.reload();
      else useRelease.setState({ newer: 'replaced' });
    },
    onRegisteredSW: (_address, registration) => {
      if (registration) lookForReleases(registration);
    },
  });
}

function lookForReleases(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    // Without a network there is nothing newer to find.
    registration.update().catch(() => {});
  };
  setInterval(look, LOOK_AGAIN_MS);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
}
