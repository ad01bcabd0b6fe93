import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const GOAL = 'Een buurt vol kansen';

test.beforeEach(async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Eerste effect', 'Tab');
  await editor.answer('! Een actie', 'Shift+Tab');
  await editor.answer('Tweede effect');
});

test('Alt and arrows move a card along its row and between layers', async ({ page }) => {
  const editor = new Editor(page);
  await editor.card('Tweede effect').click();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(editor.card('Eerste effect')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(editor.card('Eerste effect')).toHaveAccessibleName(/tot: Tweede effect/);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(editor.card('Eerste effect')).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
  await editor.card('Een actie').click();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Tweede effect/);
});

test('a card is connected and moved by choosing from a list, from the menu by mouse or keyboard', async ({
  page,
}) => {
  const editor = new Editor(page);
  await editor.card('Een actie').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Koppelen aan …' }).click();
  await page.getByRole('combobox', { name: 'Zoek een kaart' }).fill('tweede');
  await page.getByRole('option', { name: 'Tweede effect' }).click();
  await expect(editor.card('Een actie')).toHaveAccessibleName(
    /tot: Eerste effect en Tweede effect/,
  );

  await editor.card('Eerste effect').click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Verplaatsen naar …' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Zoek een kaart' }).fill('tweede');
  await page.getByRole('option', { name: 'Tweede effect' }).click();
  await expect(editor.card('Eerste effect')).toHaveAccessibleName(/tot: Tweede effect/);
});

test('the menu of a link removes it, that of the paper fits the map', async ({ page }) => {
  const editor = new Editor(page);
  const link = editor.map.locator('.react-flow__edge-interaction').first();
  await link.click({ button: 'right', force: true });
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(page.getByRole('button', { name: /een koppeling wegnemen/ })).toBeVisible();
  await editor.map.click({ button: 'right', position: { x: 30, y: 30 } });
  await expect(page.getByRole('menuitem', { name: 'Alles in beeld' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
});
