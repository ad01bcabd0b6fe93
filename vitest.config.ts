import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';
import { themeCss } from './scripts/theme-css-plugin.ts';

export default defineConfig({
  plugins: [react(), themeCss()],
  test: {
    environment: 'node',
    // A file needs no process of its own; a third of the time went into starting them.
    pool: 'vmThreads',
    maxWorkers: '100%',
    // Some machines are half as fast as others.
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
  },
});
