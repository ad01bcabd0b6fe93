import 'virtual:theme.css';
import '#ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLocale } from '#i18n/locale.ts';
import { openDatabase } from '#storage/open-database.ts';
import { App } from './app.tsx';
import { preloadChunks } from './preload-chunks.ts';
import { startReleases } from './release.ts';
import { allowOwnScriptsOnly } from './trusted-types.ts';

allowOwnScriptsOnly();
startLocale();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App db={openDatabase()} />
    </StrictMode>,
  );
}
startReleases();
preloadChunks();
