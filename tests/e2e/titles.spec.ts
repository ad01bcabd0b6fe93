import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const TITLES = [
  'A',
  'Kansarmoedebestrijdingsbeleidsverantwoordelijkheid en vrijetijdsbestedingsmogelijkhedenoverzicht',
  'W'.repeat(400),
  'Kinderen en jongeren in de buurt '.repeat(12).trim(),
  'كل الأطفال في حينا يلعبون بأمان ويتعلمون كل يوم شيئا جديدا مع جيرانهم وأسرهم',
  'כל הילדים בשכונה שלנו משחקים בחוץ ולומדים יחד עם השכנים שלהם',
  'Feest 🎉 voor iedereen 👩‍👩‍👧‍👦 met vlaggen 🇧🇪🇧🇪🇧🇪 en zon ☀️ ☀️ ☀️ ☀️ ☀️ ☀️ ☀️ ☀️',
  'École, forêt, Łódź, žluťoučký kůň, ĳsbeer en dĳk',
];

test('every title stays within its card on the screen', async ({ page }) => {
  const editor = await Editor.withGoal(page, 'Alle soorten titels');
  for (const title of TITLES) await editor.answer(title);
  await expect(editor.cards()).toHaveCount(TITLES.length + 1);
  await page.evaluate(() => document.fonts.ready);
  const outside = await editor.cards().evaluateAll((cards) =>
    cards.flatMap((card) => {
      const frame = card.getBoundingClientRect();
      return [...card.querySelectorAll('text')]
        .filter((line) => {
          const { left, right, top, bottom } = line.getBoundingClientRect();
          return (
            left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom
          );
        })
        .map((line) => line.textContent);
    }),
  );
  expect(outside).toEqual([]);
});

test('the count under a narrow card leaves its mark as large as it is', async ({ page }) => {
  const actions = Array.from({ length: 12 }, (_, at) => `    Actie ${at + 1}`);
  const editor = await Editor.withList(page, ['Een doel', '  Kort', ...actions].join('\n'));
  await editor.choose('Kort');
  await page.keyboard.press('Space');
  const badge = editor.map.getByRole('button', { name: 'Uitklappen: 12 kaarten eronder' });
  const mark = await badge.locator('svg').boundingBox();
  expect((mark?.width ?? 0) / (mark?.height ?? 1)).toBeCloseTo(10 / 6, 1);
});

test('the language switches live, keeps what is being done, and is remembered', async ({
  page,
}) => {
  const editor = await Editor.withGoal(page, 'Een goede buurt');
  await editor.answer('Kinderen spelen buiten');
  await editor.ask.fill('Half getypt');
  await page.getByRole('button', { name: 'Een goede buurt' }).first().click();
  await page.getByRole('menuitemcheckbox', { name: 'Français' }).click();
  await expect(page.getByRole('button', { name: 'Exporter' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('combobox', { name: /Qu’est-ce qui doit/ })).toHaveValue(
    'Half getypt',
  );
  await expect(page.getByRole('button', { name: /Annuler : ajouter/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Exporter' })).toBeVisible();
});
