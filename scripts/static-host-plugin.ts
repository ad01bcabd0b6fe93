import type { Plugin } from 'vite';
import { SECURITY_HEADERS } from './security-headers.ts';

/** How long a host may keep files: hashed ones for ever, all others only after asking again. */
const CACHING = {
  '/*': 'no-cache',
  '/assets/*': 'public, max-age=31536000, immutable',
} as const;

/** Adds `_headers` to the build, as Netlify and Cloudflare Pages read it, so that a host serves the same policy. */
export function staticHostHeaders(): Plugin {
  return {
    name: 'static-host-headers',
    apply: 'build',
    generateBundle() {
      const everywhere = Object.entries(SECURITY_HEADERS).map(
        ([name, value]) => `  ${name}: ${value}`,
      );
      const source = [
        '/*',
        ...everywhere,
        `  Cache-Control: ${CACHING['/*']}`,
        '/assets/*',
        // A host joins the values of both rules, so the general one is taken away first.
        '  ! Cache-Control',
        `  Cache-Control: ${CACHING['/assets/*']}`,
      ].join('\n');
      this.emitFile({ type: 'asset', fileName: '_headers', source: `${source}\n` });
    },
  };
}
