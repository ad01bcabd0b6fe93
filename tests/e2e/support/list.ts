import { expect, type Locator, type Page } from '@playwright/test';

/** The list of a model, as a person drives it. */
export class List {
  constructor(readonly page: Page) {}

  /** Turns the model that is open to its list. */
  static async of(page: Page): Promise<List> {
    await page.getByRole('button', { name: 'Lijst', exact: true }).click();
    const list = new List(page);
    await expect(list.grid).toBeVisible();
    return list;
  }

  get grid(): Locator {
    return this.page.getByRole('treegrid', { name: 'Lijst' });
  }

  /** The rows that show, the one of column names left out. */
  get rows(): Locator {
    return this.grid.locator('[data-row]');
  }

  /** A row by the start of its title; of a card with several parents the one in full. */
  row(title: string): Locator {
    return this.grid.locator(`[data-row][aria-label^="${title}"]:not([data-reference])`);
  }

  /** The row of a card that stands elsewhere in full. */
  reference(title: string): Locator {
    return this.grid.locator(`[data-row][aria-label^="${title}"][data-reference]`);
  }

  /** The line in which a title is edited. */
  get editor(): Locator {
    return this.grid.getByRole('textbox', { name: 'Titel' });
  }

  /** What the list says, from the accessibility tree alone: titles, as deep as they say they are. */
  async outline(): Promise<string> {
    const rows = await this.rows.evaluateAll((all) =>
      all.map((row) => ({
        level: Number(row.getAttribute('aria-level')),
        name: row.getAttribute('aria-label') ?? '',
        isReference: row.hasAttribute('data-reference'),
      })),
    );
    return rows
      .map(({ level, name, isReference }) => {
        const title = name.split('. ')[0];
        return `${'  '.repeat(level - 1)}${title}${isReference ? ' *' : ''}`;
      })
      .join('\n');
  }
}
