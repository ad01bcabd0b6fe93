import type { CDPSession, Page } from '@playwright/test';
import type { Place } from './pointer.ts';

/** Fingers, as the browser gets them from a screen. */
export class Fingers {
  constructor(private readonly cdp: CDPSession) {}

  static async of(page: Page): Promise<Fingers> {
    return new Fingers(await page.context().newCDPSession(page));
  }

  async down(...at: Place[]): Promise<void> {
    await this.send('touchStart', at);
  }

  async move(...at: Place[]): Promise<void> {
    await this.send('touchMove', at);
  }

  async up(): Promise<void> {
    await this.send('touchEnd', []);
  }

  async drag(from: Place, to: Place): Promise<void> {
    await this.down(from);
    for (let step = 1; step <= 8; step += 1) {
      const t = step / 8;
      await this.move({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t });
    }
    await this.up();
  }

  /** Two fingers that lie across a point and go apart, by so many px each. */
  async spread({ x, y }: Place, by: number): Promise<void> {
    await this.down({ x: x - 40, y });
    await this.down({ x: x - 40, y }, { x: x + 40, y });
    for (let step = 1; step <= 4; step += 1) {
      const apart = 40 + (by * step) / 4;
      await this.move({ x: x - apart, y }, { x: x + apart, y });
    }
    await this.up();
  }

  private async send(type: 'touchStart' | 'touchMove' | 'touchEnd', at: Place[]): Promise<void> {
    const touchPoints = at.map(({ x, y }, id) => ({ x, y, id }));
    await this.cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
