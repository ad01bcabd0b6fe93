import { test as base, expect } from '@playwright/test';
import { Problems } from './problems.ts';

/**
 * Playwright's `test`, which fails on a console error, an uncaught error, a violation of the content
 * security policy or a request to another origin, unless the test expects it by `problems`.
 */
export const test = base.extend<{ problems: Problems }>({
  problems: [
    async ({ context, baseURL }, use) => {
      const problems = new Problems(new URL(baseURL ?? '').origin);
      await problems.watch(context);
      await use(problems);
      expect(problems.unexpected).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
