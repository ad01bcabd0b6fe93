import 'virtual:theme.css';
import '#ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLocale } from '#i18n/locale.ts';
import { openDatabase } from '#storage/database.ts';
import { App } from './app.tsx';

startLocale();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App db={openDatabase()} />
    </StrictMode>,
  );
}
