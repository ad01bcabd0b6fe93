import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { dragTo, middle, middleOf, onLink } from './support/pointer.ts';

const GOAL = 'Een buurt vol kansen';

test.beforeEach(async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Eerste effect', 'Tab');
  await editor.answer('! Een actie', 'Shift+Tab');
  await editor.answer('Tweede effect');
  await expect(editor.cards()).toHaveCount(4);
});

test('an end of a link goes to another card, and stays on Escape or over paper', async ({
  page,
}) => {
  const editor = new Editor(page);
  const action = editor.card('Een actie');
  const link = await onLink(editor, /Een actie/);
  await page.mouse.click(link.x, link.y);
  const grip = editor.map.locator('[data-grip="to"]');
  await expect(grip).toBeVisible();

  await dragTo(page, await middle(grip), await middleOf(editor, 'Tweede effect'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(action).toHaveAccessibleName(/tot: Eerste effect/);

  await dragTo(page, await middle(grip), { x: link.x + 10, y: link.y + 190 });
  await page.mouse.up();
  await expect(page.getByText('Laat het uiteinde op een kaart los.')).toBeVisible();
  await expect(action).toHaveAccessibleName(/tot: Eerste effect/);

  await dragTo(page, await middle(grip), await middleOf(editor, 'Tweede effect'));
  await page.mouse.up();
  await expect(action).toHaveAccessibleName(/tot: Tweede effect/);

  await page.keyboard.press('Control+z');
  await expect(action).toHaveAccessibleName(/tot: Eerste effect/);
});

test('an end of a link that would double another stays, and it is said why', async ({ page }) => {
  const editor = new Editor(page);
  const link = await onLink(editor, /Tweede effect/);
  await page.mouse.click(link.x, link.y);
  const grip = editor.map.locator('[data-grip="from"]');
  await dragTo(page, await middle(grip), await middleOf(editor, 'Eerste effect'));
  await page.mouse.up();
  await expect(page.getByText(/draagt al bij tot/)).toBeVisible();
  await expect(editor.card('Tweede effect')).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
});

test('an end of a link is moved without dragging, from its menu', async ({ page }) => {
  const editor = new Editor(page);
  const link = await onLink(editor, /Een actie/);
  await page.mouse.click(link.x, link.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Verbinden met een andere kaart …' }).click();
  await page.getByRole('combobox', { name: 'Zoek een kaart' }).fill('tweede');
  await page.getByRole('option', { name: 'Tweede effect' }).click();
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Tweede effect/);
});

test('a link is hit within 12 px on the screen, however small the map is drawn', async ({
  page,
}) => {
  const editor = new Editor(page);
  for (let times = 0; times < 5; times += 1) {
    await page.getByRole('button', { name: 'Uitzoomen' }).click();
  }
  const beside = await onLink(editor, /Een actie/, 11);
  await page.mouse.click(beside.x, beside.y);
  await expect(editor.map.locator('[data-link-in-hand]')).toBeAttached();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: /een koppeling wegnemen/ })).toBeVisible();
});
