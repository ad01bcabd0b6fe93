import 'virtual:theme.css';
import '#ui/base.css';
import { faceNow } from '#actions/face.ts';
import { currentRoute } from '#actions/route.ts';
import { showFirstPicture } from '#features/canvas/first-picture.ts';
import { startLocale } from '#i18n/locale.ts';
import { openDatabase } from '#storage/open-database.ts';
import { beginOpening } from './first-opening.ts';
import { allowOwnScriptsOnly } from './trusted-types.ts';

allowOwnScriptsOnly();
startLocale();
void start();

/** The model that the address names comes first, as a picture; then the app, in which it is worked with. */
async function start(): Promise<void> {
  const db = openDatabase();
  const route = currentRoute();
  if (route.page === 'model') {
    const opening = beginOpening(db, route.id).then(({ session }) => session);
    // Without a picture the app says what is wrong.
    if (faceNow() === 'map') await showFirstPicture(route.id, opening).catch(() => {});
  }
  // The app comes to it as soon as it has started.
  if (route.page !== 'home') import('./editor-screen.tsx').catch(() => {});
  const { startApp } = await import('./start-app.tsx');
  startApp(db);
}
