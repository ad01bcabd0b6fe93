import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

test('the list of steps goes back to any of them, by keyboard', async ({ page }) => {
  const editor = await Editor.withGoal(page, 'Kinderen krijgen alle kansen');
  await editor.answer('Kinderen spelen buiten', 'Tab');
  await editor.answer('Een speelstraat', 'Enter');
  await editor.answer('Een skatepark', 'Enter');
  await expect(editor.cards()).toHaveCount(4);
  await page.getByRole('button', { name: 'Stappen' }).press('Enter');
  const steps = page.getByRole('listbox', { name: 'Stappen' });
  await expect(steps).toBeFocused();
  await expect(steps.getByRole('option')).toHaveCount(4);
  await expect(steps.getByRole('option', { selected: true })).toContainText('Een skatepark');
  await expectAccessible(page, 'the steps');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(editor.cards()).toHaveCount(2);
  await expect(steps.getByRole('option', { selected: true })).toContainText('Kinderen spelen');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(editor.cards()).toHaveCount(4);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(editor.cards()).toHaveCount(1);
  await steps.getByRole('option').first().click();
  await expect(editor.cards()).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(steps).toBeHidden();
  await expect(page.getByRole('button', { name: 'Stappen' })).toBeFocused();
});
