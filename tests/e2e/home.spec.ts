import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { wasHacked } from './support/problems.ts';

const LIST = 'Iedereen doet mee\n  Buren kennen elkaar\n    ! Buurtfeest\n    ! Koffie op woensdag';
const HOSTILE = '<img src=x onerror="window.hacked=1">';

/** Makes a model of a goal and comes back home. */
async function addModel(page: Page, goal: string): Promise<void> {
  const editor = await Editor.withGoal(page, goal);
  await editor.saved();
  await page.goto('./#/');
  await expect(page.getByRole('link', { name: goal, exact: true })).toBeVisible();
}

/** Drops a file on the page as a file manager does. */
async function dropFile(page: Page, name: string, content: string, repeat = 1): Promise<void> {
  // Before the app is there, nothing takes the file.
  await page.locator('#root > *').first().waitFor();
  await page.evaluate(
    ([fileName, text, times]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(Array(times).fill(text), fileName));
      const options = { dataTransfer, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent('dragenter', options));
      document.body.dispatchEvent(new DragEvent('drop', options));
    },
    [name, content, repeat] as const,
  );
}

test.describe('beginning', () => {
  test('without a model, home teaches and an example is one press away', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'Zo groeit een keten' })).toBeVisible();
    await page.getByRole('button', { name: 'Open een voorbeeld' }).click();
    await expect(new Editor(page).cards()).toHaveCount(14);
  });

  test('a template starts a model under its own name', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Voorbeeld of sjabloon' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Beverlo/ })
      .click();
    await expect(page.getByRole('button', { name: 'Beverlo' })).toBeVisible();
    await expect(new Editor(page).cards()).toHaveCount(0);
  });

  test('a list pasted on home shows what it makes, and makes it by keyboard', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('./');
    await page.evaluate((text) => navigator.clipboard.writeText(text), LIST);
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog', { name: 'Een lijst plakken' });
    await expect(dialog.getByText('1 doel, 1 effect en 2 acties')).toBeVisible();
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await page.keyboard.press('Control+Enter');
    await expect(new Editor(page).cards()).toHaveCount(4);
  });

  test('a half-typed goal is still there after a look into a model', async ({ page }) => {
    await addModel(page, 'Iedereen doet mee');
    await page.getByRole('textbox', { name: 'Welk verschil' }).fill('Elk kind spe');
    await page.getByRole('link', { name: 'Iedereen doet mee' }).click();
    await expect(new Editor(page).cards()).toHaveCount(1);
    await page.goBack();
    await expect(page.getByRole('textbox', { name: 'Welk verschil' })).toHaveValue('Elk kind spe');
  });
});

test.describe('files', () => {
  test('a list dropped on home opens', async ({ page }) => {
    await page.goto('./');
    await dropFile(page, 'lijst.txt', LIST);
    await expect(new Editor(page).cards()).toHaveCount(4);
  });

  test('several files chosen at once all stand in the list', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    await page.goto('./');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Bestand openen' }).click();
    await (await choosing).setFiles(['examples/zeebrugge.tocht.json', 'examples/zeebrugge.txt']);
    await expect(page.getByText('2 bestanden geopend.')).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
  });

  test('a broken file is told by name and place, and changes nothing', async ({ page }) => {
    await addModel(page, 'Iedereen doet mee');
    await dropFile(page, 'kapot.tocht.json', '{"format": "tocht",\n "version": 1,\n oeps}');
    const dialog = page.getByRole('dialog', { name: /kapot\.tocht\.json/ });
    await expect(dialog).toContainText(/regel 3/i);
    await expect(dialog).toContainText('Er is niets veranderd aan jullie modellen.');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
  });

  test('a file of 100 MB is refused within three seconds', async ({ page }) => {
    await page.goto('./');
    await dropFile(page, 'groot.tocht.json', ' '.repeat(1024 * 1024), 100);
    await expect(page.getByRole('dialog', { name: /groot/ })).toContainText(/25.MB/, {
      timeout: 3_000,
    });
  });
});

test.describe('the models', () => {
  test('are renamed, copied, removed and brought back, and a reload keeps it so', async ({
    page,
  }) => {
    await addModel(page, 'Iedereen doet mee');
    const models = page.getByRole('main');
    await models.getByRole('button', { name: 'Meer met Iedereen doet mee' }).click();
    await page.getByRole('menuitem', { name: 'Naam wijzigen' }).click();
    await page.getByRole('textbox', { name: 'Nieuwe naam' }).fill('Zeebrugge');
    await page.keyboard.press('Enter');
    await expect(models.getByRole('link', { name: 'Zeebrugge' })).toBeVisible();

    await models.getByRole('button', { name: 'Meer met Zeebrugge' }).click();
    await page.getByRole('menuitem', { name: 'Kopie maken' }).click();
    await expect(models.getByRole('link', { name: 'Zeebrugge (kopie)' })).toBeVisible();

    await models.getByRole('button', { name: 'Meer met Zeebrugge', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
    await expect(models.getByRole('listitem')).toHaveCount(1);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(models.getByRole('listitem')).toHaveCount(2);

    await page.reload();
    await expect(models.getByRole('listitem')).toHaveCount(2);
  });

  test('keep the focus near when one is removed by keyboard, and Undo is within reach', async ({
    page,
  }) => {
    await addModel(page, 'Eerste');
    await addModel(page, 'Tweede');
    await page.getByRole('button', { name: 'Meer met Tweede' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Openen' }).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Eerste' })).toBeFocused();
    await page.keyboard.press('F6');
    const undo = page.getByRole('button', { name: 'Ongedaan maken' });
    for (let steps = 0; steps < 3; steps++) {
      if (await undo.evaluate((button) => button === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Tweede' })).toBeVisible();
  });

  test('show the model drawn small', async ({ page }) => {
    await page.goto('./');
    await dropFile(page, 'lijst.txt', LIST);
    const editor = new Editor(page);
    await editor.saved();
    await page.goto('./#/');
    const drawing = page.getByRole('listitem').locator('img');
    await expect(drawing).toBeVisible();
    expect(await drawing.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  });

  test('with markup for a title stay text', async ({ page }) => {
    await addModel(page, HOSTILE);
    expect(await wasHacked(page)).toBe(false);
  });
});

test.describe('the language', () => {
  test.use({ locale: 'fr-BE' });

  test('is guessed, switched live and remembered', async ({ page }) => {
    await page.goto('./');
    const question = page.getByRole('heading', { level: 1 });
    await expect(question).toHaveText('Quelle différence voulez-vous faire ?');
    await page.getByRole('button', { name: /langue/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'English' }).click();
    await expect(question).toHaveText('What difference do you want to make?');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.reload();
    await expect(question).toHaveText('What difference do you want to make?');
  });
});

test.describe('for everyone', () => {
  test.use({ reducedMotion: 'reduce' });

  test('a dialog that closes gives the focus back to what opened it', async ({ page }) => {
    await page.goto('./');
    for (const name of ['Een lijst plakken', 'Voorbeeld of sjabloon']) {
      await page.getByRole('button', { name }).click();
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('button', { name })).toBeFocused();
    }
  });

  test('nothing on home is wider than a phone', async ({ page }) => {
    await addModel(page, 'Gemeenschapsvormingsondersteuningsbeleidsplan');
    await page.setViewportSize({ width: 320, height: 640 });
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(excess).toBeLessThanOrEqual(0);
  });
});
