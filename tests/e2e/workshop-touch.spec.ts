import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { decodePng } from './support/export-files.ts';
import { Fingers } from './support/fingers.ts';
import { middle, middleOf } from './support/pointer.ts';
import {
  ASSUMPTIONS,
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
} from './support/workshop.ts';

const TABLET = { width: 1180, height: 820 };
const PHONE = { width: 390, height: 844 };

test.use({ hasTouch: true, isMobile: true, viewport: TABLET });

/** A finger stays on something until its menu is there, and taps an entry. */
async function fromMenu(page: Page, on: Locator, entry: string): Promise<void> {
  const fingers = await Fingers.of(page);
  const item = page.getByRole('menuitem', { name: entry });
  await fingers.down(await middle(on));
  await expect(item).toBeVisible();
  await fingers.up();
  await item.tap();
  await expect(item).toHaveCount(0);
}

test('a workshop by touch, on a tablet and a phone', async ({ page, context }) => {
  test.setTimeout(300_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const editor = new Editor(page);
  const line = page.getByRole('region', { name: 'De vraag' }).getByRole('combobox');
  /** Types with the keyboard on the screen, whose only other key is Enter. */
  const say = async (text: string): Promise<void> => {
    await line.tap();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(line).toHaveValue('');
  };
  const goTo = async (title: string): Promise<void> => {
    await page.getByRole('button', { name: 'Alles in beeld' }).tap();
    await editor.settled();
    await editor.card(title).tap();
    await expect(editor.card(title)).toHaveAttribute('aria-current', 'true');
  };

  await test.step('the chain is typed card by card, each below the card that was tapped', async () => {
    await page.goto('./');
    await page.getByRole('textbox', { name: 'Welk verschil' }).tap();
    await page.keyboard.type(GOAL);
    await page.keyboard.press('Enter');
    await expect(editor.card(GOAL)).toBeVisible();
    for (const [parent, texts] of byParent()) {
      await goTo(parent);
      for (const text of texts) await say(text);
    }
    await expect(editor.cards()).toHaveCount(TITLES.length);
    expect(TITLES.length).toBeGreaterThanOrEqual(25);
  });

  await test.step('two fingers bring it nearer, one moves a card', async () => {
    await page.getByRole('button', { name: 'Alles in beeld' }).tap();
    const fingers = await Fingers.of(page);
    const at = await middleOf(editor, GOAL);
    const before = (await editor.card(GOAL).boundingBox())?.width ?? 0;
    await fingers.spread(at, 40);
    await expect
      .poll(async () => ((await editor.card(GOAL).boundingBox())?.width ?? 0) / before)
      .toBeGreaterThan(1.7);
    await page.getByRole('button', { name: 'Alles in beeld' }).tap();
    const action = await middleOf(editor, 'Een buurtfeest in juni');
    await fingers.drag(action, await middleOf(editor, 'Kinderen kiezen zelf hun vrije tijd'));
    await expect(editor.card('Een buurtfeest in juni')).toHaveAccessibleName(
      /tot: Kinderen kiezen zelf/,
    );
    await page
      .getByRole('button', { name: /^Ongedaan maken/ })
      .first()
      .tap();
    await expect(editor.card('Een buurtfeest in juni')).toHaveAccessibleName(/tot: Buren zorgen/);
  });

  await test.step('a card is split by a tap where the cursor stands', async () => {
    await editor.settled();
    await fromMenu(page, editor.card('Woningen zijn warm'), 'Splitsen bij de cursor');
    const title = editor.map.getByRole('textbox', { name: 'Titel' });
    await expect(title).toBeFocused();
    const scissors = editor.map.getByRole('button', { name: 'Splitsen bij de cursor' });
    // At the end there is nothing to split: the cursor stays, to be put elsewhere.
    await title.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(999, 999));
    await scissors.tap();
    await expect(title).toBeFocused();
    await title.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(8, 8));
    await scissors.tap();
    await expect(editor.card('Woningen. Effect')).toBeVisible();
    await expect(editor.cards()).toHaveCount(TITLES.length + 1);
    await page
      .getByRole('button', { name: /^Ongedaan maken/ })
      .first()
      .tap();
    await expect(editor.card('Woningen zijn warm')).toBeVisible();
    await expect(editor.cards()).toHaveCount(TITLES.length);
  });

  await test.step('a finger that stays folds a branch, and opens it', async () => {
    await editor.settled();
    await fromMenu(page, editor.card('Gezinnen wonen gezond en veilig'), 'Inklappen');
    await expect(editor.card('Woningen zijn warm')).toHaveCount(0);
    await editor.settled();
    await editor.map.getByRole('button', { name: /^Uitklappen/ }).tap();
    await expect(editor.card('Woningen zijn warm')).toBeVisible();
  });

  await test.step('one idea finds its place, the others stay', async () => {
    await goTo('Kinderen kiezen zelf hun vrije tijd');
    await page.getByRole('button', { name: `${IDEAS.length} ideeën in de wachtrij` }).tap();
    const queue = page.getByRole('complementary', { name: 'Wachtrij voor ideeën' });
    await queue.getByRole('option', { name: 'Een jeugdhuis' }).tap();
    await queue.getByRole('button', { name: 'Onder «Kinderen kiezen zelf' }).tap();
    await expect(queue.getByRole('option')).toHaveCount(IDEAS.length - 1);
    await queue.getByRole('button', { name: 'Wachtrij sluiten' }).tap();
    await expect(editor.card('Een jeugdhuis')).toHaveAccessibleName(/tot: Kinderen kiezen zelf/);
  });

  await test.step('levels are renamed, and the ceiling is set', async () => {
    await page.getByRole('button', { name: 'Schikking' }).tap();
    await page.getByRole('menuitem', { name: 'Niveaus' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Niveaus' });
    const name = dialog.getByRole('textbox', { name: 'Naam van het niveau' }).nth(1);
    await name.tap();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Verandering');
    await dialog.getByRole('checkbox', { name: 'Plafond' }).tap();
    await dialog.getByRole('button', { name: 'Klaar' }).tap();
    await expect(editor.card(GOAL)).toHaveAccessibleName(/boven het plafond/);
  });

  await test.step('the guide and the show are a tap away', async () => {
    await page.getByRole('button', { name: 'Begeleiding tonen' }).tap();
    const guide = page.getByRole('region', { name: 'Begeleiding' });
    await guide.getByRole('button', { name: 'Volgende fase' }).tap();
    await expect(guide.getByRole('heading', { level: 2 })).toHaveText(/Wat moet er eerst waar/);
    await page.getByRole('button', { name: 'Begeleiding verbergen' }).tap();
    await page.getByRole('button', { name: 'Tonen', exact: true }).tap();
    const stage = page.getByRole('toolbar', { name: 'Tonen' });
    const place = stage.getByRole('status');
    // The page of the selected card comes first.
    await expect(place).toHaveText(/^\d+ van \d+$/);
    const [at = '', count = ''] = ((await place.textContent()) ?? '').split(' van ');
    await stage.getByRole('button', { name: 'Volgende stap' }).tap();
    await expect(place).toHaveText(`${Number(at) + 1} van ${count}`);
    await stage.getByRole('button', { name: 'Stoppen met tonen' }).tap();
    await expect(page.getByRole('banner')).toBeVisible();
  });

  await test.step('one pathway is revealed, up to the goal', async () => {
    await goTo('Babbelpunt aan de schoolpoort');
    await page.getByRole('button', { name: 'Tonen', exact: true }).tap();
    const stage = page.getByRole('toolbar', { name: 'Tonen' });
    await stage.getByRole('button', { name: 'Eén pad' }).tap();
    const place = stage.getByRole('status');
    await expect(place).toHaveText(/^1 van/);
    const count = Number((await place.textContent())?.split(' van ')[1]);
    expect(count).toBeGreaterThan(2);
    const veiled = editor.map.locator('[data-card][data-veiled]');
    await expect(veiled.first()).toBeVisible();
    for (let at = 2; at <= count; at += 1) {
      await stage.getByRole('button', { name: 'Volgende stap' }).tap();
      await expect(place).toHaveText(`${at} van ${count}`);
    }
    await expect(page.locator('p[lang]').last()).toHaveText(
      /^Babbelpunt aan de schoolpoort, zodat Ouders kennen elkaar.*, zodat Alle Zeebrugse/,
    );
    await expect(editor.map.locator('[data-card]:not([data-veiled])').first()).toBeVisible();
    await stage.getByRole('button', { name: 'Stoppen met tonen' }).tap();
    await expect(page.getByRole('banner')).toBeVisible();
  });

  await test.step('everybody takes the picture home', async () => {
    await page.getByRole('button', { name: 'Alles in beeld' }).tap();
    await editor.settled();
    await fromMenu(page, editor.card(GOAL), 'Kopiëren als beeld');
    await expect(
      page.getByText(`Gekopieerd als beeld: ${TITLES.length + 1} kaarten`),
    ).toBeVisible();
    const { width, height } = await decodePng(await copiedPicture(page));
    expect(Math.min(width, height)).toBeGreaterThan(300);
  });

  await test.step('on a phone the list goes on where the map was', async () => {
    await page.setViewportSize(PHONE);
    await page.getByRole('button', { name: 'Lijst', exact: true }).tap();
    const grid = page.getByRole('treegrid', { name: 'Lijst' });
    const row = grid.locator('[data-row][aria-label^="Kinderen kiezen zelf"]').first();
    await row.scrollIntoViewIfNeeded();
    await row.tap();
    await say('! Een klimmuur');
    await expect(grid.locator('[data-row][aria-label^="Een klimmuur"]')).toBeVisible();
    await page.setViewportSize(TABLET);
    await page.getByRole('button', { name: 'Kaart', exact: true }).first().tap();
  });

  await test.step('what is in the file is what was said', async () => {
    await page.getByRole('button', { name: 'Exporteren' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Exporteren' });
    await dialog.getByText('Tocht-bestand', { exact: true }).tap();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Downloaden' }).tap(),
    ]);
    const file = parseWorkshop(await download.path());
    expect(file.elements.map(({ title }) => title).sort()).toEqual(
      [...TITLES, 'Een jeugdhuis', 'Een klimmuur'].sort(),
    );
    expectWhole(file);
    expect(parentsIn(file, PLAY)).toHaveLength(2);
    expect(parentsIn(file, KNOW_EACH_OTHER)).toHaveLength(2);
    expect(file.assumptions.map(({ text }) => text).sort()).toEqual([...ASSUMPTIONS].sort());
    expect(file.ideas).toHaveLength(IDEAS.length - 1);
    expect(file.about.levels[1]?.name).toBe('Verandering');
    expect(file.about.ceiling).toBeDefined();
  });
});

/** What is said, by the card that it is said of: there is no Tab on the screen. */
function byParent(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const path = [GOAL];
  for (const [text, key] of SAID) {
    const parent = path.at(-1) ?? GOAL;
    if (text) groups.set(parent, [...(groups.get(parent) ?? []), text]);
    if (key === 'Tab') path.push(text);
    if (key === 'Shift+Tab') path.pop();
  }
  return groups;
}
