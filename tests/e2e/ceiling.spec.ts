import { readFileSync } from 'node:fs';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { openFile, parseSvg, takeAway } from './support/export-files.ts';

const ZEEBRUGGE = JSON.parse(readFileSync('examples/zeebrugge.tocht.json', 'utf8'));
const GOAL = 'Kinderen krijgen alle kansen';
const HOPED = /Hierop hopen we/;

test('the ceiling is set, moved by key and dragged, and the cards above it look hoped-for', async ({
  page,
}) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Kinderen spelen buiten', 'Tab');
  await editor.answer('! Een speelstraat', 'Shift+Tab');
  const ceiling = page.getByRole('slider', { name: 'Plafond van verantwoordelijkheid' });
  const line = page.locator('[data-ceiling]');

  await test.step('set in the menu', async () => {
    await page.getByRole('button', { name: 'Schikking' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Plafond' }).click();
    await expect(line).toContainText('hierop hopen we');
    await expect(line).toContainText('hiervoor staan wij in');
    await expect(editor.card(GOAL)).toHaveAccessibleName(HOPED);
    await expect(editor.card('Kinderen spelen buiten')).not.toHaveAccessibleName(HOPED);
    await expectAccessible(page, 'the ceiling');
  });

  await test.step('moved by key, as one step', async () => {
    await ceiling.focus();
    await page.keyboard.press('ArrowDown');
    await expect(editor.card('Kinderen spelen buiten')).toHaveAccessibleName(HOPED);
    await expect(ceiling).toHaveAttribute('aria-valuenow', '2');
    await expect(ceiling).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(ceiling).toHaveAttribute('aria-valuenow', '1');
  });

  const drag = async (): Promise<void> => {
    await editor.settled();
    const from = await ceiling.boundingBox();
    const action = await editor.card('Een speelstraat').boundingBox();
    const x = (from?.x ?? 0) + (from?.width ?? 0) / 2;
    await page.mouse.move(x, (from?.y ?? 0) + (from?.height ?? 0) / 2);
    await page.mouse.down();
    await page.mouse.move(x, (action?.y ?? 0) - 20, { steps: 5 });
    await expect(ceiling).toHaveAttribute('aria-valuenow', '2');
  };

  await test.step('dragged to another level; Escape takes it back', async () => {
    await drag();
    await page.keyboard.press('Escape');
    await expect(ceiling).toHaveAttribute('aria-valuenow', '1');
    await page.mouse.move(400, 300);
    await page.mouse.up();
    await expect(editor.card('Kinderen spelen buiten')).not.toHaveAccessibleName(HOPED);

    await drag();
    await page.mouse.up();
    await expect(editor.card('Kinderen spelen buiten')).toHaveAccessibleName(HOPED);
    await expect(editor.card('Een speelstraat')).not.toHaveAccessibleName(HOPED);
  });

  await test.step('it is in an exported drawing, and so is the look of the cards', async () => {
    const { bytes } = await takeAway(page, { kind: 'Tekening (SVG)' });
    const svg = parseSvg(bytes.toString());
    const words = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(words).toContain('hierop hopen we');
    expect(words).toContain('hiervoor staan wij');
    const dashed = [...svg.querySelectorAll('g rect[stroke-dasharray]')];
    expect(dashed).toHaveLength(2);
  });

  await test.step('moved by the palette, and taken away', async () => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.fill('Plafond weglaten');
    await expect(page.getByRole('option', { name: 'Plafond weglaten' })).toBeVisible();
    await field.press('Enter');
    await expect(line).toHaveCount(0);
    await expect(editor.card(GOAL)).not.toHaveAccessibleName(HOPED);
  });
});

test('in a chain to the right the ceiling stands upright, below the question', async ({ page }) => {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Kinderen spelen buiten', 'Tab');
  await editor.answer('! Een speelstraat', 'Shift+Tab');
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Schikking' }).click();
    await page.getByRole('menuitemcheckbox', { name }).click();
    await page.keyboard.press('Escape');
  };
  await choose('Naar rechts');
  await choose('Plafond');
  await editor.settled();
  const ceiling = page.getByRole('slider', { name: 'Plafond van verantwoordelijkheid' });
  const line = page.locator('[data-ceiling]');
  await expect(ceiling).toHaveAttribute('aria-orientation', 'horizontal');
  await expect(line).toContainText('hierop hopen we');

  const [drawn, bar] = [await line.boundingBox(), await editor.ask.boundingBox()];
  expect(drawn?.height).toBeGreaterThan((drawn?.width ?? 0) * 10);
  const isSeenAt = (y: number): Promise<boolean> =>
    line.evaluate((node: HTMLElement, height) => {
      node.style.pointerEvents = 'auto';
      const at = document.elementFromPoint(node.getBoundingClientRect().x + 1, height);
      node.style.pointerEvents = '';
      return at === node;
    }, y);
  expect(await isSeenAt((drawn?.y ?? 0) + 100)).toBe(true);
  expect(await isSeenAt((bar?.y ?? 0) + 10)).toBe(false);

  await ceiling.focus();
  await page.keyboard.press('ArrowRight');
  await expect(ceiling).toHaveAttribute('aria-valuenow', '2');
  await expect(editor.card('Kinderen spelen buiten')).toHaveAccessibleName(HOPED);
  await page.keyboard.press('ArrowLeft');
  await expect(ceiling).toHaveAttribute('aria-valuenow', '1');

  const [from, action] = [
    await ceiling.boundingBox(),
    await editor.card('Een speelstraat').boundingBox(),
  ];
  const y = (from?.y ?? 0) + (from?.height ?? 0) / 2;
  await page.mouse.move((from?.x ?? 0) + (from?.width ?? 0) / 2, y);
  await page.mouse.down();
  await page.mouse.move((action?.x ?? 0) - 20, y, { steps: 5 });
  await expect(ceiling).toHaveAttribute('aria-valuenow', '2');
  await page.mouse.up();
  await expect(editor.card('Kinderen spelen buiten')).toHaveAccessibleName(HOPED);
  await expect(editor.card('Een speelstraat')).not.toHaveAccessibleName(HOPED);
});

for (const orientation of ['down', 'right']) {
  test(`its words touch no card at any zoom, in a chain that goes ${orientation}`, async ({
    page,
  }) => {
    const about = { ...ZEEBRUGGE.about, orientation, ceiling: 2 / 3 };
    await openFile(page, JSON.stringify({ ...ZEEBRUGGE, about }));
    const editor = new Editor(page);
    const line = page.locator('[data-ceiling]');
    await expect(line).toContainText('hierop hopen we');
    // The cards lie below where the words begin.
    const { x, y } = (await line.boundingBox())!;
    await page.mouse.move(700, 300);
    await page.mouse.wheel(
      orientation === 'down' ? 60 : x - 500,
      orientation === 'down' ? y - 300 : 60,
    );
    const touched = (): Promise<number> =>
      editor.map.evaluate((map) => {
        const boxesOf = (parts: string) =>
          [...map.querySelectorAll(parts)].map((part) => part.getBoundingClientRect());
        const cards = boxesOf('[data-card]');
        return boxesOf('[data-ceiling] > span').filter((words) =>
          cards.some(
            ({ left, right, top, bottom }) =>
              left < words.right && right > words.left && top < words.bottom && bottom > words.top,
          ),
        ).length;
      });
    await page.getByRole('button', { name: /%$/ }).click();
    for (const [button, times] of [
      ['Inzoomen', 3],
      ['Uitzoomen', 11],
    ] as const) {
      for (let time = 0; time < times; time += 1) {
        await page.getByRole('button', { name: button }).click();
        await editor.settled();
        expect(await touched()).toBe(0);
      }
    }
    await expect(line).toContainText('hierop hopen we');
  });
}
