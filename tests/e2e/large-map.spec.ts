import type { Locator, Page } from '@playwright/test';
import { writeJson } from '../../src/core/formats/json/write-json.ts';
import { elementsInOrder } from '../../src/core/queries/elements-in-order.ts';
import { childIds, graphOf, parentIds } from '../../src/core/queries/graph.ts';
import { benchModel } from '../support/bench-graph.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { openFile } from './support/export-files.ts';
import { dragTo, middle, type Place } from './support/pointer.ts';

declare global {
  interface Window {
    mostSheets: number;
  }
}

const MODEL = benchModel(2000);
const GRAPH = graphOf(MODEL);
const IN_ORDER = elementsInOrder(MODEL, 'branches');
const TITLES = IN_ORDER.map((id) => MODEL.elements.get(id)?.title);

async function openLarge(page: Page): Promise<Editor> {
  await openFile(page, writeJson(MODEL));
  return new Editor(page);
}

/** Straight above a card lies its handle; its link comes out from under that. */
async function pressLinkAbove(editor: Editor, card: Locator): Promise<void> {
  const { page, map } = editor;
  await page.keyboard.press('Escape');
  await editor.settled();
  const box = await card.boundingBox();
  const above = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: box?.y ?? 0 };
  await expect
    .poll(
      async () => {
        above.y -= 2;
        await page.mouse.move(above.x, above.y);
        return map.getAttribute('data-over-link');
      },
      { intervals: [50] },
    )
    .toBe('true');
  await page.mouse.click(above.x, above.y);
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('two thousand cards are one picture, all titles can be heard, and those near by are cards', async ({
    page,
  }) => {
    const editor = await openLarge(page);
    const painted = editor.map.locator('[data-in-sight] canvas');
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
    await pressLinkAbove(editor, card(child));
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

  await test.step('the view goes where the overview is pressed, and stays there', async () => {
    const overview = editor.map.getByRole('img', { name: 'Overzicht van de hele kaart' });
    const box = await overview.boundingBox();
    const pressed = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 20 };
    expect(box?.height).toBeGreaterThan(40);
    // Before the worker has said where the new card really stands.
    await editor.answer('Nog een kaart erbij');
    await page.mouse.click(pressed.x, pressed.y);
    await editor.saved();
    await editor.settled();
    await expect
      .poll(async () =>
        Math.abs((await middle(editor.map.locator('[data-in-view]'))).x - pressed.x),
      )
      .toBeLessThan(2);
    await expect(card(goal)).not.toBeInViewport();
  });
});

test('a map seen whole that comes back from a show paints no more than the window holds', async ({
  page,
}) => {
  const editor = await openLarge(page);
  const sheets = editor.map.locator('[data-in-sight] canvas');
  await page.keyboard.press('Control+Shift+Digit1');
  await editor.settled();
  await page.evaluate(() => {
    window.mostSheets = 0;
    const look = (): void => {
      const { length } = document.querySelectorAll('div:has(> [data-in-sight]) canvas');
      window.mostSheets = Math.max(window.mostSheets, length);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

  await page.keyboard.press('Alt+p');
  await expect(page.getByRole('toolbar', { name: 'Tonen' }).getByRole('status')).toBeVisible();
  await expect(sheets).toHaveCount(0);
  await editor.settled();
  await page.keyboard.press('Alt+p');
  await expect(sheets).not.toHaveCount(0);
  await editor.settled();
  // Those that are painted out of sight have come up.
  await expect(editor.map.locator('div:has(+ [data-in-sight])')).toHaveCount(0);
  // Twice a window of 1280 × 720 and a little around it.
  const most = await page.evaluate(() => window.mostSheets);
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(50);
});

test('an end of a link and a new link reach cards that come into view at the edge of the map', async ({
  page,
}) => {
  const model = benchModel(500);
  const graph = graphOf(model);
  await openFile(page, writeJson(model));
  const editor = new Editor(page);
  const [goal = ''] = graph.roots;
  const card = (id: string) => editor.map.locator(`[data-card="${id}"]`);
  const area = (await editor.map.boundingBox())!;
  const edge = { x: area.x + area.width - 6, y: area.y + area.height / 2 };
  const viewX = () =>
    editor.map
      .locator('.react-flow__viewport')
      .evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).e);
  /** Drags to the edge and stays there until cards come by, again where all are linked, and lets go over one. */
  const dropBeyond = async (from: Place, isFree: (id: string) => boolean): Promise<string> => {
    let before = await viewX();
    let over: string | undefined;
    await dragTo(page, from, edge);
    await expect(async () => {
      await page.mouse.move(edge.x, edge.y);
      await expect.poll(viewX, { intervals: [50] }).toBeLessThan(before - area.width);
      await page.mouse.move(edge.x - area.width / 2, edge.y);
      await editor.settled();
      before = await viewX();
      over = (await cardsWithin()).find(isFree);
      expect(over).toBeDefined();
    }).toPass({ timeout: 60_000 });
    const { x, y } = await middle(card(over ?? ''));
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.up();
    return over ?? '';
  };
  /** Near the edges the map would come along again. */
  const cardsWithin = () =>
    editor.cards().evaluateAll((cards: HTMLElement[], { x, y, width }) => {
      return cards.flatMap((each) => {
        const box = each.getBoundingClientRect();
        const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        const isClear = middle.x > x + 60 && middle.x < x + width - 60 && middle.y > y + 60;
        const isOnTop = each.contains(document.elementFromPoint(middle.x, middle.y));
        return isClear && isOnTop ? [each.dataset.card ?? ''] : [];
      });
    }, area);
  const undoOf = (id: string) =>
    page.getByRole('button', {
      name: new RegExp(`«${model.elements.get(id)?.title.split(' ').slice(0, 2).join(' ')}`),
    });

  const chosen = editor.map.locator('[data-card][aria-current]');
  await card(goal).click();
  // Three levels below the goal the link stands straight above the card.
  for (let level = 0; level < 3; level += 1) {
    const above = (await chosen.getAttribute('data-card')) ?? '';
    await page.keyboard.press('ArrowDown');
    await expect(chosen).not.toHaveAttribute('data-card', above);
  }
  const child = (await chosen.getAttribute('data-card')) ?? '';
  const [parent = ''] = parentIds(graph, child);
  const isFree = (id: string) =>
    childIds(graph, id).length === 0 && !isLinked(id, parent) && !isLinked(id, goal);
  await pressLinkAbove(editor, card(child));
  const grip = await middle(editor.map.locator('[data-grip="from"]'));
  const moved = await dropBeyond(grip, isFree);
  await expect(undoOf(moved)).toBeVisible();
  await page.keyboard.press('Control+z');

  await page.keyboard.press('Control+f');
  const search = page.getByRole('search').getByRole('textbox');
  await search.fill(model.elements.get(goal)?.title ?? '');
  await search.press('Enter');
  await expect(chosen).toHaveAttribute('data-card', goal);
  await search.press('Escape');
  await editor.settled();
  const handle = await middle(card(goal).locator('xpath=..').locator('[data-handlepos="bottom"]'));
  const linked = await dropBeyond(handle, isFree);
  await expect(undoOf(linked)).toBeVisible();

  function isLinked(from: string, to: string): boolean {
    return graph.links.some((link) => link.from === from && link.to === to);
  }
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
