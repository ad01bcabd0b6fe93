import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const OUTLINE = readFileSync('examples/zeebrugge.txt', 'utf8');
const GOAL = 'Alle Zeebrugse kinderen';

async function zoomOf(map: Locator): Promise<number> {
  return map
    .locator('.react-flow__viewport')
    .evaluate((paper) => new DOMMatrix(getComputedStyle(paper).transform).a);
}

/** The smallest text of the cards that are not veiled, in px on the screen. */
async function smallestText(map: Locator): Promise<number> {
  const zoom = await zoomOf(map);
  const smallest = await map.evaluate((area) => {
    const sizes = [...area.querySelectorAll('[data-card]:not([data-veiled]) text')].map((text) =>
      Number(text.getAttribute('font-size')),
    );
    return Math.min(...sizes);
  });
  return smallest * zoom;
}

/** The size of the smallest words in a part of the page, in px. */
async function smallestWords(part: Locator): Promise<number> {
  return part.evaluate((area) => {
    const sizes = [area, ...area.querySelectorAll('*')]
      .filter((each) => each.matches('input') || each.textContent?.trim())
      .map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    return Math.min(...sizes);
  });
}

/** Does what the palette finds first. */
async function choose(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Zoek een handeling/ });
  await field.fill(words);
  await expect(page.getByRole('option').first()).toHaveText(new RegExp(words, 'i'));
  await field.press('Enter');
}

/** Begins the show of a model; gives the toolbar's words on which page it is. */
async function begin(editor: Editor): Promise<Locator> {
  await editor.page.keyboard.press('Alt+p');
  const place = editor.page.getByRole('toolbar', { name: 'Tonen' }).getByRole('status');
  await expect(place).toHaveText(/^1 van/);
  await editor.settled();
  return place;
}

async function leave(editor: Editor): Promise<void> {
  await editor.page.keyboard.press('Alt+p');
  await expect(editor.page.getByRole('banner')).toBeVisible();
  await editor.settled();
}

for (const [width, height, words] of [
  [1280, 720, ''],
  [1680, 1020, ', with the names of its bands'],
] as const) {
  test(`the show is legible from the back at ${width} × ${height}${words}, and has every card on a page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const editor = await Editor.withList(page, OUTLINE);
    const total = await editor.cards().count();
    if (words) await choose(page, 'eigen band');
    const place = await begin(editor);
    await expect(page.getByRole('banner')).toBeHidden();
    const seen = new Set<string>();
    for (;;) {
      await editor.settled();
      expect(await smallestText(editor.map)).toBeGreaterThanOrEqual(height / 40 - 0.01);
      for (const card of await editor.cards().all()) {
        seen.add((await card.getAttribute('data-card')) ?? '');
        await expect(card).toBeInViewport({ ratio: 0.98 });
      }
      const [at, count] = ((await place.textContent()) ?? '').split(' van ');
      if (at === count) break;
      await page.keyboard.press('PageDown');
      await expect(place).not.toHaveText(`${at} van ${count}`);
    }
    expect(seen.size).toBe(total);

    // What the tool itself says is read from the back too.
    await page.keyboard.press('Delete');
    await page.keyboard.type('Een');
    for (const words of [
      page.getByRole('region', { name: 'De vraag' }),
      page.getByText(/verwijderen$/),
    ]) {
      await expect(words).toBeVisible();
      expect(await smallestWords(words)).toBeGreaterThanOrEqual(height / 40 - 0.01);
    }
  });
}

test('what is shown is edited by the same keys, with the question on demand', async ({ page }) => {
  const editor = await Editor.withList(page, OUTLINE);
  await editor.settled();
  const before = await zoomOf(editor.map);
  await begin(editor);
  await editor.choose(GOAL);
  await page.keyboard.type('Iedereen kent elkaar');
  await expect(editor.ask).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(editor.card('Iedereen kent elkaar')).toBeVisible();
  await editor.settled();
  expect(await smallestText(editor.map)).toBeGreaterThanOrEqual(18 - 0.01);
  await page.keyboard.press('Control+z');
  await expect(editor.card('Iedereen kent elkaar')).toHaveCount(0);
  expect(await zoomOf(editor.map)).toBeGreaterThan(1.2 * before);
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('banner')).toBeVisible();
  // The map is seen as before.
  await expect.poll(() => zoomOf(editor.map)).toBeCloseTo(before, 3);
  await expect(editor.card('Voorzien van een skatepark')).toBeInViewport();
});

test('the card that the question is about stands above it, and comes down again after', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const editor = await Editor.withList(page, OUTLINE);
  await begin(editor);
  const bottomOf = async (part: Locator) => {
    const box = await part.boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };
  const cards = await editor.cards().all();
  const bottoms = await Promise.all(cards.map(bottomOf));
  const before = Math.max(...bottoms);
  const lowest = cards[bottoms.indexOf(before)];
  if (!lowest) throw new Error('the show has no cards');
  await lowest.click();
  await page.keyboard.type('W');
  await expect(editor.ask).toBeFocused();
  const { y: edge = 0 } =
    (await page.getByRole('region', { name: 'De vraag', exact: true }).boundingBox()) ?? {};
  expect(before).toBeGreaterThan(edge);
  const card = editor.map.locator('[data-card][aria-current="true"]');
  await expect.poll(() => bottomOf(card)).toBeLessThanOrEqual(edge);
  for (const key of ['Escape', 'Escape', 'Escape']) await page.keyboard.press(key);
  await expect(card).toBeFocused();
  await expect.poll(() => bottomOf(card)).toBeCloseTo(before, 0);
});

test('a pathway is revealed from an action up to the goal, and read out in words', async ({
  page,
}) => {
  const editor = await Editor.withList(page, OUTLINE);
  await editor.choose('Voorzien van een skatepark');
  await choose(page, 'pad onthullen');
  const place = page.getByRole('toolbar', { name: 'Tonen' }).getByRole('status');
  await expect(place).toHaveText('1 van 4');
  await page.keyboard.press('PageDown');
  await expect(page.getByText(/zodat/).first()).toBeVisible();
  // What has still to come is not told ahead.
  await expect(page.locator('p[lang]').last()).not.toHaveText(/Alle Zeebrugse kinderen/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(place).toHaveText('4 van 4');
  await expect(editor.map.locator('[data-card]:not([data-veiled])').first()).toBeVisible();
  await expect(page.locator('p[lang]').last()).toHaveText(
    /Voorzien van een skatepark, zodat .*zodat .*zodat Alle Zeebrugse kinderen/,
  );
});

test('layer by layer, what has still to come is only an outline', async ({ page }) => {
  const editor = await Editor.withList(page, OUTLINE);
  await editor.choose(GOAL);
  await choose(page, 'laag per laag onthullen');
  const veiled = editor.map.locator('[data-card][data-veiled]');
  await expect(veiled.first()).toBeVisible();
  await expect(page.getByText(/Wat moet er eerst waar zijn voor .Alle Zeebrugse/)).toBeVisible();
  const before = await veiled.count();
  await page.keyboard.press('PageDown');
  await expect.poll(() => veiled.count()).toBeLessThan(before);
});

test('the arrows walk on to the next page', async ({ page }) => {
  const editor = await Editor.withList(page, OUTLINE);
  await begin(editor);
  await editor.choose('Kinderen hebben de kansen');
  await expect(editor.card('Geweldloze omgeving')).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(editor.card('Geweldloze omgeving')).toBeVisible();
});

async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await part.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether the red of the laser is painted at a place of the screen. */
async function isLit(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  return page.locator('canvas[data-laser]').evaluate(
    (sheet: HTMLCanvasElement, at) => {
      const of = devicePixelRatio;
      const [red = 0, green = 0, , alpha = 0] =
        sheet.getContext('2d')?.getImageData(at.x * of, at.y * of, 1, 1).data ?? [];
      return alpha > 200 && red > 200 && green < 80;
    },
    { x, y },
  );
}

test('the laser follows the pointer, stays where it points, and goes when it is put off', async ({
  page,
}) => {
  const editor = await Editor.withList(page, OUTLINE);
  await begin(editor);
  const laser = page.locator('canvas[data-laser]');
  const button = page.getByRole('button', { name: 'Laserpen' });
  await expect(laser).toHaveCount(0);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Alt+l');
  await expect(button).toHaveAttribute('aria-pressed', 'true');

  const [here, there] = [
    { x: 300, y: 200 },
    { x: 700, y: 400 },
  ];
  await page.mouse.move(here.x, here.y);
  await expect.poll(() => isLit(page, here)).toBe(true);
  await page.mouse.move(there.x, there.y);
  await expect.poll(() => isLit(page, there)).toBe(true);
  await expect.poll(() => isLit(page, here)).toBe(false);
  // The trail has faded by now; the dot has not.
  expect(await isLit(page, there)).toBe(true);

  await page.keyboard.press('Alt+l');
  await expect(laser).toHaveCount(0);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Alt+l');
  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(laser).toHaveCount(0);
});

test('the show fills the screen and gives it back, and says which', async ({ page }) => {
  await Editor.withList(page, OUTLINE);
  await page.keyboard.press('Alt+p');
  const button = page.getByRole('button', { name: 'Volledig scherm' });
  const fills = () => page.evaluate(() => document.fullscreenElement !== null);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(await fills()).toBe(true);
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await fills()).toBe(false);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  // The browser's own key gives it back too.
  await page.evaluate(() => document.exitFullscreen());
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

/** A goal with twelve effects, each with nine actions: more cards than are leafed through at once. */
const LARGE = [
  'Een groot doel',
  ...Array.from({ length: 12 }, (_, branch) => [
    `  Effect ${branch}`,
    ...Array.from({ length: 9 }, (_, action) => `    Actie ${branch} ${action}`),
  ]).flat(),
].join('\n');

test('steps that are asked for before the first page is there go on from that page', async ({
  page,
}) => {
  const editor = await Editor.withList(page, LARGE);
  await editor.choose('Actie 5 3');
  await page.keyboard.press('Alt+p');
  const place = page.getByRole('toolbar', { name: 'Tonen' }).getByRole('status');
  // Nothing is said of a page before the card's own.
  await expect(place).toHaveText(/^\d+ van \d+$/);
  const [at, count] = ((await place.textContent()) ?? '').split(' van ');
  await expect(editor.card('Actie 5 3')).toBeVisible();
  await leave(editor);

  for (const key of ['Alt+p', 'PageDown', 'PageDown', 'PageDown', 'PageUp']) {
    await page.keyboard.press(key);
  }
  await expect(place).toHaveText(`${Number(at) + 2} van ${count}`);
  await expect(editor.card('Effect 7')).toBeFocused();
});

test('of a large model too it is said which page of how many is shown', async ({ page }) => {
  const editor = await Editor.withList(page, LARGE);
  const place = await begin(editor);
  const count = Number((await place.textContent())?.split(' van ')[1]);
  for (let at = 2; at <= count; at += 1) {
    await page.keyboard.press('PageDown');
    await expect(place).toHaveText(`${at} van ${count}`);
  }
  await page.keyboard.press('PageDown');
  await editor.settled();
  await expect(place).toHaveText(`${count} van ${count}`);

  await page.keyboard.press('ArrowDown');
  await leave(editor);
  const paper = editor.map.locator('.react-flow__viewport');
  const view = await paper.getAttribute('style');
  // The next show begins at the page of the selected card, and leaves the map as it was too.
  await page.keyboard.press('Alt+p');
  await expect(place).toHaveText(`${count} van ${count}`);
  await leave(editor);
  expect(await paper.getAttribute('style')).toBe(view);
});

test('a second screen follows the first', async ({ page, context }) => {
  const editor = await Editor.withList(page, OUTLINE);
  await editor.saved();
  await page.keyboard.press('Alt+p');
  await page.getByRole('button', { name: 'Blad per blad' }).hover({ force: true });
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Tonen op een tweede scherm' }).click();
  const second = new Editor(await opening);
  await expect(second.card(GOAL)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const chosen = editor.map.locator('[data-card][aria-current="true"]');
  const id = (await chosen.getAttribute('data-card')) ?? '';
  await expect(second.map.locator(`[data-card="${id}"][aria-current="true"]`)).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.type('Een nieuwe titel');
  await page.keyboard.press('Enter');
  await expect(second.card('Een nieuwe titel')).toBeVisible();

  // She points at a card, and the same card is pointed at there, whatever the size of that screen.
  await second.page.setViewportSize({ width: 900, height: 600 });
  await expect(
    second.page.getByText('Lijst', { exact: true }).filter({ visible: true }),
  ).toHaveCount(0);
  await page.keyboard.press('Alt+l');
  const pointAt = async () => {
    const { x, y } = await middleOf(editor.card('Een nieuwe titel'));
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    return isLit(second.page, await middleOf(second.card('Een nieuwe titel')));
  };
  await expect.poll(pointAt).toBe(true);
  const there = await middleOf(second.card('Een nieuwe titel'));
  await page.keyboard.press('Alt+l');
  await expect.poll(() => isLit(second.page, there)).toBe(false);
});
