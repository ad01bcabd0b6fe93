import { expect, type Locator, type Page } from '@playwright/test';
import { Editor } from './editor.ts';

/** The goal of `smallChain`. */
export const GOAL = 'Een buurt vol kansen';

/** A new model of four cards to put hands on: two outcomes below a goal, and an action below the first. */
export async function smallChain(page: Page): Promise<Editor> {
  const editor = await Editor.withGoal(page, GOAL);
  await editor.answer('Eerste effect', 'Tab');
  await editor.answer('! Een actie', 'Shift+Tab');
  await editor.answer('Tweede effect');
  await expect(editor.cards()).toHaveCount(4);
  return editor;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of a card on the screen, once nothing moves. */
export async function middleOf(editor: Editor, title: string): Promise<Place> {
  await editor.settled();
  return middle(editor.card(title));
}

/** The middle of anything on the screen. */
export async function middle(part: Locator): Promise<Place> {
  const box = await part.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A point of the link that is drawn between two cards, half way, moved aside by some px. */
export async function onLink(editor: Editor, name: RegExp, aside = 0): Promise<Place> {
  await editor.settled();
  const line = editor.map
    .locator('[data-link-line]')
    .and(editor.page.getByLabel(name))
    .locator('path');
  return line.first().evaluate((path: SVGPathElement, by) => {
    const middle = path.getPointAtLength(path.getTotalLength() / 2);
    const { x, y } = middle.matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: x + by, y };
  }, aside);
}

/** A drag begins once the pointer has moved this far; what is dragged stays behind by as much. */
export const DRAG_START = 5;

/** Presses at one place and moves to another, without letting go. */
export async function dragTo(page: Page, from: Place, to: Place, steps = 8): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + DRAG_START, from.y);
  await page.mouse.move(to.x, to.y, { steps });
}
