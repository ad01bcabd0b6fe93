import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { Fingers } from './support/fingers.ts';
import { GOAL, middleOf, onLink, smallChain } from './support/pointer.ts';

test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

test.beforeEach(async ({ page }) => {
  const editor = await smallChain(page);
  await editor.settled();
});

test('a finger that stays opens the menu of a card, a link and the paper', async ({ page }) => {
  const editor = new Editor(page);
  const fingers = await Fingers.of(page);
  const places = [
    { at: await middleOf(editor, 'Een actie'), item: 'Titel wijzigen' },
    { at: await onLink(editor, /Een actie/, 8), item: 'Verbinden met een andere kaart …' },
    { at: { x: 40, y: 300 }, item: 'Alles in beeld' },
  ];
  for (const { at, item } of places) {
    await fingers.down(at);
    await expect(page.getByRole('menuitem', { name: item })).toBeVisible();
    await fingers.up();
    await expect(page.getByRole('menuitem', { name: item })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menuitem')).toHaveCount(0);
  }
});

test('a tap selects a card or a link, two edit the card', async ({ page }) => {
  const editor = new Editor(page);
  const action = await middleOf(editor, 'Een actie');
  await page.touchscreen.tap(action.x, action.y);
  await expect(editor.card('Een actie')).toHaveAttribute('aria-current', 'true');
  const link = await onLink(editor, /Een actie/, 8);
  await page.touchscreen.tap(link.x, link.y);
  await expect(editor.map.locator('[data-grip]')).toHaveCount(2);
  await page.touchscreen.tap(action.x, action.y);
  await page.touchscreen.tap(action.x, action.y);
  await expect(editor.map.locator('textarea')).toBeFocused();
});

test('one finger moves the paper or a card, two zoom and move, also over a card', async ({
  page,
}) => {
  const editor = new Editor(page);
  const fingers = await Fingers.of(page);
  const start = await middleOf(editor, GOAL);
  await fingers.drag({ x: 60, y: 300 }, { x: 100, y: 340 });
  await expect.poll(async () => (await middleOf(editor, GOAL)).x - start.x).toBeGreaterThan(30);

  const width = async () => (await editor.card(GOAL).boundingBox())!.width;
  const before = await width();
  const { x, y } = await middleOf(editor, GOAL);
  await fingers.down({ x: x - 40, y });
  await fingers.down({ x: x - 40, y }, { x: x + 40, y });
  for (let by = 10; by <= 40; by += 10) {
    await fingers.move({ x: x - 40 - by, y: y + by }, { x: x + 40 + by, y: y + by });
  }
  await fingers.up();
  await expect.poll(async () => Math.round((await width()) / before)).toBe(2);
  const after = await middleOf(editor, GOAL);
  expect(Math.abs(after.x - x)).toBeLessThan(3);
  expect(Math.abs(after.y - y - 40)).toBeLessThan(3);
  await expect(editor.card(GOAL)).not.toHaveAttribute('data-dragged');

  await page.getByRole('button', { name: 'Alles in beeld' }).tap();
  const action = await middleOf(editor, 'Een actie');
  await fingers.drag(action, await middleOf(editor, 'Tweede effect'));
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Tweede effect/);
});

test('an end of a link is dragged by a finger', async ({ page }) => {
  const editor = new Editor(page);
  const fingers = await Fingers.of(page);
  const link = await onLink(editor, /Een actie/);
  await page.touchscreen.tap(link.x, link.y);
  const grip = (await editor.map.locator('[data-grip="to"]').boundingBox())!;
  const from = { x: grip.x + grip.width / 2, y: grip.y + grip.height / 2 };
  await fingers.drag(from, await middleOf(editor, 'Tweede effect'));
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Tweede effect/);
});
