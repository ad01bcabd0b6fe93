import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { decodePng, openFile, takeAway } from './support/export-files.ts';

const ZEEBRUGGE = readFileSync('examples/zeebrugge.tocht.json', 'utf8');
const CARD = 'Geweldloze omgeving';
const PAPER = '#fbfaf7';
/** WCAG 2.2, target size (minimum), in CSS px. */
const TARGET = 24;

/** What is painted with a system color in the palette that is on. */
function systemColor(page: Page, color: string): Promise<string> {
  return page.evaluate((name) => {
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.color = name;
    const painted = getComputedStyle(probe).color;
    probe.remove();
    return painted;
  }, color);
}

/** The controls on screen that are too small to hit, or stick out at the side. */
function badTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = [...document.querySelectorAll('a, button, input, select, textarea')];
    return controls.flatMap((control) => {
      // What a label holds is hit on the label.
      const { width, height, left, right } = (
        control.closest('label') ?? control
      ).getBoundingClientRect();
      // Not shown, or only there for the ear.
      if (width <= 1 || !control.checkVisibility()) return [];
      const bad = width < least || height < least || left < 0 || right > window.innerWidth;
      const name = control.getAttribute('aria-label') ?? control.textContent;
      return bad ? [`${name}: ${width} × ${height} at ${left}`] : [];
    });
  }, TARGET);
}

/** Walks round with Tab (Escape first: then it leaves the map and the question); what has the focus must be on top. */
async function expectFocusSeen(page: Page): Promise<void> {
  const walk = crypto.randomUUID();
  const seen: string[] = [];
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((walk) => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return undefined;
      const { left, top, width, height } = focused.getBoundingClientRect();
      // The browser brings a tall field in as far as its first line.
      const onTop = [height / 2, 8].some((down) => {
        const at = document.elementFromPoint(left + width / 2, top + down);
        return at !== null && focused.contains(at);
      });
      const isAgain = Reflect.get(focused, 'walk') === walk;
      Reflect.set(focused, 'walk', walk);
      return {
        name: focused.getAttribute('aria-label') ?? focused.outerHTML.slice(0, 120),
        isAgain,
        onTop,
      };
    }, walk);
    if (!stop) continue;
    if (stop.isAgain) break;
    seen.push(stop.name);
    expect.soft(stop.onTop, `${stop.name} can be seen`).toBe(true);
  }
  // The least is the list on a phone.
  expect(seen.length, seen.join('\n')).toBeGreaterThan(7);
}

test.describe('dark', () => {
  test.use({ colorScheme: 'dark', contextOptions: { reducedMotion: 'reduce' } });

  test('every screen can be read, on dark paper', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page, 'home');
    await page.getByRole('button', { name: 'Een lijst plakken' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Een\n  Twee\n    ! Drie\n? Vier');
    await expectAccessible(page, 'paste a list');
    await page.keyboard.press('Escape');

    await openFile(page, ZEEBRUGGE);
    const editor = new Editor(page);
    await editor.card(CARD).click();
    await expectAccessible(page, 'a card chosen');
    const paper = await editor.map.evaluate((map) => getComputedStyle(map).backgroundColor);
    expect(paper).toBe('rgb(18, 24, 31)');
    await page.keyboard.press('F2');
    await expectAccessible(page, 'a title edited');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await expect(page.getByText(/^Gedaan: /)).toBeVisible();
    await expectAccessible(page, 'a toast');
    await page.getByRole('button', { name: 'Exporteren' }).click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await expectAccessible(page, 'taking away');
  });

  test('pictures stay light, that of the screen too', async ({ page }) => {
    await openFile(page, ZEEBRUGGE);
    for (const kind of ['Afbeelding (PNG)', 'Beeld van dit scherm'] as const) {
      const picture = await decodePng((await takeAway(page, { kind })).bytes);
      expect(picture.at(2, picture.height - 3), kind).toBe(PAPER);
    }
  });
});

test('in forced colors, cards, links, selection and focus are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openFile(page, ZEEBRUGGE);
  const editor = new Editor(page);
  const [canvas, words, highlight, button, onButton] = await Promise.all(
    ['Canvas', 'CanvasText', 'Highlight', 'ButtonFace', 'ButtonText'].map((color) =>
      systemColor(page, color),
    ),
  );
  const look = (title: string, part: string, property: string): Promise<string> =>
    editor
      .card(title)
      .locator(part)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  expect(await look(CARD, 'rect', 'fill')).toBe(canvas);
  expect(await look(CARD, 'rect', 'stroke')).toBe(words);
  expect(await look(CARD, 'text', 'fill')).toBe(words);

  // The first of several buttons is filled, in the colors that were asked for.
  const primary = page.getByRole('button', { name: 'Exporteren' });
  await expect(primary).toHaveCSS('background-color', onButton ?? '');
  await expect(primary).toHaveCSS('color', button ?? '');

  await editor.card(CARD).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(editor.card(CARD)).toBeFocused();
  await expect(editor.card(CARD)).toHaveCSS('outline-color', highlight ?? '');
  await expect(editor.card(CARD)).toHaveCSS('outline-style', 'double');
  await expect(editor.card('Gezonde omgeving')).toHaveCSS('outline-style', 'none');
  const link = editor.map.locator('[data-link-line] path').first();
  expect([words, highlight]).toContain(
    await link.evaluate((line) => getComputedStyle(line).stroke),
  );

  // Where one is in the guide, and in its phase.
  await page.keyboard.press('F8');
  const guide = page.getByRole('region', { name: 'Begeleiding' });
  await expect(guide.locator('[aria-current=step]')).toHaveCSS('outline-color', highlight ?? '');
  await expect(guide.getByRole('progressbar')).toHaveCSS('border-color', words ?? '');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Hulp');
  await page.getByRole('option', { name: 'Hulp' }).first().click();
  await expect(page.getByRole('dialog').locator('[aria-current=page]')).toHaveCSS(
    'outline-color',
    highlight ?? '',
  );
});

test('under reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    const motions: string[] = [];
    Object.assign(window, { motions });
    for (const type of ['animationstart', 'transitionrun']) {
      addEventListener(type, ({ target }) => motions.push(`${type} ${String(target)}`), true);
    }
  });
  const editor = await Editor.withGoal(page, 'Een doel');
  await editor.answer('Een effect', 'Tab');
  await editor.answer('! Een actie');
  await editor.choose('Een effect');
  await page.keyboard.press('Space');
  await expect(editor.card('Een actie')).toBeHidden();
  await page.keyboard.press('Space');
  await expect(editor.card('Een actie')).toBeVisible();
  await page.keyboard.press('Shift+Space');
  await expect(page.locator('[data-view-strip]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+p');
  const show = page.getByRole('toolbar', { name: 'Tonen' });
  await show.getByRole('button', { name: 'Laag per laag' }).click();
  await page.keyboard.press('PageDown');
  await show.getByRole('button', { name: 'Stoppen' }).click();
  await editor.choose('Een effect');
  await page.keyboard.press('Delete');
  await expect(page.getByText(/^Gedaan: /)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'motions'))).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

const SCREENS = [
  { width: 320, height: 640, what: 'a phone of 320 px' },
  { width: 640, height: 360, what: '1280 × 720 at 200 %' },
  { width: 840, height: 510, what: '1680 × 1020 at 200 %' },
  { width: 320, height: 256, what: '1280 × 1024 at 400 %' },
];

for (const { width, height, what } of SCREENS) {
  test.describe(what, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });

    test('nothing is cut off, too small or out of reach', async ({ page }) => {
      const sideways = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await sideways()).toBeLessThanOrEqual(0);
      expect(await badTargets(page)).toEqual([]);

      // On a narrow screen a model opens as its list.
      await page.evaluate(() => localStorage.setItem('tocht.face', 'map'));
      const editor = await Editor.withGoal(page, 'Een buurt vol kansen');
      await editor.answer('Kinderen spelen buiten', 'Tab');
      await editor.answer('! Speelstraten');
      expect(await sideways()).toBeLessThanOrEqual(0);
      expect(await badTargets(page)).toEqual([]);
      await expectFocusSeen(page);
      await page.getByRole('button', { name: 'Lijst', exact: true }).click();
      await expect(page.getByRole('row', { name: /^Speelstraten/ })).toBeVisible();
      await page.getByRole('row', { name: /^Kinderen/ }).click();
      expect(await sideways()).toBeLessThanOrEqual(0);
      expect(await badTargets(page)).toEqual([]);
      await expectFocusSeen(page);
      await page.getByRole('button', { name: 'Exporteren' }).click();
      await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
      expect(await sideways()).toBeLessThanOrEqual(0);
      expect(await badTargets(page)).toEqual([]);
    });
  });
}
