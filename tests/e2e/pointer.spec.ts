import { writeJson } from '../../src/core/formats/json/write-json.ts';
import { benchModel } from '../support/bench-graph.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { openFile } from './support/export-files.ts';
import {
  DRAG_START,
  dragTo,
  GOAL,
  middle,
  middleOf,
  onLink,
  smallChain,
} from './support/pointer.ts';

test.beforeEach(async ({ page }) => {
  await smallChain(page);
});

test('an end of a link goes to another card, and stays on Escape or over paper', async ({
  page,
}) => {
  const editor = new Editor(page);
  const action = editor.card('Een actie');
  const link = await onLink(editor, /Een actie/);
  await page.mouse.click(link.x, link.y);
  const grip = editor.map.locator('[data-grip="to"]');
  await expect(grip).toBeVisible();

  await dragTo(page, await middle(grip), await middleOf(editor, 'Tweede effect'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(action).toHaveAccessibleName(/tot: Eerste effect/);

  await dragTo(page, await middle(grip), { x: link.x + 10, y: link.y + 190 });
  await page.mouse.up();
  await expect(page.getByText('Laat het uiteinde op een kaart los.')).toBeVisible();
  await expect(action).toHaveAccessibleName(/tot: Eerste effect/);

  await dragTo(page, await middle(grip), await middleOf(editor, 'Tweede effect'));
  await page.mouse.up();
  await expect(action).toHaveAccessibleName(/tot: Tweede effect/);

  await page.keyboard.press('Control+z');
  await expect(action).toHaveAccessibleName(/tot: Eerste effect/);
});

test('an end of a link that would double another stays, and it is said why', async ({ page }) => {
  const editor = new Editor(page);
  const link = await onLink(editor, /Tweede effect/);
  await page.mouse.click(link.x, link.y);
  const grip = editor.map.locator('[data-grip="from"]');
  await dragTo(page, await middle(grip), await middleOf(editor, 'Eerste effect'));
  await page.mouse.up();
  await expect(page.getByText(/draagt al bij tot/)).toBeVisible();
  await expect(editor.card('Tweede effect')).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
});

test('an end of a link is moved without dragging, from its menu', async ({ page }) => {
  const editor = new Editor(page);
  const link = await onLink(editor, /Een actie/);
  await page.mouse.click(link.x, link.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Verbinden met een andere kaart …' }).click();
  await page.getByRole('combobox', { name: 'Zoek een kaart' }).fill('tweede');
  await page.getByRole('option', { name: 'Tweede effect' }).click();
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Tweede effect/);
});

test('a link is hit within 12 px on the screen, however small the map is drawn', async ({
  page,
}) => {
  const editor = new Editor(page);
  // The action just made has edges of its own that lie over its short link: another card is selected.
  await editor.choose('Tweede effect');
  for (let times = 0; times < 5; times += 1) {
    await page.getByRole('button', { name: 'Uitzoomen' }).click();
  }
  const beside = await onLink(editor, /Een actie/, 11);
  await page.mouse.click(beside.x, beside.y);
  await expect(editor.map.locator('[data-link-in-hand]')).toBeAttached();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: /een koppeling wegnemen/ })).toBeVisible();
});

test('cards of a free map go in line with others, together, unless Alt is held', async ({
  page,
}) => {
  const editor = new Editor(page);
  await page.getByRole('button', { name: 'Schikking' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Vrij schikken' }).click();
  await editor.settled();
  // The view may follow, so places are told from that of the goal.
  const place = async (title: string) => {
    const [own, goal] = [await middleOf(editor, title), await middleOf(editor, GOAL)];
    return { x: Math.round(own.x - goal.x), y: Math.round(own.y - goal.y) };
  };
  const first = await place('Een actie');
  const second = await place('Tweede effect');
  const lineUp = async () => {
    const [from, to] = [
      await middleOf(editor, 'Een actie'),
      await middleOf(editor, 'Tweede effect'),
    ];
    await dragTo(page, from, { x: to.x + 4 + DRAG_START, y: from.y + 33 });
  };

  await lineUp();
  await expect(editor.map.locator('[data-guides]')).toBeAttached();
  await page.mouse.up();
  await expect.poll(async () => (await place('Een actie')).x).toBe(second.x);

  await page.keyboard.press('Control+z');
  await expect.poll(() => place('Een actie')).toEqual(first);
  await page.keyboard.down('Alt');
  await lineUp();
  await expect(editor.map.locator('[data-guides]')).toHaveCount(0);
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect.poll(async () => (await place('Een actie')).x).toBe(second.x + 4);

  const other = await place('Eerste effect');
  await editor.choose('Eerste effect');
  await editor.card('Tweede effect').click({ modifiers: ['Shift'] });
  const held = await middleOf(editor, 'Tweede effect');
  await page.keyboard.down('Alt');
  await dragTo(page, held, { x: held.x + 31 + DRAG_START, y: held.y + 17 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect.poll(() => place('Eerste effect')).toEqual({ x: other.x + 31, y: other.y + 17 });
  await expect.poll(() => place('Tweede effect')).toEqual({ x: second.x + 31, y: second.y + 17 });
  await page.keyboard.press('Control+z');
  await expect.poll(() => place('Eerste effect')).toEqual(other);
  await expect.poll(() => place('Tweede effect')).toEqual(second);

  await editor.choose('Een actie');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(async () => (await place('Een actie')).x).toBe(second.x + 4 + 7);
});

test('selected cards of a tidy map are dragged together, as one step', async ({ page }) => {
  const editor = new Editor(page);
  await editor.answer('Derde effect');
  await editor.choose('Tweede effect');
  await editor.card('Derde effect').click({ modifiers: ['Shift'] });
  const onto = await middleOf(editor, 'Eerste effect');
  await dragTo(page, await middleOf(editor, 'Derde effect'), onto);
  await expect(editor.map.locator('[data-dragged="true"]')).toHaveCount(2);
  await page.mouse.up();
  for (const title of ['Tweede effect', 'Derde effect']) {
    await expect(editor.card(title)).toHaveAccessibleName(/tot: Eerste effect/);
  }
  await page.keyboard.press('Control+z');
  for (const title of ['Tweede effect', 'Derde effect']) {
    await expect(editor.card(title)).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
  }
});

test('a line from the edge of a card shows what it would link, and Escape gives it up', async ({
  page,
}) => {
  const editor = new Editor(page);
  await editor.choose('Een actie');
  const shown = editor.map.locator('[data-shown="true"]');
  const up = shown.and(editor.map.locator('[data-handlepos="top"]'));
  const target = editor.map.locator('[data-linking-to]');
  const onto = await middleOf(editor, 'Tweede effect');
  await dragTo(page, await middle(up), onto);
  await expect(target).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(target).toHaveCount(0);
  await page.mouse.move(onto.x, onto.y + 200);
  await page.mouse.up();
  await expect(editor.cards()).toHaveCount(4);
  await expect(editor.card('Een actie')).not.toHaveAccessibleName(/Tweede effect/);

  await dragTo(page, await middle(up), onto);
  await page.mouse.up();
  await expect(editor.card('Een actie')).toHaveAccessibleName(/Tweede effect/);
});

/** Where the goal is on the screen: it tells how the view moved. */
async function goalOf(editor: Editor) {
  const { x, y } = await middleOf(editor, GOAL);
  return { x: Math.round(x), y: Math.round(y) };
}

test('Space and the left button pan, also over a card, and so do the right and middle one', async ({
  page,
}) => {
  const editor = new Editor(page);
  await editor.choose('Een actie');
  const start = await goalOf(editor);
  await page.keyboard.down('Space');
  await dragTo(page, start, { x: start.x + 60, y: start.y + 40 });
  await page.mouse.up();
  await page.keyboard.up('Space');
  expect(await goalOf(editor)).toEqual({ x: start.x + 60, y: start.y + 40 });

  for (const button of ['right', 'middle'] as const) {
    const from = await goalOf(editor);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button });
    await page.mouse.move(from.x - 30, from.y - 20, { steps: 6 });
    await page.mouse.up({ button });
    expect(await goalOf(editor)).toEqual({ x: from.x - 30, y: from.y - 20 });
    await expect(page.getByRole('menuitem')).toHaveCount(0);
  }
  const from = await goalOf(editor);
  const paper = { x: from.x, y: from.y + 300 };
  await page.mouse.move(paper.x, paper.y);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(paper.x + 50, paper.y, { steps: 6 });
  await page.mouse.up({ button: 'right' });
  expect(await goalOf(editor)).toEqual({ x: from.x + 50, y: from.y });
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Eerste effect/);

  const { x, y } = await middleOf(editor, 'Een actie');
  await page.mouse.click(x, y, { button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Verwijderen' })).toBeVisible();
});

test('the wheel pans, with Ctrl it zooms at the pointer, and a double click on paper adds', async ({
  page,
}) => {
  const editor = new Editor(page);
  const start = await goalOf(editor);
  await page.mouse.move(start.x, start.y);
  await page.mouse.wheel(0, 40);
  await expect.poll(async () => (await goalOf(editor)).y).toBeLessThan(start.y);
  const now = await goalOf(editor);
  const width = (await editor.card(GOAL).boundingBox())!.width;
  await page.mouse.move(now.x, now.y);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await editor.card(GOAL).boundingBox())!.width).toBeLessThan(width);
  expect(Math.abs((await goalOf(editor)).x - now.x)).toBeLessThan(1);

  await page.mouse.dblclick(now.x - 300, now.y + 20);
  await expect(editor.cards()).toHaveCount(5);
});

test('what is pressed on the edge of a card is 24 px or more on the screen at any zoom', async ({
  page,
}) => {
  const editor = new Editor(page);
  await editor.choose('Eerste effect');
  const add = editor.map.getByTitle(/Eerste effect/).and(editor.map.locator('[data-shown="true"]'));
  for (let times = 0; times < 6; times += 1) {
    const { width, height } = (await add.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await page.getByRole('button', { name: 'Uitzoomen' }).click();
    await editor.settled();
  }
});

test('the wheel over the overview zooms the map there, with Ctrl too, and nothing else', async ({
  page,
}) => {
  await openFile(page, writeJson(benchModel(50)));
  const { map } = new Editor(page);
  await page.getByRole('button', { name: /%$/ }).click();
  const inView = map.locator('[data-in-view]');
  const before = (await inView.boundingBox())!;
  const at = { x: before.x + before.width / 4, y: before.y + before.height / 2 };
  const part = async () => {
    const { x, y, width, height } = (await inView.boundingBox())!;
    return { across: (at.x - x) / width, along: (at.y - y) / height, width };
  };
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, -100);
  await expect.poll(async () => (await part()).width).toBeLessThan(before.width - 1);
  const nearer = await part();
  expect(nearer.across).toBeCloseTo(1 / 4, 1);
  expect(nearer.along).toBeCloseTo(1 / 2, 1);

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await part()).width).toBeGreaterThan(nearer.width + 1);
  expect((await part()).across).toBeCloseTo(1 / 4, 1);
  await page.keyboard.up('Control');
  expect(await page.evaluate(() => [scrollX, scrollY, devicePixelRatio])).toEqual([0, 0, 1]);

  const overview = (await map.getByRole('img', { name: 'Overzicht' }).boundingBox())!;
  const away = { x: overview.x + overview.width - 4, y: overview.y + overview.height - 4 };
  await page.mouse.move(away.x, away.y);
  await page.mouse.wheel(0, -100);
  await expect.poll(async () => (await middle(inView)).x).toBeGreaterThan(away.x - 6);
});
