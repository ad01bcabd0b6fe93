import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

test('the guide leads through the phases, asks what each is about, and never blocks', async ({
  page,
}) => {
  const editor = await Editor.withGoal(page, 'Alle kinderen spelen buiten');
  await editor.answer('Ouders laten hun kind los');
  await editor.answer('De straat is veilig');
  await page.keyboard.press('F8');
  const guide = page.getByRole('region', { name: 'Begeleiding' });
  await expect(guide.getByRole('heading', { level: 2 })).toHaveText(/Welk verschil/);
  await expect(guide.getByText('Alles in deze fase heeft een antwoord.')).toBeVisible();

  await guide.getByRole('button', { name: 'Volgende fase' }).click();
  await expect(guide.getByRole('heading', { level: 2 })).toHaveText(/Wat moet er eerst waar zijn/);
  await expect(guide.getByText(/Nog 2 kaarten zonder iets eronder/)).toBeVisible();
  await expect(guide.getByRole('progressbar')).toHaveAttribute('value', '1');
  // Its question is about the first card that is open, and the line stands ready.
  await expect(page.getByText('Ouders laten hun kind los te bereiken?')).toBeVisible();
  await page.keyboard.type('Ouders kennen elkaar');
  await page.keyboard.press('Enter');
  await expect(editor.card('Ouders kennen elkaar')).toBeVisible();
  // An empty line goes on to the next open card.
  await page.keyboard.press('Enter');
  await expect(page.getByText('De straat is veilig te bereiken?')).toBeVisible();

  await guide.getByRole('button', { name: /Welke acties/ }).click();
  await page.keyboard.type('Een speelstraat');
  await page.keyboard.press('Enter');
  await expect(editor.card('Een speelstraat')).toHaveAccessibleName(/Actie/);

  await guide.getByRole('button', { name: /Veronderstellingen/ }).click();
  await page.keyboard.type('De gemeente werkt mee');
  await page.keyboard.press('Enter');
  await guide.getByRole('button', { name: /Wie doet wat/ }).click();
  await expect(page.getByText('Wie trekt Een speelstraat?')).toBeVisible();
  await page.keyboard.type('Jeugddienst');
  await page.keyboard.press('Enter');
  await expect(guide.getByText('Alles in deze fase heeft een antwoord.')).toBeVisible();
  await page.getByRole('button', { name: 'Kaart', exact: true }).last().click();
  await expect(editor.inspector.getByText('Jeugddienst', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Begeleiding', exact: true }).click();

  await guide.getByRole('button', { name: /Hoe zien we/ }).click();
  await page.keyboard.type('Meer kinderen op straat op woensdag');
  await page.keyboard.press('Enter');
  await expect(guide.getByRole('progressbar')).toHaveAttribute('value', '1');

  // The group goes on tomorrow: the guide is where it was.
  await editor.saved();
  await page.reload();
  await expect(guide.getByRole('heading', { level: 2 })).toHaveText(/zien of horen/);
  await page.keyboard.press('F8');
  await expect(guide).toBeHidden();
});

test('the time starts with a phase by itself, pauses and goes over', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T09:00:00') });
  await Editor.withGoal(page, 'Doel');
  await page.keyboard.press('F8');
  const time = page.getByRole('timer');
  await expect(time).toHaveText(/^(15:00|14:5\d)$/);
  await page.clock.runFor(60_000);
  await expect(time).toHaveText(/^13:[45]\d$/);
  await page.getByRole('button', { name: 'Pauze' }).click();
  const paused = await time.textContent();
  await page.clock.runFor(60_000);
  await expect(time).toHaveText(paused ?? '');
  await page.getByRole('button', { name: 'Ga verder' }).click();
  await page.clock.runFor(15 * 60_000);
  await expect(time).toHaveText(/^\+01:[0-3]\d$/);
  await page.getByRole('button', { name: 'Volgende fase' }).click();
  await expect(time).toHaveText(/^(40:00|39:5\d)$/);
});
