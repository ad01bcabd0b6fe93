import { useSyncExternalStore } from 'react';

/** Whether the page fills the screen. */
export function useFullScreen(): boolean {
  return useSyncExternalStore(onFullScreen, () => document.fullscreenElement !== null);
}

/** Lets the page fill the screen, or gives it back. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // A browser that doesn't let a page fill the screen shows it in its window.
  }
}

function onFullScreen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
