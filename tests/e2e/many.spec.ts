import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

const GOAL = 'Kinderen krijgen alle kansen';

test.describe('several cards', () => {
  let editor: Editor;

  test.beforeEach(async ({ page }) => {
    editor = await Editor.withGoal(page, GOAL);
    await editor.answer('Kinderen spelen buiten', 'Tab');
    await editor.answer('! Voorzien van een skatepark', 'Shift+Tab');
    await editor.answer('Ouders kennen elkaar', 'Tab');
    await editor.answer('! Een buurtfeest', 'Shift+Tab');
  });

  async function chooseBoth(): Promise<void> {
    await editor.choose('Kinderen spelen');
    await editor.card('Ouders kennen').click({ modifiers: ['Shift'] });
    await expect(
      editor.inspector.getByRole('heading', { name: '2 kaarten gekozen' }),
    ).toBeVisible();
  }

  test('go to another level as one step, and back', async ({ page }) => {
    await chooseBoth();
    await editor.inspector.getByRole('combobox', { name: 'Niveau' }).selectOption('Actie');
    await expect(editor.card('Kinderen spelen buiten. Actie')).toBeVisible();
    await expect(editor.card('Ouders kennen elkaar. Actie')).toBeVisible();
    await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
    await expect(editor.card('Kinderen spelen buiten. Effect')).toBeVisible();
    await expect(editor.card('Ouders kennen elkaar. Effect')).toBeVisible();
  });

  test('are all chosen by one key, also from the empty question, and go and come back together', async ({
    page,
  }) => {
    await expect(editor.ask).toBeFocused();
    await page.keyboard.press('Control+a');
    await expect(
      editor.inspector.getByRole('heading', { name: '5 kaarten gekozen' }),
    ).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(editor.cards()).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(editor.cards()).toHaveCount(5);
    await test.step('in a title it is the words that are chosen', async () => {
      await editor.choose('Kinderen spelen');
      await page.keyboard.press('F2');
      const title = editor.map.getByRole('textbox', { name: 'Titel' });
      await title.press('End');
      await title.press('Control+a');
      await title.pressSequentially('Iets anders');
      await title.press('Enter');
      await expect(editor.card('Iets anders. Effect')).toBeFocused();
    });
  });

  test('become one that keeps every link', async ({ page }) => {
    await chooseBoth();
    await editor.inspector.getByRole('button', { name: 'Samenvoegen' }).click();
    await expect(editor.card('Kinderen spelen buiten / Ouders kennen elkaar')).toBeVisible();
    await expect(editor.cards()).toHaveCount(4);
    for (const title of ['Voorzien van een skatepark', 'Een buurtfeest']) {
      await expect(editor.card(title)).toHaveAccessibleName(
        /tot: Kinderen spelen buiten \/ Ouders/,
      );
    }
    await page.keyboard.press('Control+z');
    await expect(editor.cards()).toHaveCount(5);
    await expect(editor.card('Een buurtfeest')).toHaveAccessibleName(/tot: Ouders kennen elkaar/);
  });

  test('go below another card together', async () => {
    await editor.choose('Voorzien van');
    await editor.card('Een buurtfeest').click({ modifiers: ['Shift'] });
    const below = editor.inspector.getByRole('combobox', { name: 'Zet allemaal onder' });
    await below.fill('alle kansen');
    await below.press('ArrowDown');
    await below.press('Enter');
    for (const title of ['Voorzien van een skatepark', 'Een buurtfeest']) {
      await expect(editor.card(title)).toHaveAccessibleName(new RegExp(`tot: ${GOAL}`));
    }
  });

  test('line up where they stand freely', async ({ page }) => {
    await page.getByRole('button', { name: 'Schikking' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Vrij schikken' }).click();
    await editor.choose('Voorzien van');
    await editor.card(GOAL).click({ modifiers: ['Shift'] });
    await editor.inspector.getByRole('button', { name: 'Links uitlijnen' }).click();
    await editor.settled();
    const [goal, action] = [
      await editor.card(GOAL).boundingBox(),
      await editor.card('Voorzien van').boundingBox(),
    ];
    expect(Math.abs((goal?.x ?? 0) - (action?.x ?? 99))).toBeLessThan(1);
  });

  for (const by of ['key', 'button'] as const) {
    test(`are two after one is split at the cursor, by ${by}`, async ({ page }) => {
      await editor.choose('Kinderen spelen');
      await page.keyboard.press('F2');
      const title = editor.map.getByRole('textbox', { name: 'Titel' });
      await title.fill('Kinderen spelen en bewegen');
      for (let steps = 0; steps < ' en bewegen'.length; steps += 1) await title.press('ArrowLeft');
      if (by === 'key') await title.press('Control+Enter');
      else await editor.map.getByRole('button', { name: 'Splitsen bij de cursor' }).click();
      await expect(editor.card('Kinderen spelen. Effect')).toHaveAccessibleName(/1 van 3/);
      await expect(editor.card('en bewegen')).toHaveAccessibleName(/2 van 3/);
      await expect(editor.card('Voorzien van')).toHaveAccessibleName(/tot: Kinderen spelen\./);
    });
  }
});
