import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { themeCss } from './scripts/theme-css-plugin.ts';

export default defineConfig({
  plugins: [react(), themeCss()],
  test: {
    environment: 'node',
    // Some machines are half as fast as others.
    testTimeout: 20_000,
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
  },
});
