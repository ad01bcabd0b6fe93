import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { chunkList } from './scripts/chunk-list-plugin.ts';
import { fileGroups } from './scripts/first-chunks.ts';
import { headStart } from './scripts/head-start-plugin.ts';
import { keptPluralRules } from './scripts/plural-rules-plugin.ts';
import { SECURITY_HEADERS } from './scripts/security-headers.ts';
import { staticHostHeaders } from './scripts/static-host-plugin.ts';
import { themeCss } from './scripts/theme-css-plugin.ts';

export default defineConfig({
  // Relative addresses: the build runs in any folder of any host.
  base: './',
  plugins: [
    react(),
    themeCss(),
    {
      ...paraglideVitePlugin({
        project: './project.inlang',
        outdir: './src/i18n/paraglide',
        // The same as in the `i18n` script of package.json; src/i18n/locale.ts guesses and remembers.
        strategy: ['globalVariable', 'baseLocale'],
      }),
      // A build runs the script: this would hold it open for half a minute after it is done.
      apply: 'serve',
    },
    keptPluralRules(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      injectManifest: {
        injectionPoint: '__FILES_OF_THIS_RELEASE__',
        globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,txt,md,webp}'],
        globIgnores: ['screenshots/**'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      },
      manifest: {
        id: './',
        name: 'Tocht',
        short_name: 'Tocht',
        description: 'Teken samen de weg van een langetermijndoel naar concrete acties.',
        lang: 'nl',
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#fbfaf7',
        theme_color: '#ffffff',
        // The window in which a browser offers to install shows it.
        screenshots: [
          { src: 'screenshots/map.png', sizes: '1400x850', type: 'image/png', form_factor: 'wide' },
        ],
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
    }),
    headStart(),
    chunkList(),
    staticHostHeaders(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // No file is folded into another as data: each is cached by its own name.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1024,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: fileGroups() },
      },
    },
  },
  preview: { port: 4173, strictPort: true, headers: SECURITY_HEADERS },
});
