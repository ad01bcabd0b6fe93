import { writeJson } from '../../src/core/formats/json/write-json.ts';
import { benchModel } from '../support/bench-graph.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const MODEL = benchModel(2000);

test.use({ colorScheme: 'dark' });

test('two thousand cards are one picture, all titles can be heard, and those near by are cards', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto('./');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bestand openen' }).click();
  await (await chooser).setFiles({
    name: 'bench.tocht.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeJson(MODEL)),
  });
  const editor = new Editor(page);
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
  await expect(titles).toHaveCount(MODEL.elements.size);

  await page.getByRole('button', { name: /%$/ }).click();
  await expect.poll(() => editor.cards().count()).toBeGreaterThan(3);
  expect(await editor.cards().count()).toBeLessThan(200);
});
