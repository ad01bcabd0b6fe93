import type { Plugin } from 'vite';

/** Adds `chunks.json` to the build: every script and style sheet of the app, for src/app/preload-chunks.ts. */
export function chunkList(): Plugin {
  return {
    name: 'chunk-list',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file));
      this.emitFile({ type: 'asset', fileName: 'chunks.json', source: JSON.stringify(files) });
    },
  };
}
