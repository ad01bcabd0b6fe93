import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM } from '../support/chromium.ts';

/**
 * Starts a browser that finds nobody but the machine it runs on. The browser itself sees to that: requests that went
 * round by the tests would each take some milliseconds, and be counted.
 */
export function launchBrowser(): Promise<Browser> {
  const args = [...CHROMIUM.args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'];
  return chromium.launch({ ...CHROMIUM, args });
}
