import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const GOAL = 'Kinderen krijgen alle kansen';

/** The queue beside the map. */
class Queue {
  readonly panel: Locator;
  readonly list: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Wachtrij voor ideeën' });
    this.list = this.panel.getByRole('listbox', { name: 'Ideeën' });
  }

  idea(text: string): Locator {
    return this.list.getByRole('option', { name: text });
  }

  async expectOrder(...texts: readonly string[]): Promise<void> {
    await expect(this.list.getByRole('option')).toHaveText(texts.map((text) => new RegExp(text)));
  }

  async paste(text: string): Promise<void> {
    await this.panel.getByRole('textbox', { name: 'Een idee, of plak een lijst' }).focus();
    await this.page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, text);
  }
}

async function withIdeas(page: Page): Promise<{ editor: Editor; queue: Queue }> {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Kinderen spelen buiten');
  await editor.answer('> Een jeugdhuis');
  await page.getByRole('button', { name: '1 idee in de wachtrij' }).click();
  const queue = new Queue(page);
  await expect(queue.list).toBeFocused();
  await queue.paste('> Een busje\n- Een zwembad\n\n2. Een plein\n');
  await queue.expectOrder('Een jeugdhuis', 'Een busje', 'Een zwembad', 'Een plein');
  return { editor, queue };
}

test('ideas are caught, voted on, sorted, grouped and moved by key, and nothing is lost', async ({
  page,
}) => {
  const { editor, queue } = await withIdeas(page);
  await queue.list.focus();

  await test.step('dots by number keys', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('3');
    await expect(queue.idea('Een plein')).toContainText('3 stippen');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('5');
    await page.keyboard.press('+');
    await page.keyboard.press('-');
    await page.keyboard.press('-');
    await expect(queue.idea('Een zwembad')).toContainText('4 stippen');
    await page.keyboard.press('Home');
    await page.keyboard.press('2');
    await page.keyboard.press('0');
    await expect(queue.idea('Een jeugdhuis')).not.toContainText('stip');
  });

  await test.step('sorted by dots, and moved by hand', async () => {
    await queue.panel.getByRole('button', { name: 'Ideeën ordenen op stippen' }).click();
    await queue.expectOrder('Een zwembad', 'Een plein', 'Een jeugdhuis', 'Een busje');
    await queue.list.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Alt+ArrowUp');
    await queue.expectOrder('Een zwembad', 'Een plein', 'Een busje', 'Een jeugdhuis');
  });

  await test.step('sorted by when they were caught', async () => {
    await queue.panel.getByRole('button', { name: 'Nieuwste ideeën eerst' }).click();
    // What was pasted at once is as old, and keeps its order.
    await queue.expectOrder('Een zwembad', 'Een plein', 'Een busje', 'Een jeugdhuis');
    await queue.paste('Een bib\nEen tuin');
    await queue.list.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Alt+ArrowDown');
    await queue.panel.getByRole('button', { name: 'Nieuwste ideeën eerst' }).click();
    await queue.expectOrder(
      ...['Een bib', 'Een tuin', 'Een plein', 'Een zwembad', 'Een busje', 'Een jeugdhuis'],
    );
    await editor.map.focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z');
    await queue.expectOrder('Een zwembad', 'Een plein', 'Een busje', 'Een jeugdhuis');
    await queue.list.focus();
  });

  await test.step('grouped, several at once', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowDown');
    const group = queue.panel.getByRole('combobox', { name: 'Groep' });
    await group.fill('Sport');
    await group.press('Enter');
    const sport = queue.list.getByRole('group', { name: 'Sport' });
    await expect(sport.getByRole('option')).toHaveCount(2);
    await expectAccessible(page, 'the queue');
  });

  await test.step('removing says so, and can be undone', async () => {
    await queue.idea('Een busje').click();
    await page.keyboard.press('Delete');
    await expect(queue.idea('Een busje')).toHaveCount(0);
    await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
    await expect(queue.idea('Een busje')).toBeVisible();
  });

  await editor.saved();
  await page.reload();
  await expect(queue.list.getByRole('option')).toHaveCount(4);
  await expect(queue.idea('Een zwembad')).toContainText('4 stippen');
});

test('the words of an idea are edited in their place, and are never lost', async ({ page }) => {
  const { editor, queue } = await withIdeas(page);
  await editor.choose('Kinderen spelen buiten');
  const field = queue.panel.getByRole('textbox', { name: 'Tekst van het idee' });
  await queue.list.focus();
  await page.keyboard.press('Home');

  await test.step('F2 opens them, and Enter keeps them, in one step', async () => {
    await page.keyboard.press('F2');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('Een jeugdhuis');
    await expectAccessible(page, 'an idea that is edited');
    await page.keyboard.press('End');
    await page.keyboard.type(' op woensdag?');
    await page.keyboard.press('Enter');
    await expect(queue.list).toBeFocused();
    await queue.expectOrder('Een jeugdhuis op woensdag', 'Een busje', 'Een zwembad', 'Een plein');
    await page.keyboard.press('Control+z');
    await expect(queue.idea('Een jeugdhuis')).toHaveText('Een jeugdhuis');
    await page.keyboard.press('Control+Shift+z');
    await expect(queue.idea('Een jeugdhuis')).toHaveText('Een jeugdhuis op woensdag?');
  });

  await test.step('Escape takes back what was typed', async () => {
    await queue.idea('Een busje').dblclick();
    await page.keyboard.type('Een trein');
    await page.keyboard.press('Escape');
    await expect(queue.list).toBeFocused();
    await expect(queue.idea('Een busje')).toHaveText('Een busje');
  });

  await test.step('an idea whose words are all taken away keeps them', async () => {
    await queue.panel.getByRole('button', { name: 'Meer met dit idee' }).click();
    await page.getByRole('menuitem', { name: 'Wijzig de tekst' }).click();
    await expect(field).toBeFocused();
    await field.fill('');
    await page.keyboard.press('Enter');
    await expect(queue.idea('Een busje')).toHaveText('Een busje');
    await expect(queue.list.getByRole('option')).toHaveCount(4);
  });
});

test('ideas find their place by key: below a card, below a chosen one, as an assumption', async ({
  page,
}) => {
  const { editor, queue } = await withIdeas(page);
  await editor.choose('Kinderen spelen buiten');
  await queue.list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(editor.card('Een jeugdhuis')).toHaveAccessibleName(
    /Draagt bij tot: Kinderen spelen buiten/,
  );
  await expect(queue.list).toBeFocused();
  await queue.expectOrder('Een busje', 'Een zwembad', 'Een plein');

  await page.keyboard.press('?');
  await queue.expectOrder('Een zwembad', 'Een plein');
  await expect(editor.inspector.getByRole('textbox', { name: 'Veronderstelling' })).toHaveValue(
    'Een busje',
  );

  await queue.panel.getByRole('button', { name: 'Meer met dit idee' }).click();
  await page.getByRole('menuitem', { name: 'Zet onder …' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('alle kansen');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(editor.card('Een zwembad')).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));

  await editor.map.focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z');
  await expect(queue.list.getByRole('option')).toHaveCount(4);
  await expect(editor.cards()).toHaveCount(2);

  await test.step('a card goes back to the queue', async () => {
    await editor.choose('Kinderen spelen buiten');
    await editor.card('Kinderen spelen buiten').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Zet in de wachtrij' }).click();
    await expect(queue.idea('Kinderen spelen buiten')).toBeVisible();
    await expect(editor.cards()).toHaveCount(1);
  });
});

test('an idea is dragged onto a card, onto paper, and Escape takes it back', async ({ page }) => {
  const { editor, queue } = await withIdeas(page);
  await editor.settled();
  const goal = await centre(editor.card(GOAL));
  const from = await centre(queue.idea('Een zwembad'));

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(goal.x, goal.y, { steps: 4 });
  await expect(page.locator('[data-idea-drag="card"]')).toContainText(`Onder «${GOAL}»`);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-idea-drag]')).toHaveCount(0);
  await page.mouse.up();
  await expect(queue.idea('Een zwembad')).toBeVisible();

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(goal.x, goal.y, { steps: 4 });
  await page.mouse.up();
  await expect(editor.card('Een zwembad')).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));

  await editor.settled();
  const map = await editor.map.boundingBox();
  const plein = await centre(queue.idea('Een plein'));
  await page.mouse.move(plein.x, plein.y);
  await page.mouse.down();
  await page.mouse.move((map?.x ?? 0) + 120, (map?.y ?? 0) + 200, { steps: 4 });
  await expect(page.locator('[data-idea-drag="paper"]')).toBeVisible();
  await page.mouse.up();
  await expect(editor.card('Een plein')).toHaveAccessibleName(/Nog niet verbonden/);
  await queue.panel.getByRole('button', { name: 'Losse kaarten (1)' }).click();
  await expect(editor.card('Een plein')).toHaveAttribute('aria-current', 'true');
});

async function centre(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
