import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import {
  bystander,
  changeRows,
  downloadBy,
  leaveApp,
  readStores,
  titles,
} from './support/keeping.ts';

// Without it an address of this origin is what the server has there, and not the app.
test.use({ serviceWorkers: 'block' });

const GOAL = 'Elk kind speelt buiten';
const EVERYTHING = ['models', 'updates', 'snapshots', 'revisions', 'settings'];

test('an open tab writes nothing over a model that a newer build took over', async ({
  page,
  context,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.saved();
  const other = await bystander(context);
  await changeRows(other, 'models', 'newer-document');
  const before = await readStores(other, ['updates']);
  await editor.answer('Van de oude versie');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Een nieuwere versie van Tocht heeft dit model overgenomen');
  expect(titles(await downloadBy(page, 'Download het model'))).toContain('Van de oude versie');
  await expect(alert.getByRole('button', { name: 'Herlaad' })).toBeVisible();
  expect(await readStores(other, ['updates'])).toEqual(before);
});

test('a model of a newer build opens to be read, and nothing of it is written', async ({
  page,
  context,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.saved();
  const address = page.url();
  await leaveApp(page);
  await changeRows(page, 'models', 'newer-document');
  const before = await readStores(page, EVERYTHING);
  await page.goto(address);
  await expect(editor.card(GOAL)).toBeVisible();
  await expect(page.getByText('Je kan dit model bekijken, niet wijzigen')).toBeVisible();
  await expect(page.getByText('Alleen lezen', { exact: true })).toBeVisible();
  await editor.card(GOAL).focus();
  for (const key of ['Delete', 'Tab', 'Enter', 'Control+d', 'F2', 'x']) {
    await page.keyboard.press(key);
  }
  await expect(editor.cards()).toHaveCount(1);
  await leaveApp(page);
  expect(await readStores(page, EVERYTHING)).toEqual(before);
  expect(context.pages()).toHaveLength(1);
});

test('an older build leaves a newer database alone', async ({ page, problems }) => {
  problems.expectProblem(/newer build/);
  await leaveApp(page);
  await page.evaluate(async () => {
    await new Promise<void>((resolve) => {
      const request = indexedDB.open('tocht', 20);
      request.onupgradeneeded = () =>
        request.result.createObjectStore('later').put('of a later version', 'key');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
  });
  await page.goto('./');
  await expect(page.getByText('Deze versie van Tocht is te oud')).toBeVisible();
  await expect(page.getByText('Ze zijn veilig')).toBeVisible();
  await leaveApp(page);
  const left = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('tocht');
        request.onsuccess = () =>
          resolve([request.result.version, [...request.result.objectStoreNames]]);
      }),
  );
  expect(left).toEqual([20, ['later']]);
});

test('an upgrade in another tab: this one writes what it has, lets go and says so', async ({
  page,
  context,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.ask.pressSequentially('Vlak voor de nieuwe versie');
  await editor.ask.press('Enter');
  const other = await bystander(context);
  const upgraded = await other.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('tocht', 20);
        request.onsuccess = () => {
          const rows = request.result.transaction('updates').objectStore('updates').count();
          rows.onsuccess = () => resolve(rows.result);
        };
      }),
  );
  expect(upgraded).toBeGreaterThan(1);
  await expect(page.getByText('Tocht is bijgewerkt in een ander tabblad')).toBeVisible();
  await expect(page.getByText('Je modellen op dit toestel zijn veilig')).toBeVisible();
  await expect(editor.card('Vlak voor de nieuwe versie')).toBeVisible();
  await expect(page.getByText('Niet bewaard', { exact: true })).toHaveCount(0);
});

test('a blocked upgrade tells what to close, and goes on when that is closed', async ({
  page,
  context,
}) => {
  const holder = await bystander(context);
  await holder.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('tocht', 5);
        request.onsuccess = () => resolve();
      }),
  );
  await page.goto('./');
  await expect(page.getByText('Sluit de andere tabbladen van Tocht')).toBeVisible();
  await expect(page.getByText('Je modellen zijn veilig')).toBeVisible();
  await holder.close();
  await expect(page.getByText('Sluit de andere tabbladen van Tocht')).toHaveCount(0);
  const editor = await Editor.withGoal(page, GOAL);
  await editor.saved();
});
