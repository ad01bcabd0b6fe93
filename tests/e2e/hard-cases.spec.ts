import { writeJson } from '#core/formats/json/write-json.ts';
import { HARD_CARDS, type HardCase, hardModel } from '../support/hard-models.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { openFile } from './support/export-files.ts';

for (const name of Object.keys(HARD_CARDS) as HardCase[]) {
  test(`a map of ${name} opens in order, from its start`, async ({ page }) => {
    await openFile(page, writeJson(hardModel(name)));
    const editor = new Editor(page);
    await editor.settled();
    await page.evaluate(() => document.fonts.ready);
    await expect(editor.map.locator('[data-card=card0]')).toBeInViewport({ ratio: 0.99 });
    const faults = await editor.cards().evaluateAll((cards) => {
      const boxes = cards.map((card) => card.getBoundingClientRect());
      const overlapping = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map(() => cards[index]?.textContent),
      );
      const outside = cards.flatMap((card, index) => {
        const frame = boxes[index];
        // The mark of a loose card stands on its edge.
        return [...card.querySelectorAll('text')]
          .filter(({ textContent }) => textContent !== 'los')
          .filter((line) => {
            const { left, right, top, bottom } = line.getBoundingClientRect();
            return (
              !frame ||
              left < frame.left ||
              right > frame.right ||
              top < frame.top ||
              bottom > frame.bottom
            );
          })
          .map((line) => line.textContent);
      });
      return { overlapping, outside };
    });
    expect(faults).toEqual({ overlapping: [], outside: [] });
  });
}
