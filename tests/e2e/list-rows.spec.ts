import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { List } from './support/list.ts';

test('rows of several lines never lie over each other, not even while the list comes up', async ({
  page,
}) => {
  const long = 'Een lange titel over wat er in de buurt eerst waar moet zijn '.repeat(3);
  const lines = Array.from({ length: 30 }, (_, at) => `  ${at % 2 === 0 ? long : 'Kort'} ${at}`);
  await Editor.withList(page, ['Een doel', ...lines].join('\n'));
  const list = await List.of(page);
  await expect(list.row('Een doel')).toBeVisible();
  await page.getByRole('button', { name: 'Kaart', exact: true }).click();
  await expect(list.grid).toHaveCount(0);
  const painted = await page.evaluate(async () => {
    const rows = () => [...document.querySelectorAll('[data-row]')];
    /** How many rows there were in a picture of the screen, and how many of them began above the end of another. */
    const look = (): Promise<[number, number]> =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const before = rows().length;
          const { port1, port2 } = new MessageChannel();
          // After the picture; where rows came since, they are not in it.
          port1.onmessage = () => {
            const boxes = rows().map((row) => row.getBoundingClientRect());
            boxes.sort((a, b) => a.top - b.top);
            const over = boxes.filter(
              (box, at) => at > 0 && box.top < (boxes[at - 1]?.bottom ?? 0) - 1,
            );
            resolve(before === boxes.length ? [before, over.length] : [0, 0]);
          };
          port2.postMessage(undefined);
        });
      });
    [...document.querySelectorAll('button')].find((each) => each.textContent === 'Lijst')?.click();
    const seen: [number, number][] = [];
    while (seen.filter(([count]) => count > 0).length < 10 && seen.length < 600) {
      seen.push(await look());
    }
    return seen.filter(([count]) => count > 0);
  });
  expect(painted).toHaveLength(10);
  expect(painted.map(([, over]) => over)).toEqual(Array(10).fill(0));
});

test('the list opens with the selected row in its middle, however long the rows above', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const long = 'Een lange titel over wat er in de buurt eerst waar moet zijn '.repeat(3);
  const lines = Array.from({ length: 40 }, (_, at) => `  Rij ${at}: ${long}`);
  const editor = await Editor.withList(page, ['Een doel', ...lines].join('\n'));
  await editor.choose('Rij 20:');
  const list = await List.of(page);
  const row = list.row('Rij 20:');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  const middle = async (part: typeof row) => {
    const { y = Number.NaN, height = 0 } = (await part.boundingBox()) ?? {};
    return y + height / 2;
  };
  await expect
    .poll(async () => Math.abs((await middle(row)) - (await middle(list.grid))))
    .toBeLessThan(20);
});
