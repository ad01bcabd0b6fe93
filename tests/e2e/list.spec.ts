import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeJson } from '../../src/core/formats/json/write-json.ts';
import { benchModel } from '../support/bench-graph.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { drop } from './support/export-files.ts';
import { List } from './support/list.ts';
import { LANGUAGES, type Language, wordsIn } from './support/words.ts';

const ZEEBRUGGE = readFileSync('examples/zeebrugge.tocht.json', 'utf8');
const SHARED = ['Een doel', '  Een effect', '    Gedeeld', '      Diep', '  Nog een effect'].join(
  '\n',
);

const ask = (page: Page) => page.getByRole('region', { name: 'De vraag' }).getByRole('combobox');

/** A model from a list that is pasted at home, turned to its list. */
async function listOf(page: Page, text: string): Promise<List> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Een lijst plakken' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(text);
  await dialog
    .getByRole('button', { name: /maken|openen/i })
    .last()
    .click();
  await expect(dialog).toBeHidden();
  return List.of(page);
}

test('a chain is built and re-levelled in the list by keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  await Editor.withGoal(page, 'Een buurt vol kansen');
  const list = await List.of(page);
  await test.step('from the question to the list: Escape twice', async () => {
    await ask(page).focus();
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await expect(list.row('Een buurt vol kansen')).toBeFocused();
  });

  await test.step('Enter adds, Tab goes a level deeper', async () => {
    await keyboard.press('Enter');
    await expect(list.editor).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.type('Kinderen spelen buiten');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('Veilige straten');
    await keyboard.press('Enter');
    await keyboard.type('Groene pleinen');
    await keyboard.press('Enter');
    await keyboard.press('Shift+Tab');
    await keyboard.type('Ouders kennen elkaar');
    await keyboard.press('Enter');
    await expect(list.editor).toHaveValue('');
    await keyboard.press('Enter');
    await expect(list.editor).toBeHidden();
    await expect(list.row('Ouders kennen elkaar')).toBeFocused();
    expect(await list.outline()).toBe(
      [
        'Een buurt vol kansen',
        '  Kinderen spelen buiten',
        '    Veilige straten',
        '    Groene pleinen',
        '  Ouders kennen elkaar',
      ].join('\n'),
    );
    await expect(list.row('Kinderen spelen buiten')).toHaveAccessibleName(/Effect/);
  });

  await test.step('Alt and arrows move, Tab and Shift+Tab on a row too', async () => {
    await keyboard.press('Alt+ArrowUp');
    await expect(list.row('Ouders kennen elkaar')).toHaveAttribute('aria-posinset', '1');
    await keyboard.press('Alt+ArrowDown');
    await keyboard.press('Tab');
    await expect(list.row('Ouders kennen elkaar')).toHaveAttribute('aria-level', '3');
    await expect(list.row('Ouders kennen elkaar')).toHaveAttribute('aria-setsize', '3');
    await keyboard.press('Shift+Tab');
    await expect(list.row('Ouders kennen elkaar')).toHaveAttribute('aria-level', '2');
    await expect(list.row('Ouders kennen elkaar')).toBeFocused();
  });

  await test.step('each is one step with a name', async () => {
    await keyboard.press('Control+z');
    await expect(list.row('Ouders kennen elkaar')).toHaveAttribute('aria-level', '3');
    await expect(
      page.getByText('Ongedaan gemaakt: «Ouders kennen elkaar» verplaatsen'),
    ).toBeVisible();
    await keyboard.press('Control+Shift+z');
    await expect(list.row('Ouders kennen elkaar')).toHaveAttribute('aria-level', '2');
  });

  await test.step('rows chosen together move together', async () => {
    await list.row('Veilige straten').click();
    await keyboard.press('Shift+ArrowDown');
    await expect(list.grid.locator('[aria-selected="true"]')).toHaveCount(2);
    await keyboard.press('Shift+Tab');
    await expect(list.row('Veilige straten')).toHaveAttribute('aria-level', '2');
    await expect(list.row('Groene pleinen')).toHaveAttribute('aria-posinset', '3');
    await keyboard.press('Control+z');
    await expect(list.row('Groene pleinen')).toHaveAttribute('aria-level', '3');
  });

  await test.step('Escape while typing takes a new row back, Backspace an empty one', async () => {
    await list.row('Groene pleinen').click();
    await keyboard.press('Enter');
    await keyboard.type('Toch niet');
    await expect(list.row('Toch niet')).toBeVisible();
    await keyboard.press('Escape');
    await expect(list.row('Toch niet')).toBeHidden();
    await expect(list.row('Groene pleinen')).toBeFocused();
    await keyboard.press('Enter');
    await expect(list.editor).toBeFocused();
    await keyboard.press('Backspace');
    await expect(list.editor).toHaveValue('Groene pleinen');
    await keyboard.press('Escape');
    await expect(list.rows).toHaveCount(5);
  });

  await test.step('letters go to the question; Escape, then Tab, leaves the list', async () => {
    await keyboard.type('B');
    await expect(ask(page)).toHaveValue('B');
    await expect(ask(page)).toBeFocused();
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await expect(list.row('Groene pleinen')).toBeFocused();
    await keyboard.press('Escape');
    await keyboard.press('Tab');
    await expect(ask(page)).toBeFocused();
    await expect(list.rows).toHaveCount(5);
  });
});

test('a card with several parents is edited everywhere at once', async ({ page }) => {
  const list = await listOf(page, `${SHARED}\n    Gedeeld`);
  expect(await list.outline()).toBe(
    [
      'Een doel',
      '  Een effect',
      '    Gedeeld',
      '      Diep',
      '  Nog een effect',
      '    Gedeeld *',
    ].join('\n'),
  );
  await list.reference('Gedeeld').click();
  await page.keyboard.press('F2');
  await expect(list.editor).toBeFocused();
  await page.keyboard.type('Samen gedragen');
  await expect(list.row('Samen gedragen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.row('Gedeeld')).toBeVisible();

  await test.step('from a reference to the row in full', async () => {
    await list.reference('Gedeeld').click();
    await expect(list.reference('Gedeeld')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(list.row('Gedeeld')).toBeFocused();
  });

  await test.step('moving one of its places leaves the other', async () => {
    await list.reference('Gedeeld').click();
    await page.keyboard.press('Shift+Tab');
    await expect(list.reference('Gedeeld')).toHaveAttribute('aria-level', '2');
    await expect(list.row('Gedeeld')).toHaveAttribute('aria-level', '3');
    await page.keyboard.press('Delete');
    await expect(list.reference('Gedeeld')).toBeHidden();
    await expect(list.row('Gedeeld')).toBeVisible();
  });
});

test('a card with several parents is moved away from the one that its row stands below', async ({
  page,
}) => {
  const list = await listOf(page, `${SHARED}\n    Gedeeld\n  Derde effect`);
  await list.row('Gedeeld').click();
  await test.step('the menu is about the row that it is asked for on', async () => {
    await list.reference('Gedeeld').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Verplaatsen naar …' }).click();
  });
  const dialog = page.getByRole('dialog', { name: 'Waaronder komt «Gedeeld»?' });
  const moveBelow = async (title: string): Promise<void> => {
    await dialog.getByRole('combobox').fill(title);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  };
  await moveBelow('Derde');
  await expect
    .poll(() => list.outline())
    .toBe(
      [
        'Een doel',
        '  Een effect',
        '    Gedeeld',
        '      Diep',
        '  Nog een effect',
        '  Derde effect',
        '    Gedeeld *',
      ].join('\n'),
    );
  await test.step('from the palette too', async () => {
    await list.row('Gedeeld').click();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Zoek een handeling' }).fill('Verplaatsen naar');
    await page.keyboard.press('Enter');
    await moveBelow('Nog een');
    await expect
      .poll(() => list.outline())
      .toBe(
        [
          'Een doel',
          '  Een effect',
          '  Nog een effect',
          '    Gedeeld',
          '      Diep',
          '  Derde effect',
          '    Gedeeld *',
        ].join('\n'),
      );
  });
});

test('a title that is edited is split at the cursor by a key, and each part goes on from its row', async ({
  page,
}) => {
  const { keyboard } = page;
  const list = await listOf(page, 'Een doel\n  Kinderen spelen\n    Diep\n  Nog een effect');
  await list.row('Kinderen spelen').click();
  await keyboard.press('F2');
  await list.editor.fill('Kinderen spelen en bewegen');
  await test.step('at the end nothing splits: the cursor stays, to be put elsewhere', async () => {
    await keyboard.press('Control+Enter');
    await expect(page.getByText('Zet de cursor waar de kaart moet splitsen')).toBeVisible();
    await expect(list.editor).toBeFocused();
  });
  for (let steps = 0; steps < ' en bewegen'.length; steps += 1) await keyboard.press('ArrowLeft');
  await keyboard.press('Control+Enter');
  await expect(list.row('en bewegen')).toBeFocused();
  expect(await list.outline()).toBe(
    ['Een doel', '  Kinderen spelen', '    Diep', '  en bewegen', '  Nog een effect'].join('\n'),
  );
  await keyboard.press('Control+z');
  await expect(list.row('Kinderen spelen en bewegen')).toBeFocused();
});

test('folding, selection and what is typed are those of the map', async ({ page }) => {
  const list = await listOf(page, SHARED);
  await list.row('Een effect').click();
  await page.keyboard.press('ArrowLeft');
  await expect(list.row('Een effect')).toHaveAttribute('aria-expanded', 'false');
  await expect(list.rows).toHaveCount(3);
  await page.getByRole('button', { name: 'Kaart', exact: true }).click();
  const editor = new Editor(page);
  await expect(editor.card('Een effect')).toHaveAttribute('aria-current', 'true');
  await expect(editor.card('Gedeeld')).toBeHidden();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(list.row('Een effect')).toHaveAttribute('aria-selected', 'true');
  await list.row('Een effect').click();
  await page.keyboard.press('Space');
  await expect(list.row('Diep')).toBeVisible();
  await page.reload();
  await expect(list.grid).toBeVisible();
});

test('a row is dragged by its grip, as deep as the pointer is', async ({ page }) => {
  const list = await listOf(page, SHARED);
  const drag = async (from: string, to: string, right: number, drop = true): Promise<void> => {
    await list.row(from).hover();
    const grip = await list.row(from).locator('[data-part="grip"]').boundingBox();
    const row = await list.row(to).boundingBox();
    if (!grip || !row) throw new Error('There is nothing to drag.');
    await page.mouse.move(grip.x + 8, grip.y + 20);
    await page.mouse.down();
    await page.mouse.move(grip.x + 20, grip.y + 10);
    await page.mouse.move(row.x + right, row.y + row.height - 4, { steps: 4 });
    if (!drop) await page.keyboard.press('Escape');
    await page.mouse.up();
  };
  await drag('Nog een effect', 'Een effect', 300, false);
  await expect(list.row('Nog een effect')).toHaveAttribute('aria-level', '2');
  await drag('Nog een effect', 'Diep', 400);
  await expect(list.row('Nog een effect')).toHaveAttribute('aria-level', '5');
  await drag('Nog een effect', 'Een doel', 10);
  await expect(list.row('Nog een effect')).toHaveAttribute('aria-level', '2');
  await expect(list.row('Nog een effect')).toHaveAttribute('aria-posinset', '1');
});

test('of 2,000 cards only the rows that show are there', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('textbox', { name: 'Welk verschil' })).toBeVisible();
  await page.evaluate(() => localStorage.setItem('tocht.face', 'list'));
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Welk verschil' })).toBeVisible();
  await drop(page, writeJson(benchModel(2000)));
  const list = new List(page);
  await expect(list.rows.first()).toBeVisible();
  expect(await list.rows.count()).toBeLessThan(80);
  const count = Number(await list.grid.getAttribute('aria-rowcount'));
  expect(count).toBeGreaterThan(2000);
  await list.rows.first().click();
  await page.keyboard.press('End');
  await expect(list.grid.locator(`[aria-rowindex="${count}"]`)).toBeFocused();
  await expect(list.grid.locator(`[aria-rowindex="${count}"]`)).toBeInViewport();
  expect(await list.rows.count()).toBeLessThan(80);
  await page.keyboard.press('Home');
  await expect(list.grid.locator('[aria-rowindex="2"]')).toBeFocused();
});

/** A tap on a row selects it, one more on its title edits it. */
async function editByTaps(list: List, title: string): Promise<void> {
  await expect(async () => {
    // On a busy machine a tap can last as long as a press that opens the menu: then it is closed.
    const menu = list.page.getByRole('menu');
    if (await menu.isVisible()) await list.page.keyboard.press('Escape');
    await list.row(title).tap();
    await list.row(title).getByText(title).tap();
    await expect(list.editor).toBeFocused({ timeout: 2_000 });
  }).toPass();
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a model opens as its list, and is edited there by touch', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('textbox', { name: 'Welk verschil' }).fill('Een doel');
    await page.keyboard.press('Enter');
    const list = new List(page);
    await expect(list.row('Een doel')).toBeVisible();
    await ask(page).fill('Een effect');
    await page.keyboard.press('Enter');
    await editByTaps(list, 'Een effect');
    await list.editor.fill('Een ander effect');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(list.row('Een ander effect')).toBeVisible();
    const { height = 0 } = (await list.row('Een ander effect').boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(44);
    await test.step('a row is split by a tap where the cursor stands', async () => {
      await editByTaps(list, 'Een ander effect');
      await list.editor.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(9, 9));
      const scissors = list.grid.getByRole('button', { name: 'Splitsen bij de cursor' });
      const { width = 0 } = (await scissors.boundingBox()) ?? {};
      expect(width).toBeGreaterThanOrEqual(44);
      await scissors.tap();
      await expect(list.editor).toBeHidden();
      await expect(list.row('Een ander.')).toBeVisible();
      await expect(list.row('effect')).toBeVisible();
    });
    await page.getByRole('button', { name: 'Kaart', exact: true }).tap();
    await expect(page.getByRole('region', { name: 'Kaart', exact: true })).toBeVisible();
  });
});

for (const language of Object.keys(LANGUAGES) as Language[]) {
  const word = wordsIn(language);
  test.describe(LANGUAGES[language], () => {
    test.use({ locale: LANGUAGES[language], contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on the list', async ({ page }) => {
      await page.goto('./');
      await page.evaluate(() => localStorage.setItem('tocht.face', 'list'));
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await drop(page, ZEEBRUGGE);
      const grid = page.getByRole('treegrid', { name: word('list_region') });
      await expect(grid).toBeVisible();
      await expectAccessible(page, 'the list');
      await grid.getByRole('row', { name: /^Geweldloze omgeving/ }).click();
      await expectAccessible(page, 'a row chosen');
      await page.keyboard.press('F2');
      await expectAccessible(page, 'a title edited');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+F10');
      await expect(page.getByRole('menu')).toBeVisible();
      await expectAccessible(page, 'the menu of a row');
    });
  });
}
