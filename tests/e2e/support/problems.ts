import type { BrowserContext, Page } from '@playwright/test';

/** What went wrong in a browser while a test ran; a test that provokes something says so with `expectProblem`. */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #origins: Set<string>;

  constructor(origin: string) {
    this.#origins = new Set([origin]);
  }

  /** A second server of the test's own is no stranger. */
  allowOrigin(origin: string): void {
    this.#origins.add(origin);
  }

  /** What this test provokes on purpose. */
  expectProblem(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** All that was found and not expected. */
  get unexpected(): string[] {
    return this.#found.filter((problem) => !this.#expected.some((known) => known.test(problem)));
  }

  /** Listens to every page of a browser context, those that open later too. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('console', (message) => {
      if (message.type() === 'error') this.#add(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => this.#add(`page: ${error.error().stack}`));
    context.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && !this.#origins.has(origin)) {
        this.#add(`request: ${request.url()}`);
      }
    });
    await context.exposeBinding('reportViolation', (_source, text: string) =>
      this.#add(`policy: ${text}`),
    );
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { reportViolation } = window as unknown as {
          reportViolation(text: string): void;
        };
        reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  #add(problem: string): void {
    this.#found.push(problem);
  }
}

/** Whether a page runs script that a person typed: every hostile text of the tests sets this mark. */
export function wasHacked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'hacked' in window);
}
