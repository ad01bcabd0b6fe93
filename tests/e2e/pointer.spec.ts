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

test('cards of a free map go in line with others, together, unless Alt is held', async ({
  page,
}) => {
  const editor = new Editor(page);
  await page.getByRole('button', { name: 'Schikking' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Vrij schikken' }).click();
  await editor.settled();
  const left = async (title: string) => Math.round((await editor.card(title).boundingBox())!.x);

  const from = await middleOf(editor, 'Een actie');
  const second = await middleOf(editor, 'Tweede effect');
  const aim = { x: second.x + 4, y: from.y + 83 };
  await dragTo(page, from, aim);
  await expect(editor.map.locator('[data-guides]')).toBeAttached();
  await page.mouse.up();
  await expect.poll(async () => (await middleOf(editor, 'Een actie')).x).toBe(second.x);

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await middleOf(editor, 'Een actie')).x).toBe(from.x);
  await page.keyboard.down('Alt');
  await dragTo(page, from, aim);
  await expect(editor.map.locator('[data-guides]')).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect.poll(async () => (await middleOf(editor, 'Een actie')).x).toBe(second.x + 4);

  await editor.choose('Eerste effect');
  const [one, other] = [await left('Eerste effect'), await left('Tweede effect')];
  await editor.card('Tweede effect').click({ modifiers: ['Shift'] });
  const grip = await middleOf(editor, 'Tweede effect');
  await page.keyboard.down('Alt');
  await dragTo(page, grip, { x: grip.x + 31, y: grip.y + 57 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect.poll(() => left('Eerste effect')).toBe(one + 31);
  await expect.poll(() => left('Tweede effect')).toBe(other + 31);
  await page.keyboard.press('Control+z');
  await expect.poll(() => left('Eerste effect')).toBe(one);

  await editor.choose('Een actie');
  const before = await left('Een actie');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => left('Een actie')).toBe(before + 7);
});

test('selected cards of a tidy map are dragged together, as one step', async ({ page }) => {
  const editor = new Editor(page);
  await editor.answer('Derde effect');
  await editor.choose('Tweede effect');
  await editor.card('Derde effect').click({ modifiers: ['Shift'] });
  const onto = await middleOf(editor, 'Eerste effect');
  await dragTo(page, await middleOf(editor, 'Derde effect'), onto);
  await expect(editor.map.locator('[data-dragged="true"]')).toHaveCount(2);
  await page.mouse.up();
  for (const title of ['Tweede effect', 'Derde effect']) {
    await expect(editor.card(title)).toHaveAccessibleName(/tot: Eerste effect/);
  }
  await page.keyboard.press('Control+z');
  for (const title of ['Tweede effect', 'Derde effect']) {
    await expect(editor.card(title)).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
  }
});
