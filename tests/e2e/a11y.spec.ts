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
