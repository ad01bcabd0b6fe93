import { readFileSync } from 'node:fs';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { openFile } from './support/export-files.ts';
import { holdBack } from './support/held-back.ts';
import { List } from './support/list.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const CHAIN = `Een buurt vol kansen
  Kinderen spelen buiten
    ! Speelstraten
    ! Een scéne voor tieners
  Buren kennen elkaar
    Tieners ontmoeten elkaar
      ! Café voor tiéners`;

test('Ctrl+F lights what is found on the map, Enter walks it and Escape ends it', async ({
  page,
}) => {
  const editor = await Editor.withList(page, CHAIN);
  await editor.choose('Buren kennen elkaar');
  await page.keyboard.press('Space');
  await expect(editor.card('Tieners ontmoeten')).toBeHidden();

  await page.keyboard.press('Control+f');
  const field = page.getByRole('search').getByRole('textbox');
  await expect(field).toBeFocused();
  await field.pressSequentially('TIENERS');
  const count = page.getByRole('search').getByRole('status');
  await expect(count).toHaveText(/3/);
  const marks = editor.map.locator('[data-found-marks]');
  // Two of the three are folded away.
  await expect(marks).toHaveAttribute('data-found-marks', '1');

  await field.press('Enter');
  await expect(editor.card('Een scéne voor tieners')).toHaveAttribute('aria-current', 'true');
  await expect(field).toBeFocused();
  await field.press('Enter');
  await expect(editor.card('Tieners ontmoeten')).toHaveAttribute('aria-current', 'true');
  await expect(marks).toHaveAttribute('data-found-marks', '3');
  await field.press('Shift+Enter');
  await expect(editor.card('Een scéne voor tieners')).toHaveAttribute('aria-current', 'true');

  await field.fill('bestaat niet');
  await expect(marks).toBeHidden();
  await field.fill('cafe');
  await expect(marks).toHaveAttribute('data-found-marks', '1');
  await field.press('Escape');
  await expect(page.getByRole('search')).toBeHidden();
  await expect(marks).toBeHidden();
  await expect(editor.card('Een scéne voor tieners')).toBeFocused();
});

test('the list marks the same rows, and its button gives the keyboard back', async ({ page }) => {
  await Editor.withList(page, CHAIN);
  const list = await List.of(page);
  await page.keyboard.press('Control+f');
  const search = page.getByRole('search');
  await search.getByRole('textbox').fill('tieners');
  await expect(list.grid.locator('[data-found]')).toHaveCount(3);
  await search.getByRole('button', { name: 'Volgende' }).click();
  await expect(list.row('Een scéne')).toHaveAttribute('aria-selected', 'true');
  await search.getByRole('button', { name: 'sluiten' }).click();
  await expect(list.grid.locator('[data-found]')).toHaveCount(0);
  await expect(list.row('Een scéne')).toBeFocused();
});

test('words in an assumption are found at its card', async ({ page }) => {
  await openFile(page, readFileSync('examples/zeebrugge.tocht.json', 'utf8'));
  const editor = new Editor(page);
  await editor.choose('Geweldloze omgeving');
  await editor.inspector.getByPlaceholder('Wat moet er ook kloppen?').fill('De wijkagent blijft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+f');
  await page.getByRole('search').getByRole('textbox').fill('wijkagent');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search')).toContainText('De wijkagent blijft');
  await expect(editor.card('Geweldloze omgeving')).toHaveAttribute('aria-current', 'true');
});

test('the palette runs an action and goes to a card', async ({ page }) => {
  const editor = await Editor.withList(page, CHAIN);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').fill('speelstr');
  await expect(palette.getByRole('option', { name: /Speelstraten/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(editor.card('Speelstraten')).toBeFocused();

  await page.keyboard.press('Control+k');
  await palette.getByRole('combobox').fill('alles inklappen');
  await expect(palette.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor.card('Speelstraten')).toBeHidden();
});

test('what is typed while the palette is on its way is meant for it', async ({ page }) => {
  const release = await holdBack(page, /\/palette-dialog-[^/]+\.js$/);
  const editor = await Editor.withGoal(page, 'Kinderen hebben kansen');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kindd');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' k');
  release();
  const palette = page.getByRole('dialog');
  await expect(palette.getByRole('combobox')).toHaveValue('kind k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expect(palette.getByRole('option')).toHaveText(['Kinderen hebben kansen']);
  await page.keyboard.press('Escape');
  await expect(editor.ask).toHaveValue('');
});

test('F1 lists the keys and finds one', async ({ page }) => {
  await Editor.withList(page, CHAIN);
  await page.keyboard.press('F1');
  const keys = page.getByRole('dialog');
  await expect(keys).toContainText('Dupliceren');
  await keys.getByRole('textbox').or(keys.getByRole('searchbox')).fill('pad');
  await expect(keys).toContainText('Shift');
  await expect(keys).not.toContainText('Dupliceren');

  const field = keys.getByRole('textbox').or(keys.getByRole('searchbox'));
  await field.fill('wachtrij stip');
  await expect(keys.getByRole('term')).toHaveText([/Zoveel stippen/, /Een stip meer of minder/]);
  await field.fill('in de lijst');
  await expect(keys).toContainText('Een niveau dieper');
  await expect(keys).toContainText('Verplaats de rij');
  await field.fill('laser');
  await expect(keys).toContainText('Laserpen');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
});
