import type { CDPSession, Page } from '@playwright/test';
import type { Place } from './pointer.ts';

/** A pen, as the browser gets it from a tablet that draws. */
export class Pen {
  constructor(private readonly cdp: CDPSession) {}

  static async of(page: Page): Promise<Pen> {
    return new Pen(await page.context().newCDPSession(page));
  }

  /** @param times which tap in a row this is */
  async tap(at: Place, times = 1): Promise<void> {
    await this.send('mouseMoved', at);
    await this.send('mousePressed', at, times);
    await this.send('mouseReleased', at, times);
  }

  async doubleTap(at: Place): Promise<void> {
    await this.tap(at);
    await this.tap(at, 2);
  }

  async drag(from: Place, to: Place): Promise<void> {
    await this.send('mouseMoved', from);
    await this.send('mousePressed', from, 1);
    for (let step = 1; step <= 8; step += 1) {
      const t = step / 8;
      const at = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
      await this.send('mouseMoved', at, 1);
    }
    await this.send('mouseReleased', to, 1);
  }

  private async send(
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    { x, y }: Place,
    clickCount = 0,
  ): Promise<void> {
    const isDown = clickCount > 0 && type !== 'mouseReleased';
    await this.cdp.send('Input.dispatchMouseEvent', {
      ...{ type, x, y, clickCount, pointerType: 'pen', force: isDown ? 0.5 : 0 },
      ...{ button: clickCount > 0 ? 'left' : 'none', buttons: isDown ? 1 : 0 },
    });
  }
}
