import type { Download, Locator, Page } from '@playwright/test';

/** What a facilitator does in one turn of a workshop. */
export type Turn =
  | 'type'
  | 'walk'
  | 'move'
  | 'fold'
  | 'undo'
  | 'show'
  | 'list'
  | 'save'
  | 'picture';

/** Every other turn something is said and typed. */
const ROUND: readonly Turn[] = [
  ...(['type', 'walk', 'type', 'move', 'type', 'fold', 'type', 'undo'] as const),
  ...(['type', 'show', 'type', 'walk', 'type', 'list', 'type', 'move'] as const),
];
const WHO = ['Ouders', 'Kinderen', 'Buren', 'De school', 'Jongeren', 'Het wijkhuis'];
const WHAT = ['praten mee', 'helpen', 'spelen', 'leren Nederlands', 'komen samen', 'zijn gerust'];
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** The turns of a workshop: every twentieth saves a file or takes a picture. */
export function turnsOf(count: number): Turn[] {
  return Array.from({ length: count }, (_, index) => {
    if (index % 20 === 19) return index % 40 === 19 ? 'save' : 'picture';
    return ROUND[index % ROUND.length] ?? 'type';
  });
}

/** One workshop with an open model: what is typed in it, and how fast. */
export class Workshop {
  /** The titles that were entered so far. */
  readonly entered: string[] = [];

  /**
   * @param delay how long a key takes, be it a letter or a shortcut, in ms
   * @param random numbers from 0 to 1
   */
  constructor(
    readonly page: Page,
    readonly delay: number,
    readonly random: () => number,
  ) {}

  async take(turn: Turn): Promise<void> {
    await this[turn]();
  }

  private async type(): Promise<void> {
    const count = this.entered.length + 1;
    const title = `${WHO[count % WHO.length]} ${WHAT[count % WHAT.length]} ${count}`;
    await this.page.keyboard.type(title, { delay: this.delay });
    await this.lineHolds(title);
    await this.press('Enter');
    await this.lineHolds('');
    this.entered.push(title);
  }

  private async walk(): Promise<void> {
    await this.onCard();
    for (let step = 0; step < 3; step++) await this.press(this.arrow());
  }

  private async move(): Promise<void> {
    await this.onCard();
    await this.press(`Alt+${this.arrow()}`);
  }

  private async fold(): Promise<void> {
    await this.onCard();
    await this.press('Space');
    await this.press('Space');
  }

  private async undo(): Promise<void> {
    for (const keys of ['Control+z', 'Control+z', 'Control+Shift+z', 'Control+Shift+z']) {
      await this.press(keys);
    }
  }

  private async show(): Promise<void> {
    const stage = this.page.locator('[role=toolbar][aria-label=Tonen]');
    await this.press('Alt+p');
    await stage.waitFor({ state: 'attached' });
    for (let step = 0; step < 3; step++) await this.press('PageDown');
    await this.press('Alt+p');
    await stage.waitFor({ state: 'detached' });
  }

  private async list(): Promise<void> {
    await this.face('Lijst').click();
    await this.page.locator('[data-row][tabindex="0"]').first().focus();
    for (let step = 0; step < 3; step++) await this.press('ArrowDown');
    await this.face('Kaart').click();
    await this.onCard();
  }

  private async save(): Promise<void> {
    await this.download(() => this.press('Control+s'));
  }

  private async picture(): Promise<void> {
    await this.press('Control+Shift+e');
    const dialog = this.page.getByRole('dialog', { name: 'Exporteren' });
    await dialog.getByText('Afbeelding (PNG)', { exact: true }).click();
    // As the model grows it becomes too wide for a denser picture.
    await dialog.getByRole('button', { name: '1×', exact: true }).click();
    await this.download(() => dialog.getByRole('button', { name: 'Downloaden' }).click());
    await dialog.waitFor({ state: 'detached' });
  }

  /** Found without working out the role and name of all that is on the page, for which every frame would wait. */
  private face(name: string): Locator {
    return this.page.locator('header button[aria-pressed]', { hasText: name });
  }

  private async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys, { delay: this.delay });
  }

  private async download(start: () => Promise<void>): Promise<Download> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), start()]);
    await file.path();
    return file;
  }

  private async lineHolds(text: string): Promise<void> {
    await this.page.waitForFunction(
      (wished) =>
        document.querySelector<HTMLInputElement>('input[role=combobox]')?.value === wished,
      text,
    );
  }

  private async onCard(): Promise<void> {
    await this.page.locator('[data-card][tabindex="0"]').first().focus();
  }

  private arrow(): string {
    return ARROWS[Math.floor(this.random() * ARROWS.length)] ?? 'ArrowRight';
  }
}
