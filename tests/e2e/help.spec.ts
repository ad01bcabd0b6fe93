import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { keptOffline } from './support/kept-offline.ts';
import { LANGUAGES, type Language, wordsIn } from './support/words.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const helpOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Hulp' });

test('from home: a page is read, a link followed and come back from, and words are found', async ({
  page,
}) => {
  await page.goto('./');
  const button = page.getByRole('button', { name: 'Hulp' });
  await button.click();
  const help = helpOf(page);
  await expect(help.getByRole('heading', { level: 3 })).toHaveText('Van start');
  const picture = help.getByRole('img').first();
  await expect(picture).toHaveAccessibleName(/Een keten met een doel/);
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1280);

  await help.getByRole('article').getByRole('button', { name: 'de wachtrij' }).click();
  await expect(help.getByRole('heading', { level: 3 })).toHaveText('De wachtrij');
  await expect(help.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(help.getByRole('button', { name: 'De wachtrij' }).first()).toHaveAttribute(
    'aria-current',
    'page',
  );
  await help.getByRole('button', { name: 'Terug' }).click();
  await expect(help.getByRole('heading', { level: 3 })).toHaveText('Van start');

  const field = help.getByRole('textbox', { name: 'Zoek in de hulp' });
  await field.fill('PLAFOND lijn');
  await expect(help.getByRole('status')).toHaveText(/stukje/);
  await help.getByRole('button', { name: /^Het plafond/ }).click();
  await expect(help.getByRole('heading', { name: 'Het plafond', exact: true })).toBeFocused();
  await expect(help.getByRole('heading', { name: 'Het plafond', exact: true })).toBeInViewport();
  await field.fill('zeppelin');
  await expect(help.getByRole('status')).toHaveText('Niets gevonden. Probeer een ander woord.');

  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(button).toBeFocused();
});

test('in the editor: by key, from the guide at its phase, from the shortcuts and the palette', async ({
  page,
}) => {
  const editor = await Editor.withGoal(page, 'Alle kinderen spelen buiten');
  const help = helpOf(page);
  await editor.ask.focus();
  await page.keyboard.press('Shift+F1');
  await expect(help.getByRole('heading', { level: 3 })).toHaveText('Van start');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(editor.ask).toBeFocused();

  await page.keyboard.press('F8');
  const guide = page.getByRole('region', { name: 'Begeleiding' });
  await guide.getByRole('button', { name: /Veronderstellingen/ }).click();
  await guide.getByRole('button', { name: 'Meer hierover' }).click();
  await expect(help.getByRole('heading', { level: 3 })).toHaveText('Een workshop begeleiden');
  await expect(help.getByRole('heading', { name: /^Veronderstellingen/ })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(guide.getByRole('button', { name: 'Meer hierover' })).toBeFocused();

  await page.keyboard.press('F1');
  await page.getByRole('button', { name: /Open de hulp/ }).click();
  await expect(help).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('hulp');
  await page.keyboard.press('Enter');
  await expect(help).toBeVisible();
});

test.describe('without the network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('it is read', async ({ page, context }) => {
    await page.goto('./');
    await keptOffline(page);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Hulp' }).click();
    const help = helpOf(page);
    await help.getByRole('button', { name: 'Tonen', exact: true }).click();
    await expect(help.getByRole('heading', { level: 3 })).toHaveText('Tonen');
    const picture = help.getByRole('img').first();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBe(1280);
  });
});

for (const language of Object.keys(LANGUAGES) as Language[]) {
  const word = wordsIn(language);
  test.describe(LANGUAGES[language], () => {
    test.use({ locale: LANGUAGES[language] });

    test('every page opens, and the help is accessible', async ({ page }) => {
      await page.goto('./');
      await page.getByRole('button', { name: word('action_help') }).click();
      const help = page.getByRole('dialog', { name: word('manual_title') });
      const pages = help.getByRole('navigation').getByRole('button');
      await expect(pages).toHaveCount(9);
      for (const each of await pages.all()) {
        await each.click();
        await expect(help.getByRole('heading', { level: 3 })).toHaveText(
          (await each.textContent()) ?? '',
        );
      }
      await expectAccessible(page, 'a page of the help');
      await help.getByRole('textbox').fill('Tocht');
      await expect(help.getByRole('status')).toBeVisible();
      await expectAccessible(page, 'what was found in the help');
    });
  });
}
