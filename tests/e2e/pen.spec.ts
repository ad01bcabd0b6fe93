import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { Pen } from './support/pen.ts';
import { middleOf, onLink, smallChain } from './support/pointer.ts';

const PAPER = { x: 60, y: 300 };

test.beforeEach(async ({ page }) => {
  await smallChain(page);
});

test('a tap of a pen selects a card, also when it trembles, or a link; two edit the card', async ({
  page,
}) => {
  const editor = new Editor(page);
  const pen = await Pen.of(page);
  const selected = editor.map.locator('[data-card][aria-current]');
  for (const tremble of [0, 3, 9]) {
    await pen.tap(PAPER);
    await expect(selected).toHaveCount(0);
    const at = await middleOf(editor, 'Een actie');
    await pen.drag(at, { x: at.x + tremble, y: at.y });
    await expect(editor.card('Een actie')).toHaveAttribute('aria-current', 'true');
    await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Eerste effect/);
  }
  await pen.tap(await onLink(editor, /Tweede effect/, 8));
  await expect(editor.map.locator('[data-grip]')).toHaveCount(2);
  await pen.doubleTap(await middleOf(editor, 'Een actie'));
  await expect(editor.map.locator('textarea')).toBeFocused();
});

test('a pen drags a card, and over paper selects what it goes round; two taps there add a card', async ({
  page,
}) => {
  const editor = new Editor(page);
  const pen = await Pen.of(page);
  await pen.drag(await middleOf(editor, 'Een actie'), await middleOf(editor, 'Tweede effect'));
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Tweede effect/);

  const [one, two] = [
    await middleOf(editor, 'Eerste effect'),
    await middleOf(editor, 'Tweede effect'),
  ];
  await pen.drag({ x: one.x - 160, y: one.y - 60 }, { x: two.x, y: two.y });
  await expect(editor.map.locator('[data-card][aria-current]')).toHaveCount(2);
  await expect(editor.card('Eerste effect')).toHaveAttribute('aria-current', 'true');
  await expect(editor.card('Tweede effect')).toHaveAttribute('aria-current', 'true');

  await pen.doubleTap(PAPER);
  await expect(editor.cards()).toHaveCount(5);
});
