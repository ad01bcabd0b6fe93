import type { Page } from '@playwright/test';
import { writeJson } from '../../src/core/formats/json/write-json.ts';
import { elementsInOrder } from '../../src/core/queries/elements-in-order.ts';
import { childIds, graphOf } from '../../src/core/queries/graph.ts';
import { benchModel } from '../support/bench-graph.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { openFile } from './support/export-files.ts';
import { middle } from './support/pointer.ts';

const MODEL = benchModel(2000);
const GRAPH = graphOf(MODEL);
const IN_ORDER = elementsInOrder(MODEL, 'branches');
const TITLES = IN_ORDER.map((id) => MODEL.elements.get(id)?.title);

async function openLarge(page: Page): Promise<Editor> {
  await openFile(page, writeJson(MODEL));
  return new Editor(page);
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('two thousand cards are one picture, all titles can be heard, and those near by are cards', async ({
    page,
  }) => {
    const editor = await openLarge(page);
    const painted = editor.map.locator('canvas').filter({ visible: true });
    await expect(painted).not.toHaveCount(0);
    const colors = await painted.evaluateAll((canvases: HTMLCanvasElement[]) => {
      const seen = new Set<number>();
      for (const canvas of canvases) {
        const { width, height } = canvas;
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height).data;
        for (const pixel of new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))) seen.add(pixel);
      }
      return seen.size;
    });
    expect(colors).toBeGreaterThan(10);

    const titles = editor.map.getByRole('list', { name: 'Alle kaarten' }).getByRole('listitem');
    await expect(titles).toHaveText(TITLES.map((title) => title ?? ''));

    await page.getByRole('button', { name: /%$/ }).click();
    await expect.poll(() => editor.cards().count()).toBeGreaterThan(3);
    expect(await editor.cards().count()).toBeLessThan(200);
    const heard = await editor
      .cards()
      .evaluateAll((cards: HTMLElement[]) => cards.map(({ dataset }) => dataset.card ?? ''));
    expect(heard).toEqual(IN_ORDER.filter((id) => heard.includes(id)));
  });
});

test('two thousand cards are worked with as twenty are', async ({ page }) => {
  const editor = await openLarge(page);
  const [goal = ''] = GRAPH.roots;
  const card = (id: string) => editor.map.locator(`[data-card="${id}"]`);
  const chosen = () =>
    editor.map.locator('[data-card][aria-current]').getAttribute('data-card', { timeout: 10_000 });

  await test.step('the arrows walk', async () => {
    await card(goal).click();
    await page.keyboard.press('ArrowDown');
    await expect.poll(chosen).not.toBe(goal);
    expect(childIds(GRAPH, goal)).toContain(await chosen());
    await page.keyboard.press('ArrowUp');
    await expect(card(goal)).toBeFocused();
  });

  await test.step('a link is hit near by', async () => {
    await page.keyboard.press('ArrowDown');
    await expect.poll(chosen).not.toBe(goal);
    const child = (await chosen()) ?? '';
    await expect(card(child)).toBeFocused();
    await page.keyboard.press('Escape');
    await editor.settled();
    const box = await card(child).boundingBox();
    // Straight above the card lies its handle; the link comes out from under that.
    const above = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: box?.y ?? 0 };
    await expect
      .poll(
        async () => {
          above.y -= 2;
          await page.mouse.move(above.x, above.y);
          return editor.map.getAttribute('data-over-link');
        },
        { intervals: [50] },
      )
      .toBe('true');
    await page.mouse.click(above.x, above.y);
    await expect(editor.map.locator('[data-link-stop]')).toHaveAccessibleName(
      new RegExp(MODEL.elements.get(child)?.title ?? ''),
    );
  });

  await test.step('an answer becomes a card', async () => {
    await page.keyboard.press('Escape');
    await card(goal).click();
    await editor.answer('Een kaart erbij');
    await expect(editor.card('Een kaart erbij')).toBeInViewport();
    const titles = editor.map.getByRole('list', { name: 'Alle kaarten' }).getByRole('listitem');
    await expect(titles).toHaveCount(MODEL.elements.size + 1);
  });

  await test.step('the view goes where the overview is pressed', async () => {
    const overview = editor.map.getByRole('img', { name: 'Overzicht van de hele kaart' });
    const box = await overview.boundingBox();
    const pressed = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 20 };
    expect(box?.height).toBeGreaterThan(40);
    await page.mouse.click(pressed.x, pressed.y);
    await expect
      .poll(async () =>
        Math.abs((await middle(editor.map.locator('[data-in-view]'))).x - pressed.x),
      )
      .toBeLessThan(2);
    await expect(card(goal)).not.toBeInViewport();
  });
});

test('in forced colors two thousand cards are all cards, in the colors that were asked for', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  const editor = await openLarge(page);
  await expect(editor.cards()).toHaveCount(MODEL.elements.size, { timeout: 30_000 });
  const first = editor.cards().first();
  const canvas = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('div'));
    probe.style.color = 'Canvas';
    return getComputedStyle(probe).color;
  });
  await expect(first.locator('rect').first()).toHaveCSS('fill', canvas);
  await expect(editor.map.getByRole('img', { name: 'Overzicht' })).toBeVisible();
  const heard = await editor
    .cards()
    .evaluateAll((cards: HTMLElement[]) => cards.map(({ dataset }) => dataset.card ?? ''));
  expect(heard).toEqual([...IN_ORDER]);
});
