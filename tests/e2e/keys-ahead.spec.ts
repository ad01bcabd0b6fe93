import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { exportDialog } from './support/export-files.ts';
import { holdBack } from './support/held-back.ts';

test('keys that come before the dialog they are meant for make no card and remove none', async ({
  page,
}) => {
  const editor = await Editor.withList(page, ['Een doel', '  Wat eerst waar moet zijn'].join('\n'));
  await editor.choose('Wat eerst');
  const release = await holdBack(page, /\/export-dialog-[^/]+\.js$/);
  for (const key of ['Control+Shift+e', 'Tab', 'Enter', 'Delete', 'a']) {
    await page.keyboard.press(key);
  }
  release();
  await expect(exportDialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(exportDialog(page)).toBeHidden();
  await expect(editor.cards()).toHaveCount(2);
  await expect(editor.ask).toHaveValue('');
  await expect(editor.card('Wat eerst')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(editor.cards()).toHaveCount(3);
});
