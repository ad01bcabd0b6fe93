import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page } from '@playwright/test';

/** What the tests look at in a downloaded model. */
export interface ModelFile {
  readonly about: { readonly title: string };
  readonly elements: readonly { readonly id: string; readonly title: string }[];
}

/** Ctrl+S: the file that a person gets. */
export async function downloadModel(page: Page): Promise<ModelFile> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  return readDownload(await (await download).path());
}

/** The file behind a button. */
export async function downloadBy(page: Page, button: string): Promise<ModelFile> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return readDownload(await (await download).path());
}

async function readDownload(path: string): Promise<ModelFile> {
  return JSON.parse(await readFile(path, 'utf8')) as ModelFile;
}

/** The titles in a model's file, in order. */
export function titles(file: ModelFile): string[] {
  return file.elements.map(({ title }) => title).sort();
}

/** The header says that all is kept. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('Bewaard op dit toestel', { exact: true })).toBeVisible();
}

/** A page of the same origin without the app: another program that gets at the same database. */
export async function bystander(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await leaveApp(page);
  return page;
}

/** Goes where there is no app, and still its database. */
export async function leaveApp(page: Page): Promise<void> {
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('./icon.svg');
}

/** Everything in some stores of the database, bytes as arrays, read beside the app. */
export async function readStores(page: Page, stores: readonly string[]): Promise<unknown[][]> {
  return page.evaluate(async (names) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settle(indexedDB.open('tocht'));
    const transaction = db.transaction(names);
    const rows = await Promise.all(
      names.map((name) => settle(transaction.objectStore(name).getAll())),
    );
    db.close();
    const plain = (_: string, value: unknown) => (value instanceof Uint8Array ? [...value] : value);
    return JSON.parse(JSON.stringify(rows, plain)) as unknown[][];
  }, stores);
}

/** Changes rows of a store beside the app. */
export async function changeRows(
  page: Page,
  store: string,
  change: 'damage-last' | 'damage-all' | 'newer-document' | 'clear',
): Promise<void> {
  await page.evaluate(
    async ({ store, change }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('tocht');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = db.transaction(store, 'readwrite');
      const table = transaction.objectStore(store);
      const all = table.getAll();
      all.onsuccess = () => {
        const row = all.result.at(-1);
        const damaged = change === 'damage-all' ? all.result : [row];
        if (change === 'clear') table.clear();
        else if (change === 'newer-document') table.put({ ...row, documentVersion: 2 });
        else {
          for (const each of damaged) {
            const bytes: Uint8Array = each.bytes;
            table.put({ ...each, bytes: bytes.map((byte, at) => (at === 3 ? byte ^ 255 : byte)) });
          }
        }
      };
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = reject;
      });
      db.close();
    },
    { store, change },
  );
}

/** Writes to another database of this origin, in ever smaller pieces, until not even a small one fits. */
export async function fillDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('filling');
      request.onupgradeneeded = () =>
        request.result.createObjectStore('all', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
    });
    const fits = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = db.transaction('all', 'readwrite');
        transaction.objectStore('all').add(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (const size of [65_536, 8_192, 512, 16]) {
      for (let count = 0; count < 200 && (await fits(size)); count++);
    }
  });
}
