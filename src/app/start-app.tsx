import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { TochtDatabase } from '#storage/database.ts';
import { App } from './app.tsx';
import { preloadChunks } from './preload-chunks.ts';
import { startReleases } from './release.ts';

/** Puts the app on the page. */
export function startApp(db: TochtDatabase): void {
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App db={db} />
      </StrictMode>,
    );
  }
  startReleases();
  preloadChunks();
}
