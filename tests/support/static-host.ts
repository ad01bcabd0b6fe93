import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
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
  '.webp': 'image/webp',
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** A host of static files: a test can give it another release, texts that are no files, or take it away altogether. */
export class StaticHost {
  readonly #server: Server;
  folder: string;
  /** Texts that stand beside the files, by their path. */
  readonly texts = new Map<string, string>();

  private constructor(server: Server, folder: string) {
    this.#server = server;
    this.folder = folder;
  }

  /**
   * Starts a host of its own on a free port.
   * @param headers what each answer carries
   */
  static async start(
    folder: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<StaticHost> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
      const body = host.texts.get(path) ?? host.#read(path);
      if (body === undefined) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, {
        ...headers,
        'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
        'Cache-Control': path.startsWith('/assets/')
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      });
      response.end(body);
    });
    const host = new StaticHost(server, folder);
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return host;
  }

  #read(path: string): Buffer | undefined {
    const file = join(this.folder, normalize(path));
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Takes the host away: open connections are cut, new ones refused. */
  async stop(): Promise<void> {
    if (!this.#server.listening) return;
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
