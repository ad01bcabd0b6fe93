import { expect, type Locator, type Page } from '@playwright/test';

/** The screen of one model, as a person drives it. */
export class Editor {
  constructor(readonly page: Page) {}

  /** From home into a new model, by typing its goal. */
  static async withGoal(page: Page, goal: string): Promise<Editor> {
    await page.goto('./');
    const field = page.getByRole('textbox', { name: 'Welk verschil' });
    await field.fill(goal);
    await field.press('Enter');
    const editor = new Editor(page);
    await expect(editor.card(goal)).toBeVisible();
    return editor;
  }

  /** From home into a new model, by pasting a list. */
  static async withList(page: Page, list: string): Promise<Editor> {
    await page.goto('./');
    await page.getByRole('button', { name: 'Een lijst plakken' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(list);
    await page.getByRole('dialog').getByRole('button', { name: /maken/i }).click();
    const editor = new Editor(page);
    await expect(editor.cards().first()).toBeVisible();
    return editor;
  }

  /** The line of the question bar. */
  get ask(): Locator {
    return this.page.getByRole('combobox', { name: /Wat moet er|Wat is er nodig|Welk verschil/ });
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Over de gekozen kaart' });
  }

  get map(): Locator {
    return this.page.getByRole('region', { name: 'Kaart', exact: true });
  }

  /** A card on the map by the start of its title. */
  card(title: string): Locator {
    const name = new RegExp(`^${escapeForPattern(title)}`);
    return this.cards().and(this.map.getByRole('group', { name }));
  }

  /** Clicks a card once it stands still. */
  async choose(title: string): Promise<void> {
    await this.settled();
    await this.card(title).click();
  }

  cards(): Locator {
    return this.map.locator('[data-card]');
  }

  /** Types an answer and presses a key after it. */
  async answer(text: string, key = 'Enter'): Promise<void> {
    await this.ask.fill(text);
    await this.ask.press(key);
    await expect(this.ask).toHaveValue('');
  }

  /** Waits until no card moves any more. */
  async settled(): Promise<void> {
    await this.map.evaluate(async (map) => {
      const places = (): string =>
        [...map.querySelectorAll<HTMLElement>('.react-flow__viewport, .react-flow__node')]
          .map((part) => getComputedStyle(part).transform)
          .join();
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      for (let before = '', still = 0; still < 5; before = places()) {
        await frame();
        still = places() === before ? still + 1 : 0;
      }
    });
  }

  /** Waits until the header says that everything is kept. */
  async saved(): Promise<void> {
    await expect(this.page.getByText('Bewaard op dit toestel', { exact: true })).toBeVisible();
  }
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
