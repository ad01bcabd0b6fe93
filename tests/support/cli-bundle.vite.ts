import { defineConfig } from 'vite';

/** The command line in one file, which starts ten times as fast as its thousands of sources. */
export default defineConfig({
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true, external: ['@napi-rs/canvas'] },
  build: { ssr: 'src/cli/tocht.ts' },
});
