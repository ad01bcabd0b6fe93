import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { decodePng } from './support/export-files.ts';
import {
  ASSUMPTIONS,
  choose,
  copiedPicture,
  expectWhole,
  GOAL,
  IDEAS,
  KNOW_EACH_OTHER,
  PLAY,
  parentsIn,
  parseWorkshop,
  SAID,
  TITLES,
  tabTo,
  type WorkshopFile,
} from './support/workshop.ts';

test('a workshop by keyboard alone, from an empty model to a picture on everybody’s phone', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const editor = new Editor(page);
  const { keyboard } = page;
  const takeHome = async (): Promise<WorkshopFile> => {
    const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Control+s')]);
    return parseWorkshop(await file.path());
  };
  /** Selects a card by its title, with the focus on it. */
  const goTo = async (title: string): Promise<void> => {
    await choose(page, title);
    await expect(editor.card(title)).toBeFocused();
  };

  await test.step('the group says what it wants, and she types', async () => {
    await page.goto('./');
    await tabTo(page, page.getByRole('textbox', { name: 'Welk verschil' }));
    await keyboard.type(GOAL);
    await keyboard.press('Enter');
    await expect(editor.ask).toBeFocused();
    for (const [text, key] of SAID) {
      await keyboard.type(text);
      await keyboard.press(key);
      await expect(editor.ask).toHaveValue('');
    }
    await expect(editor.cards()).toHaveCount(TITLES.length);
    expect(TITLES.length).toBeGreaterThanOrEqual(25);
  });

  await test.step('two ideas find a place, the others stay', async () => {
    await goTo('Kinderen kiezen zelf hun vrije tijd');
    await keyboard.press('F4');
    const queue = page.getByRole('listbox', { name: 'Ideeën' });
    await expect(queue.getByRole('option')).toHaveCount(IDEAS.length);
    await tabTo(page, queue);
    await keyboard.press('End');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await expect(queue.getByRole('option')).toHaveText([/moestuin/, /haven/]);
    await keyboard.press('F4');
    await expect(editor.card('Een busje')).toHaveAccessibleName(/tot: Kinderen kiezen zelf/);
  });

  await test.step('the levels get their own names, and the ceiling lies between two', async () => {
    await choose(page, 'niveaus');
    const dialog = page.getByRole('dialog', { name: 'Niveaus' });
    const names = dialog.getByRole('textbox', { name: 'Naam van het niveau' });
    for (const [index, name] of ['Onze droom', 'Verandering', 'Wat we doen'].entries()) {
      await tabTo(page, names.nth(index));
      await keyboard.type(name);
    }
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(editor.card('Een jeugdhuis')).toHaveAccessibleName(/Verandering|Wat we doen/);
    await choose(page, 'plafond tonen');
    await expect(editor.card(GOAL)).toHaveAccessibleName(/Hierop hopen we: boven het plafond/);
  });

  await test.step('the guide leads through its phases', async () => {
    await keyboard.press('F8');
    const guide = page.getByRole('region', { name: 'Begeleiding' });
    // What it asks changes with the phase.
    const line = page.getByRole('region', { name: 'De vraag' }).getByRole('combobox');
    const heading = guide.getByRole('heading', { level: 2 });
    const answers: readonly (readonly [question: RegExp, answer: string])[] = [
      [/Wat moet er eerst waar zijn/, ''],
      [/Wat doen jullie/, ''],
      [/Waar rekenen jullie op/, ''],
      [/Wie trekt dit/, 'Jeugddienst'],
      [/zien of horen/, 'Meer kinderen op straat op woensdag'],
      [/Klopt het verhaal/, ''],
    ];
    for (const [question, answer] of answers) {
      await choose(page, 'volgende fase');
      await expect(heading).toHaveText(question);
      if (!answer) continue;
      await expect(line).toBeFocused();
      await keyboard.type(answer);
      await keyboard.press('Enter');
      await expect(line).toHaveValue('');
    }
    await keyboard.press('F8');
    await expect(guide).toBeHidden();
  });

  await test.step('a branch is folded and opened', async () => {
    await goTo('Gezinnen wonen gezond en veilig');
    await keyboard.press('Space');
    await expect(editor.card('Woningen zijn warm')).toHaveCount(0);
    // What contributes to another branch too stays.
    await expect(editor.card(PLAY)).toBeVisible();
    await keyboard.press('Space');
    await expect(editor.card('Woningen zijn warm')).toBeVisible();
  });

  await test.step('it is shown, and one pathway is read out', async () => {
    await keyboard.press('Alt+p');
    const place = page.getByRole('toolbar', { name: 'Tonen' }).getByRole('status');
    await expect(place).toHaveText(/^1 van/);
    await keyboard.press('PageDown');
    await expect(place).toHaveText(/^2 van/);
    await keyboard.press('Alt+p');
    await goTo('Babbelpunt aan de schoolpoort');
    await choose(page, 'één pad', 'Eén pad onthullen');
    await expect(place).toHaveText(/^1 van/);
    for (;;) {
      const [at, count] = ((await place.textContent()) ?? '').split(' van ');
      if (at === count) break;
      await keyboard.press('PageDown');
      await expect(place).toHaveText(`${Number(at) + 1} van ${count}`);
    }
    await expect(page.locator('p[lang]').last()).toHaveText(
      /^Babbelpunt aan de schoolpoort, zodat Ouders kennen elkaar, als Ouders hebben tijd .*, zodat Ouders kunnen .*, zodat Alle Zeebrugse/,
    );
    await keyboard.press('Alt+p');
    await expect(page.getByRole('banner')).toBeVisible();
  });

  await test.step('everybody takes the picture home', async () => {
    await keyboard.press('Control+Shift+e');
    const dialog = page.getByRole('dialog', { name: 'Exporteren' });
    await tabTo(page, dialog.getByRole('radio', { checked: true }));
    const picture = dialog.getByRole('radio', { name: 'Afbeelding (PNG)' });
    for (let at = 0; at < 4 && !(await picture.isChecked()); at++)
      await keyboard.press('ArrowDown');
    await expect(picture).toBeChecked();
    const said = await dialog.getByText(/pixels$/).textContent();
    await tabTo(page, dialog.getByRole('button', { name: 'Kopiëren' }));
    await keyboard.press('Enter');
    await expect(page.getByText('De afbeelding is gekopieerd')).toBeVisible();
    const { width, height } = await decodePng(await copiedPicture(page));
    expect(said?.replaceAll('.', '')).toBe(`${width} × ${height} pixels`);
    await expect(dialog).toBeHidden();
  });

  await test.step('what is in the file is what was said, as any other program reads it', async () => {
    const file = await takeHome();
    expect(file.format).toBe('tocht');
    const placed = ['Een busje naar het zwembad', 'Een jeugdhuis'];
    expect(file.elements.map(({ title }) => title).sort()).toEqual([...TITLES, ...placed].sort());
    expectWhole(file);
    expect(parentsIn(file, PLAY)).toEqual([
      'De straten zijn verkeersveilig',
      'Kinderen leren binnen en buiten de school',
    ]);
    expect(parentsIn(file, KNOW_EACH_OTHER)).toEqual([
      'Buren zorgen voor elkaar',
      'Ouders kunnen hun ambitie als ouder waarmaken',
    ]);
    expect(file.links).toHaveLength(file.elements.length - 1 + 2);
    expect(file.assumptions.map(({ text }) => text).sort()).toEqual([...ASSUMPTIONS].sort());
    expect(file.ideas.map(({ text }) => text).sort()).toEqual([
      'De haven sponsort een speeltuin',
      'Een moestuin achter de kerk',
    ]);
    expect(file.about.levels.map(({ name }) => name)).toEqual([
      'Onze droom',
      'Verandering',
      'Wat we doen',
    ]);
    expect(file.about.ceiling).toBeDefined();
    expect(file.partners.map(({ name }) => name)).toEqual(['Jeugddienst']);
    expect(file.indicators.map(({ name }) => name)).toEqual([
      'Meer kinderen op straat op woensdag',
    ]);
    const action = file.about.levels.find(({ role }) => role === 'action')?.id;
    const actions = SAID.filter(([text]) => text.startsWith('! '));
    expect(file.elements.filter(({ level }) => level === action).length).toBeGreaterThanOrEqual(
      actions.length,
    );

    await test.step('every step is undone and done again', async () => {
      let undone = 0;
      for (; undone < 120 && (await editor.cards().count()) > 1; undone++) {
        await keyboard.press('Control+z');
      }
      await expect(editor.cards()).toHaveCount(1);
      await expect(editor.card(GOAL)).toBeVisible();
      for (let step = 0; step < undone; step++) await keyboard.press('Control+Shift+z');
      await expect(editor.cards()).toHaveCount(file.elements.length);
      expect(await takeHome()).toEqual(file);
    });
  });
});
