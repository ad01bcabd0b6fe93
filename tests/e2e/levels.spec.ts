import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

test('a team makes the levels its own', async ({ page }) => {
  const editor = await Editor.withGoal(page, 'Kinderen krijgen alle kansen');
  await editor.answer('Kinderen spelen buiten', 'Tab');
  await editor.answer('! Een speelstraat', 'Shift+Tab');
  await page.getByRole('button', { name: 'Schikking' }).click();
  await page.getByRole('menuitem', { name: 'Niveaus' }).click();
  const dialog = page.getByRole('dialog', { name: 'Niveaus' });
  const names = dialog.getByRole('textbox', { name: 'Naam van het niveau' });
  await expect(names).toHaveCount(3);

  await test.step('a level is renamed, recoloured and moved by key', async () => {
    await names.nth(1).fill('Verandering');
    await dialog.getByRole('button', { name: /^Kleur van Verandering/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'pruim' }).click();
    await expect(
      dialog.getByRole('button', { name: 'Kleur van Verandering: pruim' }),
    ).toBeVisible();
    // The menu gives the keyboard back when it goes.
    await expect(page.getByRole('menu')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Niveau toevoegen' }).click();
    await expect(names).toHaveCount(4);
    await expect(names.nth(2)).toBeFocused();
    await names.nth(2).fill('Output');
    await names.nth(2).press('Alt+ArrowDown');
    await expect(names.nth(3)).toHaveValue('Output');
    await expect(names.nth(3)).toBeFocused();
  });

  await test.step('the ceiling is set and moved', async () => {
    await dialog.getByRole('checkbox', { name: 'Plafond' }).check();
    const rows = dialog.getByRole('list', { name: 'Niveaus' }).getByRole('listitem');
    await expect(rows.nth(1)).toContainText('Plafond');
    await dialog.getByRole('button', { name: 'Plafond een niveau lager' }).click();
    await expect(rows.nth(2)).toContainText('Plafond');
    await expect(dialog.getByRole('button', { name: 'Plafond een niveau lager' })).toBeFocused();
  });

  await test.step('a level goes once it is said where its cards go', async () => {
    await dialog.getByRole('button', { name: 'Verandering verwijderen' }).click();
    const where = dialog.getByRole('combobox', { name: '1 kaart gaat naar' });
    await where.selectOption('Output');
    await expectAccessible(page, 'a level that goes');
    await dialog.getByRole('button', { name: 'Niveau verwijderen' }).click();
    await expect(names).toHaveCount(3);
    await dialog.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(names).toHaveCount(4);
  });

  await test.step('a vocabulary says what it does before it is taken up', async () => {
    await dialog.getByRole('combobox', { name: 'Begin met' }).selectOption('Logisch model');
    await expect(dialog.getByText('Impact › Outcome › Output › Activiteit › Input')).toBeVisible();
    await dialog.getByRole('button', { name: 'Overnemen' }).click();
    await expect(names).toHaveCount(5);
    await dialog.getByRole('button', { name: 'Klaar' }).click();
    await expect(editor.card('Kinderen spelen buiten. Outcome')).toBeVisible();
    await expect(editor.card('Een speelstraat. Activiteit')).toBeVisible();
  });
});
