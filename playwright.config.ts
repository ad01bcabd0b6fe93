import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM } from './tests/support/chromium.ts';

const PORT = Number(process.env.TOCHT_PORT ?? 4173);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 120_000,
  // Two browsers share two cores with the server, and some machines are half as fast as others.
  expect: { timeout: 20_000 },
  reporter: process.env.CI
    ? [['line'], ['json', { outputFile: 'test-results/e2e.json' }]]
    : [['line']],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 720 },
    baseURL: `http://localhost:${PORT}`,
    locale: 'nl-BE',
    // It fetches the whole app anew for each test; offline.spec lets it.
    serviceWorkers: 'block',
    timezoneId: 'Europe/Brussels',
    trace: 'off',
    launchOptions: CHROMIUM,
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: !process.env.CI,
  },
});
