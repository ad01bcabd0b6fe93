import { readFileSync } from 'node:fs';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';
import { wasHacked } from './support/problems.ts';

/** What somebody could type, paste or send as a file: each tries to run a script that sets a mark. */
const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  'javascript:window.hacked=1',
  '</script><script>window.hacked=1</script>',
  '"><svg onload="window.hacked=1">',
  "'-window.hacked=1-'",
  '{{constructor.constructor("window.hacked=1")()}}',
  '<a href="javascript:window.hacked=1">klik</a>',
  '<style>*{background:url(https://example.com/)}</style>',
  ']]><script>window.hacked=1</script><![CDATA[',
];

test('the policy is served', async ({ page }) => {
  const response = await page.goto('./');
  const policy = response?.headers()['content-security-policy'];
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy).toContain(rule);
  }
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
  expect(readFileSync('dist/_headers', 'utf8')).toContain(`Content-Security-Policy: ${policy}`);
});

test.describe('a test of the app fails', () => {
  test.fail();

  test('on a script in the page', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.append('window.hacked = 1');
      document.head.append(script);
    });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('on HTML out of a string', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>text</p>');
      } catch {
        // The policy throws as well as reports.
      }
    });
  });

  test('on a request to another origin', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => fetch('https://example.com/').catch(() => {}));
  });

  test('on an error in the console', async ({ page }) => {
    await page.goto('./');
    await page.evaluate(() => console.error('broken'));
  });
});

test('a script of another origin never becomes a worker', async ({ page, problems }) => {
  problems.expectProblem(/example\.com/);
  await page.goto('./');
  const refused = await page.evaluate(() => {
    try {
      new Worker('https://example.com/worker.js');
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

test('what people type is text on every surface', async ({ page }) => {
  const editor = await Editor.withGoal(page, HOSTILE[0]!);
  for (const text of HOSTILE.slice(1)) await editor.answer(text);
  await expect(editor.cards()).toHaveCount(HOSTILE.length);
  for (const text of HOSTILE) await expect(editor.card(text)).toBeVisible();

  // The inspector, with an assumption; the list of ideas; the menu that renames the model.
  await page.getByRole('button', { name: 'Alles in beeld' }).click();
  await editor.card(HOSTILE[0]!).click();
  await editor.inspector.getByPlaceholder('Wat moet er ook kloppen?').fill(HOSTILE[3]!);
  await page.keyboard.press('Enter');
  await expect(editor.inspector.getByRole('textbox', { name: 'Veronderstelling' })).toHaveValue(
    HOSTILE[3]!,
  );
  await editor.inspector.getByRole('textbox', { name: 'Waarom geloven we dit?' }).fill(HOSTILE[2]!);
  await page.keyboard.press('Tab');
  await editor.answer(`> ${HOSTILE[6]}`);
  await page.getByRole('button', { name: '1 idee in de wachtrij' }).click();
  await expect(page.getByRole('option', { name: HOSTILE[6]! })).toBeVisible();
  await page.keyboard.press('Escape');
  await editor.saved();

  // Home: the title of the model, its thumbnail, what a toast says when it is removed.
  await page.goto('./#/');
  const title = page.getByRole('main').getByText(HOSTILE[0]!).first();
  await expect(title).toBeVisible();
  await page.reload();
  await expect(title).toBeVisible();
  await page.getByRole('button', { name: `Meer met ${HOSTILE[0]}` }).click();
  await page.getByRole('menuitem', { name: 'Verwijderen' }).click();
  await expect(page.getByText(`“${HOSTILE[0]}” is verwijderd.`).first()).toBeVisible();
  expect(await wasHacked(page)).toBe(false);
});

test('what people paste is text in the preview and on the map', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Een lijst plakken' }).click();
  const list = HOSTILE.map((text, depth) => '  '.repeat(Math.min(depth, 3)) + text).join('\n');
  await page.getByRole('dialog').getByRole('textbox').fill(list);
  await expect(page.getByRole('dialog').getByText(HOSTILE[3]!).first()).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Model maken' }).click();
  const editor = new Editor(page);
  await expect(editor.cards()).toHaveCount(HOSTILE.length);
  expect(await wasHacked(page)).toBe(false);
});
