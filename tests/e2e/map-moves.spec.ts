import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const GOAL = 'Een buurt vol kansen';

test.beforeEach(async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Eerste effect', 'Tab');
  await editor.answer('! Een actie', 'Shift+Tab');
  await editor.answer('Tweede effect');
  await editor.settled();
});

test('Alt and arrows move a card along its row and between layers', async ({ page }) => {
  const editor = new Editor(page);
  await editor.choose('Tweede effect');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await expect(editor.card('Eerste effect')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(editor.card('Eerste effect')).toHaveAccessibleName(/tot: Tweede effect/);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(editor.card('Eerste effect')).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
  await editor.choose('Een actie');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Tweede effect/);
});

test('a card is connected and moved by choosing from a list, from the menu by mouse or keyboard', async ({
  page,
}) => {
  const editor = new Editor(page);
  await editor.card('Een actie').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Koppelen aan …' }).click();
  await page.getByRole('combobox', { name: 'Zoek een kaart' }).fill('tweede');
  await page.getByRole('option', { name: 'Tweede effect' }).click();
  await expect(editor.card('Een actie')).toHaveAccessibleName(
    /tot: Eerste effect en Tweede effect/,
  );

  await editor.choose('Eerste effect');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Verplaatsen naar …' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Zoek een kaart' }).fill('tweede');
  await page.getByRole('option', { name: 'Tweede effect' }).click();
  await expect(editor.card('Eerste effect')).toHaveAccessibleName(/tot: Tweede effect/);
});

test('a card with several parents is moved from the one it was reached by; else it asks which', async ({
  page,
}) => {
  const editor = new Editor(page);
  const moveTo = async (title: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Zoek een handeling' }).fill('Verplaatsen naar');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Zoek een kaart' }).fill(title);
    await page.getByRole('option', { name: title }).click();
  };
  await editor.choose('Een actie');
  // The panel follows once there is time, and until then is about the card before.
  await expect(editor.inspector.getByRole('textbox', { name: 'Titel' })).toHaveValue('Een actie');
  await editor.inspector.getByRole('combobox', { name: 'Draagt ook bij tot' }).fill('Tweede');
  await page.getByRole('option', { name: 'Tweede effect' }).click();
  await expect(editor.card('Een actie')).toHaveAccessibleName(
    /tot: Eerste effect en Tweede effect/,
  );
  await editor.settled();

  await test.step('reached by the arrows, it leaves the card they came from', async () => {
    await editor.choose('Tweede effect');
    await page.keyboard.press('ArrowDown');
    await expect(editor.card('Een actie')).toBeFocused();
    await moveTo(GOAL);
    await expect(editor.card('Een actie')).toHaveAccessibleName(
      new RegExp(`tot: (${GOAL} en Eerste effect|Eerste effect en ${GOAL})`),
    );
    await page.keyboard.press('Control+z');
    await expect(editor.card('Een actie')).toHaveAccessibleName(
      /tot: Eerste effect en Tweede effect/,
    );
    await editor.settled();
  });

  await test.step('chosen by a press, it asks which it leaves', async () => {
    await editor.choose('Tweede effect');
    await editor.choose('Een actie');
    await moveTo(GOAL);
    const dialog = page.getByRole('dialog', { name: 'Waaronder gaat «Een actie» weg?' });
    await expect(dialog.getByRole('button', { name: 'Eerste effect' })).toBeFocused();
    await expectAccessible(page, 'which parent a card leaves');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(editor.card('Een actie')).toHaveAccessibleName(
      new RegExp(`tot: (${GOAL} en Eerste effect|Eerste effect en ${GOAL})`),
    );
  });
});

test('the menu of a link removes it, that of the paper fits the map', async ({ page }) => {
  const editor = new Editor(page);
  await editor.settled();
  const at = await editor.map
    .locator('[data-link-line] path')
    .first()
    .evaluate((line: SVGPathElement) => {
      const middle = line.getPointAtLength(line.getTotalLength() / 2);
      const { x, y } = middle.matrixTransform(line.getScreenCTM() ?? undefined);
      return { x, y };
    });
  await page.mouse.click(at.x, at.y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(page.getByRole('button', { name: /een koppeling wegnemen/ })).toBeVisible();
  await editor.map.click({ button: 'right', position: { x: 30, y: 30 } });
  await expect(page.getByRole('menuitem', { name: 'Alles in beeld' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
});

test('the right button is about the card it went down on, also when that moves before it comes up', async ({
  page,
}) => {
  const editor = new Editor(page);
  await editor.choose('Eerste effect');
  const card = (await editor.card('Eerste effect').boundingBox())!;
  await page.mouse.move(card.x + card.width / 2, card.y + card.height / 2);
  await page.mouse.down({ button: 'right' });
  await page.keyboard.press('Alt+ArrowRight');
  await editor.settled();
  await page.mouse.up({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(editor.card('Eerste effect')).toHaveCount(0);
  await expect(editor.card('Tweede effect')).toBeVisible();
});

test('a card that is dragged goes among its siblings or below another card, unless Escape is pressed', async ({
  page,
}) => {
  const editor = new Editor(page);
  const middleOf = async (title: string) => {
    await editor.settled();
    const box = await editor.card(title).boundingBox();
    return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
  };
  const drag = async (title: string, to: { x: number; y: number }) => {
    const from = await middleOf(title);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 4 });
  };
  const first = await middleOf('Eerste effect');
  await drag('Tweede effect', { x: first.x - 130, y: first.y });
  await page.mouse.up();
  await expect
    .poll(async () => (await middleOf('Tweede effect')).x < (await middleOf('Eerste effect')).x)
    .toBe(true);

  await drag('Een actie', await middleOf('Tweede effect'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Eerste effect/);

  await drag('Een actie', await middleOf('Tweede effect'));
  await page.mouse.up();
  await expect(editor.card('Een actie')).toHaveAccessibleName(/tot: Tweede effect/);
});

test('a link is drawn from the edge of a card to another card, or to paper for a new one', async ({
  page,
}) => {
  const editor = new Editor(page);
  await editor.choose('Een actie');
  await editor.settled();
  const handle = await page
    .locator('.react-flow__node')
    .filter({ has: page.getByRole('group', { name: /^Een actie/ }) })
    .locator('.react-flow__handle-top')
    .boundingBox();
  const target = await editor.card('Tweede effect').boundingBox();
  await page.mouse.move(handle!.x + handle!.width / 2, handle!.y + handle!.height / 2);
  await page.mouse.down();
  await page.mouse.move(target!.x + 40, target!.y + 30, { steps: 8 });
  await page.mouse.up();
  await expect(editor.card('Een actie')).toHaveAccessibleName(
    /tot: Eerste effect en Tweede effect/,
  );
});

test('a rectangle over paper selects the cards it touches, which are then removed as one step', async ({
  page,
}) => {
  const editor = new Editor(page);
  await editor.settled();
  const first = await editor.card('Eerste effect').boundingBox();
  const second = await editor.card('Tweede effect').boundingBox();
  await page.mouse.move(first!.x - 20, first!.y - 12);
  await page.mouse.down();
  await page.mouse.move(second!.x + 30, second!.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(editor.map.locator('[aria-current="true"]')).toHaveCount(2);
  await editor.card('Eerste effect').focus();
  await page.keyboard.press('Delete');
  await expect(editor.cards()).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(editor.cards()).toHaveCount(4);
});

test('the map is arranged to the right, in bands and freely, each as one step back', async ({
  page,
}) => {
  const editor = new Editor(page);
  const placeOf = async (title: string) => {
    await editor.settled();
    const box = await editor.card(title).boundingBox();
    return { x: Math.round(box!.x), y: Math.round(box!.y) };
  };
  const arrange = async (name: string, role: 'menuitem' | 'menuitemcheckbox') => {
    await page.getByRole('button', { name: 'Schikking' }).click();
    await page.getByRole(role, { name }).click();
  };
  await arrange('Naar rechts', 'menuitemcheckbox');
  await expect
    .poll(async () => (await placeOf('Eerste effect')).x - (await placeOf(GOAL)).x)
    .toBeGreaterThan(200);
  await page.getByRole('button', { name: /Ongedaan maken: de kaart naar rechts/ }).click();

  const tidy = await placeOf('Eerste effect');
  await arrange('Vrij schikken', 'menuitemcheckbox');
  expect(await placeOf('Eerste effect')).toEqual(tidy);
  const from = await editor.card('Een actie').boundingBox();
  await page.mouse.move(from!.x + 20, from!.y + 20);
  await page.mouse.down();
  await page.mouse.move(from!.x + 320, from!.y + 50, { steps: 60 });
  await page.mouse.up();
  const moved = await placeOf('Een actie');
  expect(Math.abs(moved.x - (from!.x + 300))).toBeLessThan(8);
  await arrange('Netjes zetten', 'menuitem');
  await expect.poll(async () => (await placeOf('Een actie')).x).toBeLessThan(moved.x - 100);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await placeOf('Een actie')).x).toBe(moved.x);
});

test('the name of a band stays in sight when its own place is out of the window', async ({
  page,
}) => {
  const editor = new Editor(page);
  await page.getByRole('button', { name: 'Schikking' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Elk niveau in een eigen band' }).click();
  await editor.settled();
  const names = editor.map.getByText('Effect', { exact: true });
  await expect(names).toHaveCount(1);
  await editor.map.hover();
  // As far as the name is out, at whatever zoom it began.
  await expect
    .poll(async () => {
      await page.mouse.wheel(60, 0);
      return names.count();
    })
    .toBe(2);
  await expect(names.first()).not.toBeInViewport({ ratio: 0.6 });
  await expect(names.last()).toBeInViewport({ ratio: 1 });
});

test('the selected card stays in view when the window shrinks', async ({ page }) => {
  const editor = new Editor(page);
  await editor.choose('Tweede effect');
  await page.setViewportSize({ width: 760, height: 600 });
  await editor.settled();
  await expect
    .poll(async () => {
      const card = await editor.card('Tweede effect').boundingBox();
      const map = await editor.map.boundingBox();
      return card!.x >= map!.x && card!.x + card!.width <= map!.x + map!.width;
    })
    .toBe(true);
});
