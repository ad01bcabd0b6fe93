import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { downloadModel, expectSaved, titles } from './support/keeping.ts';

const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);

test('reload, back and forward lose nothing, not even half a word', async ({ page }) => {
  const editor = await Editor.withGoal(page, 'Elk kind speelt buiten');
  await editor.answer('Er is een plein');
  await editor.ask.pressSequentially('Het verke');
  await page.reload();
  await expect(editor.card('Er is een plein')).toBeVisible();
  await expect(editor.ask).toHaveValue('Het verke');
  await editor.ask.pressSequentially('er is trager');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Jullie modellen' })).toBeVisible();
  await page.goForward();
  await expect(editor.ask).toHaveValue('Het verkeer is trager');
  await editor.ask.press('Enter');
  await page.reload();
  await expect(editor.card('Het verkeer is trager')).toBeVisible();
  await expect(editor.ask).toHaveValue('');
});

test('a title that is being typed survives a reload at once', async ({ page }) => {
  const editor = await Editor.withGoal(page, 'Elk kind speelt buiten');
  await editor.card('Elk kind speelt buiten').focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('End');
  await page.keyboard.type(' en ontmoet anderen');
  await page.reload();
  await expect(editor.card('Elk kind speelt buiten en ontmoet anderen')).toBeVisible();
});

test('two tabs that type at once end up the same, and each undoes only its own', async ({
  page,
  context,
}) => {
  const one = await Editor.withGoal(page, 'Samen');
  const other = new Editor(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.card('Samen')).toBeVisible();

  const typeAll = async (editor: Editor, titlesToType: readonly string[]) => {
    for (const title of titlesToType) {
      await editor.ask.pressSequentially(title);
      await editor.ask.press('Enter');
    }
  };
  await Promise.all([typeAll(one, lines('Links', 8)), typeAll(other, lines('Rechts', 8))]);
  await expectSaved(one.page);
  await expectSaved(other.page);

  const all = ['Samen', ...lines('Links', 8), ...lines('Rechts', 8)].sort();
  await expect.poll(async () => titles(await downloadModel(one.page))).toEqual(all);
  await expect.poll(async () => titles(await downloadModel(other.page))).toEqual(all);
  expect(await downloadModel(one.page)).toEqual(await downloadModel(other.page));

  for (let step = 0; step < 8; step++) await one.page.keyboard.press('Control+z');
  const rest = ['Samen', ...lines('Rechts', 8)].sort();
  await expect.poll(async () => titles(await downloadModel(other.page))).toEqual(rest);
  await expect(one.page.getByRole('button', { name: 'Ongedaan maken' })).toBeDisabled();

  await one.page.close();
  await other.page.reload();
  await expect(other.card('Samen')).toBeVisible();
  expect(titles(await downloadModel(other.page))).toEqual(rest);
});

test('each tab keeps the line that is typed in it', async ({ page, context }) => {
  const one = await Editor.withGoal(page, 'Samen');
  await one.ask.pressSequentially('Halve regel links');
  const other = new Editor(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.card('Samen')).toBeVisible();
  await expect(other.ask).toHaveValue('');
  await other.ask.pressSequentially('Halve regel rechts');
  await one.saved();
  await other.saved();
  await one.page.reload();
  await other.page.reload();
  await expect(one.ask).toHaveValue('Halve regel links');
  await expect(other.ask).toHaveValue('Halve regel rechts');
  await one.page.close();
  const next = new Editor(await context.newPage());
  await next.page.goto(other.page.url());
  await expect(next.ask).toHaveValue('Halve regel links');
});

test('a tab that was closed at once leaves what it made to the others', async ({
  page,
  context,
}) => {
  const one = await Editor.withGoal(page, 'Samen');
  const other = new Editor(await context.newPage());
  await other.page.goto(page.url());
  await expect(other.card('Samen')).toBeVisible();
  await other.ask.pressSequentially('Vlug nog dit');
  await other.ask.press('Enter');
  await other.page.close({ runBeforeUnload: true });
  await expect(one.card('Vlug nog dit')).toBeVisible();
  await page.reload();
  await expect(one.card('Vlug nog dit')).toBeVisible();
});
