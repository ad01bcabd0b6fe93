import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const GOAL = 'Kinderen hebben kansen';
const PARENTS = 'Ouders worden ondersteund';
const DIVERSE = 'Ouders leren van elkaar';
const TALK = 'Oudergesprekken';
const MARKET = 'Kennismaking op de markt';

/** A goal; below it two outcomes; below the first two, of which one is below the second outcome too. */
async function withChain(page: Page): Promise<Editor> {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer(PARENTS);
  await editor.answer(DIVERSE);
  await editor.choose(PARENTS);
  await editor.answer(TALK);
  await editor.answer(MARKET);
  await editor.choose(DIVERSE);
  await editor.ask.fill(TALK);
  await editor.ask.press('ArrowDown');
  await editor.ask.press('Enter');
  await expect(editor.map.locator('[data-link-line]')).toHaveCount(5);
  await editor.choose(PARENTS);
  return editor;
}

test('Space folds a branch behind a count and opens it again', async ({ page }) => {
  const editor = await withChain(page);
  await page.keyboard.press('Space');
  await expect(editor.card(MARKET)).toHaveCount(0);
  // What hangs elsewhere too stays.
  await expect(editor.card(TALK)).toBeVisible();
  await expect(editor.card(PARENTS)).toHaveAccessibleName(/Ingeklapt, 1 kaart eronder/);
  const badge = editor.map.getByRole('button', { name: 'Uitklappen: 1 kaart eronder' });
  await expect(badge).toHaveText('1 eronder');
  const box = await badge.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);

  await page.reload();
  await expect(badge).toBeVisible();
  await badge.click();
  await expect(editor.card(MARKET)).toBeVisible();
  await editor.choose(GOAL);
  await page.keyboard.press('Space');
  await expect(editor.cards()).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Space');
  await expect(editor.card(DIVERSE)).toBeVisible();
});

test('Space that was held to pan folds nothing', async ({ page }) => {
  const editor = await withChain(page);
  const map = await editor.map.boundingBox();
  const from = { x: (map?.x ?? 0) + 40, y: (map?.y ?? 0) + 60 };
  await page.keyboard.down('Space');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 30, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  await expect(editor.card(MARKET)).toBeVisible();
});

test('at 100 % the selected card of a wide map stays in view', async ({ page }) => {
  const branches = Array.from({ length: 12 }, (_, at) => [`  Effect ${at}`, `    Actie ${at}`]);
  const editor = await Editor.withList(page, ['Een doel', ...branches.flat()].join('\n'));
  await page.keyboard.press('Control+Shift+Digit1');
  await editor.choose('Actie 0');
  await page.keyboard.press('Control+0');
  await editor.settled();
  await expect(page.getByText('100%', { exact: true })).toBeVisible();
  await expect(editor.card('Actie 0')).toBeInViewport({ ratio: 0.98 });
});

test('a key counts from the first moment of the map', async ({ page }) => {
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('.react-flow__pane')) return;
      watcher.disconnect();
      const key = { key: '0', code: 'Digit0', ctrlKey: true, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', key));
    });
    watcher.observe(document, { childList: true, subtree: true });
  });
  const branches = Array.from({ length: 12 }, (_, at) => [`  Effect ${at}`, `    Actie ${at}`]);
  const editor = await Editor.withList(page, ['Een doel', ...branches.flat()].join('\n'));
  await editor.settled();
  await expect(page.getByText('100%', { exact: true })).toBeVisible();
});

test('Shift+Space lights a pathway step by step, and Escape ends it', async ({ page }) => {
  const editor = await withChain(page);
  const litCards = editor.map.locator('[data-card]:not([data-faint])');
  await editor.choose(GOAL);
  await page.keyboard.press('Shift+Space');
  await expect(editor.map).toHaveAttribute('data-dimmed');
  await expect(litCards).toHaveCount(3);
  await expect(editor.map.getByText('Pad: 1 stap, 3 kaarten')).toBeVisible();
  await page.keyboard.press('Shift+Space');
  await expect(litCards).toHaveCount(5);
  await expect(editor.map.getByText('Pad: 2 stappen, 5 kaarten')).toBeVisible();
  await page.keyboard.press('Shift+Space');
  await expect(editor.map.getByText('Hele pad: 5 kaarten')).toBeVisible();
  await page.keyboard.press('Shift+Space');
  await expect(editor.map).not.toHaveAttribute('data-dimmed');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('Escape');
  await expect(editor.map).not.toHaveAttribute('data-dimmed');
});

test('one branch shows alone, is worked in, and Escape goes back', async ({ page }) => {
  const editor = await withChain(page);
  await page.keyboard.press('Alt+Enter');
  await expect(editor.cards()).toHaveCount(3);
  const crumbs = page.getByRole('navigation', { name: 'Getoonde tak' });
  await expect(crumbs.getByRole('button')).toHaveText(['Alles tonen', GOAL, PARENTS]);
  await editor.answer('Nieuwe uitkomst');
  await expect(editor.cards()).toHaveCount(4);
  await page.keyboard.press('Control+z');
  await expect(editor.cards()).toHaveCount(3);
  await editor.choose(TALK);
  await page.keyboard.press('Escape');
  await expect(editor.cards()).toHaveCount(5);
  await expect(crumbs).toHaveCount(0);
  await editor.choose(PARENTS);
  await page.keyboard.press('Alt+Enter');
  await crumbs.getByRole('button', { name: 'Alles tonen' }).click();
  await expect(editor.cards()).toHaveCount(5);
});

test('links are gone onto, walked, opened and removed by key', async ({ page }) => {
  const editor = await withChain(page);
  await editor.choose(TALK);
  await page.keyboard.press('Control+ArrowUp');
  const stop = (from: string, to: string, place: string) =>
    editor.map.getByRole('group', { name: `${from} draagt bij tot ${to}, ${place}` });
  const first = stop(TALK, PARENTS, '1 van 2');
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute('aria-roledescription', 'verbinding');
  await page.keyboard.press('ArrowRight');
  await expect(stop(TALK, DIVERSE, '2 van 2')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(editor.card(DIVERSE)).toBeFocused();
  await page.keyboard.press('Control+ArrowDown');
  await expect(stop(TALK, DIVERSE, '1 van 1')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /Waarom/ })).toBeFocused();
  await page.keyboard.type('Dat zeiden ze zelf');
  await editor.choose(DIVERSE);
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Verbinden vanaf' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(stop(TALK, DIVERSE, '1 van 1')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(editor.map.locator('[data-link-line]')).toHaveCount(4);
  await expect(editor.card(DIVERSE)).toBeFocused();
});

test('up from a shared card, left and right go to its other parents, and down comes back', async ({
  page,
}) => {
  const editor = await withChain(page);
  await editor.choose(TALK);
  await page.keyboard.press('ArrowUp');
  await expect(editor.card(PARENTS)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(editor.card(DIVERSE)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(editor.card(TALK)).toBeFocused();
});

interface Key {
  readonly key: string;
  readonly code: string;
  readonly modifiers?: number;
}
const CTRL = 2;
const SHIFT = 8;

test('what is typed while the keyboard is on nothing goes to the question', async ({ page }) => {
  const editor = await withChain(page);
  await editor.choose(PARENTS);
  await editor.card(PARENTS).evaluate((card) => (card as HTMLElement).blur());
  await page.keyboard.type('Een skatepark');
  await expect(editor.ask).toBeFocused();
  await expect(editor.ask).toHaveValue('Een skatepark');
});

test('signs typed on a Belgian keyboard go to the question', async ({ page }) => {
  const editor = await withChain(page);
  const client = await page.context().newCDPSession(page);
  const press = async ({ key, code, modifiers = 0 }: Key): Promise<void> => {
    const text = modifiers & CTRL ? undefined : key;
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code, modifiers, text });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers });
  };
  for (const key of [
    { key: '?', code: 'KeyM', modifiers: SHIFT },
    { key: '!', code: 'Digit8' },
    { key: '>', code: 'IntlBackslash', modifiers: SHIFT },
    { key: '1', code: 'Digit1', modifiers: SHIFT },
    { key: 'é', code: 'Digit2' },
    { key: 'à', code: 'Digit0' },
  ]) {
    await editor.choose(PARENTS);
    await press(key);
    await expect(editor.ask).toBeFocused();
    await expect(editor.ask).toHaveValue(key.key);
    await editor.ask.fill('');
  }
  await editor.choose(PARENTS);
  await press({ key: 'z', code: 'KeyW', modifiers: CTRL });
  await expect(editor.map.locator('[data-link-line]')).toHaveCount(4);
});
