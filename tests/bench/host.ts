import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** A folder of files on a port of its own, and texts that stand beside them by their path. */
export interface Host {
  readonly origin: string;
  readonly folder: string;
  readonly texts: Map<string, string>;
  stop(): void;
}

export async function startHost(
  folder: string,
  headers: Readonly<Record<string, string>>,
): Promise<Host> {
  const texts = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
    const file = join(folder, normalize(path));
    const text = texts.get(path);
    if (text === undefined && !(existsSync(file) && statSync(file).isFile())) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000' : 'no-cache',
    });
    response.end(text ?? readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    folder,
    texts,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
