import { readFileSync } from 'node:fs';
import index from '../../examples/index.json' with { type: 'json' };
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const EXAMPLES = 'Voorbeelden om te bekijken';
const TEMPLATES = 'Sjablonen om mee te beginnen';

for (const { file, kind, name, title } of index) {
  const heading = kind === 'template' ? TEMPLATES : EXAMPLES;
  test(`${title.nl} opens from “${heading}”`, async ({ page }) => {
    const { about, elements } = JSON.parse(readFileSync(`examples/${file}`, 'utf8'));
    await page.goto('./');
    await page.getByRole('button', { name: 'Voorbeeld of sjabloon', exact: true }).click();
    const section = page
      .getByRole('dialog')
      .locator('section')
      .filter({
        has: page.getByRole('heading', { name: heading }),
      });
    await section.getByRole('button', { name: new RegExp(`^${title.nl} `) }).click();

    const editor = new Editor(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? about.title);
    await expect(editor.cards()).toHaveCount(elements.length);
    await expect(editor.ask).toBeVisible();
    await editor.saved();
  });
}
