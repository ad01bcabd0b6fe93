import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { LANGUAGES, type Language, wordsIn } from './support/words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function openZeebrugge(page: Page, word: (key: string) => string): Promise<void> {
  await page.getByRole('button', { name: word('home_examples'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Zeebrugge/ })
    .first()
    .click();
  await expect(page.locator('[data-card]')).toHaveCount(14);
}

/** The cards and rows that the tests go to, as they are titled in the example. */
const BRANCH = 'Kinderen hebben de kansen';

async function runByPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').fill(words);
  await expect(palette.getByRole('option').first()).toContainText(words);
  await page.keyboard.press('Enter');
  // What it opens may be a dialog as well.
  await expect(palette.getByRole('listbox')).toBeHidden();
}

/** What one looks with, one after the other on the Zeebrugge example. */
async function lookAround(page: Page, word: (key: string) => string): Promise<void> {
  const branch = page.locator(`[data-card][aria-label^="${BRANCH}"]`);
  await runByPalette(page, BRANCH);
  await expect(branch).toBeFocused();
  await page.keyboard.press('Shift+Space');
  await expect(page.locator('[data-view-strip]')).toBeVisible();
  await expectAccessible(page, 'a pathway');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Space');
  await expect(page.locator('[data-card]')).not.toHaveCount(14);
  await expectAccessible(page, 'a folded branch');
  await page.keyboard.press('Space');

  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('navigation')).toBeVisible();
  await expectAccessible(page, 'one branch shown');
  await runByPalette(page, word('action_show_all'));

  await page.keyboard.press('Control+f');
  await page.getByRole('search').getByRole('textbox').fill('kinderen');
  await expect(page.locator('[data-found-marks]')).toBeVisible();
  await expectAccessible(page, 'search on the map');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: word('face_list'), exact: true }).click();
  await page.getByRole('row', { name: /^Geweldloze omgeving/ }).click();
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('Control+f');
  await page.getByRole('search').getByRole('textbox').fill('kinderen');
  await expect(page.locator('[data-found]')).toHaveCount(2);
  await expectAccessible(page, 'a pathway and search in the list');
}

/** What a workshop is led with, one after the other on the Zeebrugge example. */
async function leadAWorkshop(page: Page, word: (key: string) => string): Promise<void> {
  const branch = page.locator(`[data-card][aria-label^="${BRANCH}"]`);
  const closed = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('a');
  await expectAccessible(page, 'the palette');
  await closed();

  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'the shortcuts');
  await closed();

  await runByPalette(page, word('action_levels'));
  await expect(page.getByRole('dialog', { name: word('levels_title') })).toBeVisible();
  await expectAccessible(page, 'the levels');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('ui_close') })
    .click();

  await page.getByRole('button', { name: word('action_history'), exact: true }).click();
  await expectAccessible(page, 'the steps');
  await page.keyboard.press('Escape');

  await page.keyboard.press('F8');
  await expect(page.getByRole('region', { name: word('guide_region'), exact: true })).toBeVisible();
  await expectAccessible(page, 'the guide');
  await page.keyboard.press('F8');

  await branch.click();
  await page.getByRole('group', { name: /^Geweldloze omgeving/ }).click({ modifiers: ['Shift'] });

  await page.getByRole('button', { name: word('action_search'), exact: true }).hover();
  await expect(page.getByText(`${word('action_search')}CtrlF`)).toBeVisible();
  await expectAccessible(page, 'several cards and a tooltip');

  await runByPalette(page, word('action_queue_show'));
  await expectAccessible(page, 'the queue');
  await runByPalette(page, word('action_queue_hide'));

  await runByPalette(page, word('action_show_layers'));
  await expect(page.getByRole('toolbar', { name: word('show_region') })).toBeVisible();
  await expectAccessible(page, 'a show, layer by layer');
  await page.keyboard.press('Alt+p');
}

for (const language of Object.keys(LANGUAGES) as Language[]) {
  const word = wordsIn(language);

  test.describe(LANGUAGES[language], () => {
    test.use({ locale: LANGUAGES[language] });

    test('home and its dialogs', async ({ page }) => {
      await page.goto('./');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('home_question'));
      await expectAccessible(page, 'home with no model');

      await page.getByRole('button', { name: word('home_paste_list'), exact: true }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('Een\n  Twee\n    ! Drie\n? Vier');
      await expectAccessible(page, 'paste a list');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();

      await page.getByRole('button', { name: word('home_examples'), exact: true }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'examples and templates');
      await page.keyboard.press('Escape');

      await openZeebrugge(page, word);
      await page.goto('./');
      await expect(page.getByRole('heading', { name: word('home_models') })).toBeVisible();
      await expectAccessible(page, 'home with a model');

      const more = word('home_more').replace('{title}', 'Zeebrugge');
      await page.getByRole('button', { name: more }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectAccessible(page, 'the menu of a model');
      await page.getByRole('menuitem', { name: word('home_rename') }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'rename a model');
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: more }).click();
      await page.getByRole('menuitem', { name: word('home_remove') }).click();
      await expect(
        page.getByText(word('home_removed').replace('{title}', 'Zeebrugge')).first(),
      ).toBeVisible();
      await expectAccessible(page, 'a removed model that can come back');
    });

    test('the editor', async ({ page }) => {
      await page.goto('./');
      await openZeebrugge(page, word);
      await expectAccessible(page, 'the map');

      await page.getByRole('group', { name: /^Geweldloze omgeving/ }).click();
      const inspector = page.getByRole('complementary', { name: word('inspector_region') });
      await inspector.getByPlaceholder(word('inspector_assumption_add')).fill('Het klopt');
      await page.keyboard.press('Enter');
      await expectAccessible(page, 'a card chosen');

      const ask = page.getByRole('region', { name: word('ask_region') }).getByRole('combobox');
      await ask.fill('> Een idee');
      await ask.press('Enter');
      await expect(ask).toHaveValue('');
      await ask.fill('skate');
      await expect(page.getByRole('option', { name: 'Voorzien van een skatepark' })).toBeVisible();
      await expectAccessible(page, 'a card suggested');
      await page.keyboard.press('Escape');
      await ask.fill('');
      await page
        .getByRole('region', { name: word('ask_region') })
        .getByRole('button')
        .last()
        .click();
      await expectAccessible(page, 'the ideas');
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: 'Zeebrugge', exact: true }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectAccessible(page, 'the menu of the model');
      await page.keyboard.press('Escape');
    });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, locale: LANGUAGES.nl });
    const word = wordsIn('nl');

    test('a file that cannot be opened', async ({ page }) => {
      // The system's own file window can't be driven; without it the app falls back on the browser's.
      await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
      await page.goto('./');
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: word('home_open_file'), exact: true }).click();
      await (await chooser).setFiles({
        name: 'kapot.tocht.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format": "tocht",'),
      });
      await expect(page.getByRole('alertdialog').or(page.getByRole('dialog'))).toBeVisible();
      await expectAccessible(page, 'a problem');
    });

    test('looking around', async ({ page }) => {
      await page.goto('./');
      await openZeebrugge(page, word);
      await lookAround(page, word);
    });

    test('leading a workshop', async ({ page }) => {
      await page.goto('./');
      await openZeebrugge(page, word);
      await leadAWorkshop(page, word);
    });

    test('taking away', async ({ page }) => {
      await page.goto('./');
      await openZeebrugge(page, word);
      await page.getByRole('button', { name: word('header_export'), exact: true }).click();
      const dialog = page.getByRole('dialog', { name: word('export_title') });
      await expect(dialog).toBeVisible();
      for (const kind of ['export_kind_png', 'export_kind_svg', 'export_kind_json']) {
        await dialog.getByText(word(kind), { exact: true }).click();
        await expect(dialog.getByRole('radio', { name: word(kind) })).toBeChecked();
        await expectAccessible(page, kind);
      }
    });
  });
}
