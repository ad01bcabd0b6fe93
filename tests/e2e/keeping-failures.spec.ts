import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import {
  bystander,
  changeRows,
  downloadBy,
  downloadModel,
  expectSaved,
  fillDevice,
  leaveApp,
  readStores,
  titles,
} from './support/keeping.ts';

// Without it an address of this origin is what the server has there, and not the app.
test.use({ serviceWorkers: 'block' });

const GOAL = 'Elk kind speelt buiten';
const DOWNLOAD = 'Download het model';
const AGAIN = 'Probeer opnieuw';

test('a full device: the work stays, is offered as a file, and is kept once there is room', async ({
  page,
  context,
  baseURL,
}) => {
  const devtools = await context.newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // Before the first write: from then on the browser remembers how much room there was.
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 });
  const editor = await Editor.withGoal(page, GOAL);
  await editor.saved();
  await fillDevice(await bystander(context));
  const alert = page.getByRole('alert');
  const all = [GOAL];
  await expect(async () => {
    all.push(`Past dit er nog bij? ${all.length}`);
    await editor.answer(all.at(-1) as string);
    await expect(alert).toContainText('Dit toestel heeft geen plaats meer', { timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(alert).toContainText('veilig zolang het open blijft');
  await expect(page.getByText('Niet bewaard', { exact: true })).toBeVisible();
  await editor.answer('En dit ook niet');
  all.push('En dit ook niet');
  all.sort();
  expect(titles(await downloadBy(page, DOWNLOAD))).toEqual(all);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: AGAIN }).click();
  await editor.saved();
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(editor.card('En dit ook niet')).toBeVisible();
  expect(titles(await downloadModel(page))).toEqual(all);
});

test('a database that fails: one goes on working, leaves and comes back, and loses nothing', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { add, put } = IDBObjectStore.prototype;
    const fails = () => sessionStorage.getItem('fails') !== null;
    const no = () => new DOMException('Internal error.', 'UnknownError');
    IDBObjectStore.prototype.add = function (...args) {
      if (fails()) throw no();
      return add.apply(this, args);
    };
    IDBObjectStore.prototype.put = function (...args) {
      if (fails()) throw no();
      return put.apply(this, args);
    };
  });
  const editor = await Editor.withGoal(page, GOAL);
  await editor.saved();
  await page.evaluate(() => sessionStorage.setItem('fails', 'yes'));
  await editor.answer('Nog niet bewaard');
  await expect(page.getByRole('alert')).toContainText('Bewaren lukt niet');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Jullie modellen' })).toBeVisible();
  await page.goForward();
  await expect(editor.card('Nog niet bewaard')).toBeVisible();
  await expect(page.getByText('Niet bewaard', { exact: true })).toBeVisible();
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await expect(editor.card('Nog niet bewaard')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('Bewaren lukt niet');
  expect(titles(await downloadBy(page, DOWNLOAD))).toEqual([GOAL, 'Nog niet bewaard'].sort());
  await page.evaluate(() => sessionStorage.removeItem('fails'));
  await page.getByRole('button', { name: AGAIN }).click();
  await editor.saved();
  await page.reload();
  await expect(editor.card('Nog niet bewaard')).toBeVisible();
  await editor.saved();
});

test('a database that hangs: says so, and is content when it answers after all', async ({
  page,
  context,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.saved();
  const other = await bystander(context);
  await other.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('tocht');
      request.onsuccess = () => resolve(request.result);
    });
    const store = db.transaction('updates', 'readwrite').objectStore('updates');
    const goOn = () => {
      if (document.documentElement.hasAttribute('data-released')) return;
      store.count().onsuccess = goOn;
    };
    goOn();
  });
  await editor.answer('Wacht op de opslag');
  await expect(page.getByText('Bezig met bewaren…')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('antwoordt niet', { timeout: 10_000 });
  expect(titles(await downloadBy(page, DOWNLOAD))).toContain('Wacht op de opslag');
  await other.evaluate(() => document.documentElement.setAttribute('data-released', ''));
  await editor.saved();
  await page.reload();
  await expect(editor.card('Wacht op de opslag')).toBeVisible();
});

test('a browser without a database: one works in memory and takes the file away', async ({
  page,
  problems,
}) => {
  problems.expectProblem(/IndexedDB|SecurityError/);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('IndexedDB is turned off.', 'SecurityError');
    };
  });
  const editor = await Editor.withGoal(page, GOAL);
  await expect(page.getByText('De opslag van deze browser werkt niet').first()).toBeVisible();
  await editor.answer('Een plein');
  await expect(page.getByText('Niet bewaard', { exact: true })).toBeVisible();
  expect(titles(await downloadBy(page, DOWNLOAD))).toEqual([GOAL, 'Een plein'].sort());
});

test('a damaged record: the rest opens, and what was damaged is set apart as it was', async ({
  page,
  context,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  for (const title of ['Een plein', 'Een park', 'Een bos']) await editor.answer(title);
  await editor.saved();
  const address = page.url();
  await leaveApp(page);
  await changeRows(page, 'updates', 'damage-last');
  const [before] = await readStores(page, ['updates']);
  await page.goto(address);
  await expect(page.getByText('Eén stuk van dit model was onleesbaar')).toBeVisible();
  await expect(page.getByText('apart gezet en niet overschreven')).toBeVisible();
  for (const title of [GOAL, 'Een plein', 'Een park'])
    await expect(editor.card(title)).toBeVisible();
  const damaged = before?.at(-1);
  const [updates, quarantine] = await readStores(page, ['updates', 'quarantine']);
  expect(quarantine).toMatchObject([{ kind: 'update', raw: damaged }]);
  expect(updates).not.toContainEqual(damaged);
  await page.getByRole('button', { name: 'Begrepen' }).click();
  await editor.answer('Een nieuw bos');
  await editor.saved();
  await page.reload();
  await expect(editor.card('Een nieuw bos')).toBeVisible();
  await expect(page.getByText('onleesbaar')).toHaveCount(0);
  expect(context.pages()).toHaveLength(1);
});

test('a model of which nothing can be read: its last revision opens, and the pieces can be had', async ({
  page,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Een plein');
  await editor.saved();
  await expect.poll(async () => (await readStores(page, ['revisions']))[0]?.length).toBe(1);
  const address = page.url();
  await leaveApp(page);
  await changeRows(page, 'updates', 'damage-all');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'kon niet worden geopend' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download wat onleesbaar was' }).click();
  expect((await download).suggestedFilename()).toMatch(/pieces\.json$/);
  await page.getByRole('button', { name: 'Open de versie van' }).click();
  await expect(editor.card(GOAL)).toBeVisible();
  await editor.answer('Verder vanaf hier');
  await editor.saved();
});

test('a model whose records vanish while it is open stays in the window, and is not made anew', async ({
  page,
  context,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.saved();
  const other = await bystander(context);
  for (const store of ['models', 'updates', 'snapshots']) await changeRows(other, store, 'clear');
  await editor.answer('Nog altijd hier');
  await expect(page.getByRole('alert')).toContainText('van het toestel verdwenen');
  await expect(page.getByRole('alert')).toContainText('veilig zolang het open blijft');
  expect(titles(await downloadBy(page, DOWNLOAD))).toEqual([GOAL, 'Nog altijd hier'].sort());
  expect(await readStores(other, ['models', 'updates'])).toEqual([[], []]);
});

test('a database that is deleted under the app: the window keeps the work, home says what was lost', async ({
  page,
  context,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Een plein');
  await editor.saved();
  const other = await bystander(context);
  await other.evaluate(() => indexedDB.deleteDatabase('tocht'));
  await expect(page.getByText('De modellen op dit toestel zijn verdwenen')).toBeVisible();
  await editor.answer('Nog altijd hier');
  await expect(page.getByText('Dit model is van het toestel verdwenen')).toBeVisible();
  const all = ['Een plein', GOAL, 'Nog altijd hier'].sort();
  expect(titles(await downloadBy(page, DOWNLOAD))).toEqual(all);

  await other.goto('./');
  await expect(other.getByText('De modellen op dit toestel zijn verdwenen')).toBeVisible();
  await other.getByRole('button', { name: 'Begrepen' }).click();
  await expect(other.getByText('De modellen op dit toestel zijn verdwenen')).toHaveCount(0);
  await other.reload();
  await expect(
    other.getByRole('heading', { name: 'Welk verschil willen jullie maken?' }),
  ).toBeVisible();
  await expect(other.getByText('De modellen op dit toestel zijn verdwenen')).toHaveCount(0);
});

test('a panel that breaks says so; the rest of the screen and the work go on', async ({
  page,
  problems,
}) => {
  problems.expectProblem(/Broken on purpose/);
  const editor = await Editor.withGoal(page, GOAL);
  await editor.saved();
  await page.addInitScript(() => {
    const Real = window.ResizeObserver;
    window.ResizeObserver = class extends Real {
      constructor(callback: ResizeObserverCallback) {
        if (!sessionStorage.getItem('mended')) throw new Error('Broken on purpose');
        super(callback);
      }
    };
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Dit deel van het scherm is gestopt');
  await expect(page.getByRole('alert')).toContainText('Je werk is veilig');
  await editor.answer('Getypt zonder kaart');
  await expectSaved(page);
  expect(titles(await downloadBy(page, DOWNLOAD))).toEqual([GOAL, 'Getypt zonder kaart'].sort());
  await page.evaluate(() => sessionStorage.setItem('mended', 'yes'));
  await page.getByRole('button', { name: 'Toon opnieuw' }).click();
  await expect(editor.card('Getypt zonder kaart')).toBeVisible();
});
