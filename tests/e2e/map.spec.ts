import { readFileSync } from 'node:fs';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const OUTLINE = readFileSync('examples/zeebrugge.txt', 'utf8');
const TITLES = OUTLINE.split('\n')
  .map((line) => line.trim())
  .filter(Boolean);
const GOAL = 'Alle Zeebrugse kinderen leven in een buurt met kansen';

test('a list pasted at home becomes a map that is still there after a reload', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Een lijst plakken' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(OUTLINE);
  await page.getByRole('dialog').getByRole('button', { name: /maken/i }).click();
  const editor = new Editor(page);
  await expect(editor.cards()).toHaveCount(TITLES.length);
  for (const title of TITLES) await expect(editor.card(title)).toBeVisible();
  await expect(editor.card('Voorzien van een skatepark')).toHaveAccessibleName(
    'Voorzien van een skatepark. Actie. 3 van 5. Draagt bij tot: Keuzes op vlak van vrijetijdsbesteding.',
  );
  await editor.saved();
  await page.reload();
  await expect(editor.cards()).toHaveCount(TITLES.length);
  await expect(editor.card('Voorzien van een skatepark')).toBeVisible();
});

test('a chain is typed without leaving the question bar', async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Ouders hebben ruimte');
  await editor.answer('Kinderen kunnen leren', 'Tab');
  await expect(editor.ask).toHaveAccessibleName(/Kinderen kunnen leren/);
  await editor.answer('Verkeersveilige omgeving');
  await editor.answer('! Fietsroutes', 'Shift+Tab');
  await expect(editor.ask).toHaveAccessibleName(new RegExp(GOAL));
  await editor.answer('Gezinnen leven in een goede buurt');

  await expect(editor.cards()).toHaveCount(6);
  await expect(editor.card('Verkeersveilige omgeving')).toHaveAccessibleName(
    /Draagt bij tot: Kinderen kunnen leren/,
  );
  await expect(editor.card('Fietsroutes')).toHaveAccessibleName(
    'Fietsroutes. Actie. 2 van 2. Draagt bij tot: Kinderen kunnen leren.',
  );
  await expect(editor.card('Gezinnen leven')).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
});

test('a card that stands gets a second parent by typing its title and two keys', async ({
  page,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Kinderen spelen buiten', 'Tab');
  await editor.answer('Voorzien van een skatepark', 'Shift+Tab');
  await editor.answer('Kinderen bewegen meer', 'Tab');
  await editor.ask.fill('skatep');
  await expect(page.getByRole('option', { name: 'Voorzien van een skatepark' })).toBeVisible();
  await editor.ask.press('ArrowDown');
  await editor.ask.press('Enter');
  await expect(editor.card('Voorzien van een skatepark')).toHaveAccessibleName(
    /Draagt bij tot: Kinderen spelen buiten en Kinderen bewegen meer/,
  );
  await expect(editor.cards()).toHaveCount(4);
});

test('assumptions, ideas and a pasted branch come in through the same line', async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('? Ouders vertrouwen het aanbod');
  await editor.choose(GOAL);
  await expect(editor.inspector.getByRole('textbox', { name: 'Veronderstelling' })).toHaveValue(
    'Ouders vertrouwen het aanbod',
  );
  await editor.answer('> Een jeugdhuis');
  await page.getByRole('button', { name: '1 idee in de wachtrij' }).click();
  await page.getByRole('listbox', { name: 'Ideeën' }).press('Enter');
  await expect(editor.card('Een jeugdhuis')).toBeVisible();
  await page.keyboard.press('Escape');

  await editor.choose(GOAL);
  await editor.ask.focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Gezonde buurt\n  Speelplekken\n  Fietsroutes\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(editor.card('Speelplekken')).toHaveAccessibleName(/Draagt bij tot: Gezonde buurt/);
  await expect(editor.card('Gezonde buurt')).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
});

test('undo and redo take back and bring back by name', async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Eerste effect');
  await editor.answer('Tweede effect');
  await editor.choose('Eerste effect');
  await page.keyboard.press('Delete');
  await expect(editor.card('Eerste effect')).toHaveCount(0);
  const undo = page.getByRole('button', { name: /Ongedaan maken: «Eerste effect» verwijderen/ });
  await undo.click();
  await expect(editor.card('Eerste effect')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(editor.card('Tweede effect')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(editor.card('Tweede effect')).toBeVisible();
});

test('acts that follow each other faster than cards glide leave every card and link in its place', async ({
  page,
}) => {
  const branches = Array.from({ length: 5 }, (_, at) => `\tEffect ${at}\n\t\tActie ${at}`);
  const editor = await Editor.withList(page, ['Het doel', ...branches].join('\n'));
  await editor.choose('Effect 1');
  for (const title of ['Nog een', 'En nog een']) await editor.answer(title);
  await editor.choose('Effect 3');
  const places = (): Promise<string[]> =>
    editor.map.evaluate((map) =>
      [...map.querySelectorAll<HTMLElement>('.react-flow__node, [data-link-line] > *')]
        .map((part) =>
          [
            part.textContent,
            part.style.transform,
            part.getAttribute('d'),
            part.getAttribute('points'),
          ].join(' '),
        )
        .sort(),
    );
  for (const keys of ['z', 'z', 'Shift+z', 'Shift+z', 'z', 'z', 'Shift+z', 'Shift+z']) {
    const before = await places();
    await page.keyboard.press(`Control+${keys}`);
    await expect.poll(places, { intervals: [10] }).not.toEqual(before);
  }
  await editor.settled();
  const seen = await places();
  expect(seen.filter((place) => place.includes('translate'))).toHaveLength(13);
  await editor.saved();
  await page.reload();
  await expect(editor.cards()).toHaveCount(13);
  await editor.settled();
  expect(await places()).toEqual(seen);
});

test('the inspector writes while it is typed, and Escape takes the typing back', async ({
  page,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Kinderen spelen buiten');
  await editor.choose('Kinderen spelen buiten');
  const { inspector } = editor;
  await inspector.getByRole('textbox', { name: 'Titel' }).fill('Alle kinderen spelen buiten');
  await expect(editor.card('Alle kinderen spelen buiten')).toBeVisible();
  await inspector.getByRole('textbox', { name: 'Titel' }).press('Escape');
  await expect(editor.card('Kinderen spelen buiten')).toBeVisible();

  await inspector.getByRole('textbox', { name: 'Waarom geloven we dit?' }).fill('Spelen is leren.');
  await inspector.getByRole('combobox', { name: 'Stand' }).selectOption('gepland');
  await inspector.getByRole('combobox', { name: 'Niveau' }).selectOption('Actie');
  await editor.saved();
  await page.reload();
  await editor.choose('Kinderen spelen buiten');
  await expect(inspector.getByRole('textbox', { name: 'Waarom' })).toHaveValue('Spelen is leren.');
  await expect(inspector.getByRole('combobox', { name: 'Stand' })).toHaveValue('planned');
  await expect(editor.card('Kinderen spelen buiten')).toHaveAccessibleName(/Actie/);
});

test('links are made and taken away in both directions without dragging', async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Eerste effect');
  await editor.answer('Tweede effect');
  await editor.choose('Eerste effect');
  const { inspector } = editor;
  await inspector.getByRole('combobox', { name: 'Koppel een kaart' }).fill('tweede');
  await page.getByRole('option', { name: 'Tweede effect' }).click();
  await expect(editor.card('Tweede effect')).toHaveAccessibleName(/tot: .* en Eerste effect/);
  await inspector.getByRole('button', { name: 'Koppeling wegnemen: Tweede effect' }).click();
  await expect(editor.card('Tweede effect')).not.toHaveAccessibleName(/Eerste effect/);
  await inspector.getByRole('combobox', { name: 'Draagt ook bij tot' }).fill('tweede');
  await page.getByRole('option', { name: 'Tweede effect' }).click();
  await expect(editor.card('Eerste effect')).toHaveAccessibleName(/tot: .* en Tweede effect/);
});

test('on the map, keys make, edit and walk cards, and typing goes to the question', async ({
  page,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.choose(GOAL);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Eerste effect');
  await page.keyboard.press('Enter');
  await expect(editor.card('Eerste effect')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Tweede effect');
  await page.keyboard.press('Enter');
  await expect(editor.card('Tweede effect')).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
  await page.keyboard.press('ArrowLeft');
  await expect(editor.card('Eerste effect')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(editor.card(GOAL)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('Ertussen');
  await page.keyboard.press('Enter');
  await expect(editor.card('Ertussen')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  await expect(editor.card('Ertussen')).toBeFocused();
  await page.keyboard.type('Nog een kaart');
  await expect(editor.ask).toHaveValue('Nog een kaart');
  await page.keyboard.press('Enter');
  await expect(editor.card('Nog een kaart')).toHaveAccessibleName(/tot: Ertussen/);
});

test('a card made on the map and given up with Escape leaves nothing behind', async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.choose(GOAL);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Toch niet');
  await page.keyboard.press('Escape');
  await expect(editor.cards()).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a branch is cut, copied and pasted, also into another model', async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Eerste effect', 'Tab');
  await editor.answer('! Een actie', 'Shift+Tab');
  await editor.answer('Tweede effect');
  await editor.choose('Eerste effect');
  await page.keyboard.press('Control+c');
  await editor.choose('Tweede effect');
  await page.keyboard.press('Control+v');
  await expect(editor.card('Een actie')).toHaveCount(2);
  await expect(
    page.getByRole('button', { name: 'Ongedaan maken: 2 kaarten plakken' }),
  ).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(editor.card('Een actie')).toHaveCount(1);

  await editor.choose('Eerste effect');
  await page.keyboard.press('Control+x');
  await expect(editor.cards()).toHaveCount(2);
  const other = await Editor.withGoal(page, 'Een ander doel');
  await other.choose('Een ander doel');
  await page.keyboard.press('Control+v');
  await expect(other.card('Eerste effect')).toHaveAccessibleName(/tot: Een ander doel/);
  await expect(other.card('Een actie')).toHaveAccessibleName(/Actie.*tot: Eerste effect/);
});
