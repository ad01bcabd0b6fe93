import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../..');

/** Installs the yardsticks' own packages, unless those that stand are the ones of the lock file. */
export function installPackages(): void {
  const installed = join(HERE, 'node_modules/.package-lock.json');
  const lock = join(HERE, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const { status } = spawnSync('npm', ['ci', '--silent'], { cwd: HERE, stdio: 'inherit' });
  if (status !== 0) throw new Error('the packages of the bench could not be installed');
}

/** Builds the app, unless TOCHT_DIST names a build. @returns its folder */
export function buildApp(): string {
  if (process.env.TOCHT_DIST) return process.env.TOCHT_DIST;
  const folder = join(tmpdir(), 'tocht-bench-app');
  const { status } = spawnSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the app does not build');
  return folder;
}

/** Builds a yardstick outside this folder; one that was built from the same files is used again. @returns its folder */
export async function buildYardstick(name: 'react-flow' | 'excalidraw'): Promise<string> {
  const folder = join(tmpdir(), 'tocht-bench-yardsticks', `${name}-${fingerprint()}`);
  if (existsSync(join(folder, 'index.html'))) return folder;
  await build({
    configFile: false,
    root: join(HERE, 'yardsticks', name),
    logLevel: 'error',
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 8192,
    },
  });
  if (name === 'excalidraw') {
    mkdirSync(join(folder, 'fonts'), { recursive: true });
    const fonts = join(HERE, 'node_modules/@excalidraw/excalidraw/dist/prod/fonts');
    cpSync(fonts, join(folder, 'fonts'), { recursive: true });
  }
  return folder;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = readdirSync(join(HERE, 'yardsticks'), { recursive: true, encoding: 'utf8' });
  const files = [
    ...sources.map((file) => join(HERE, 'yardsticks', file)),
    join(HERE, 'package-lock.json'),
    join(HERE, 'prepare.ts'),
  ];
  for (const file of files.sort()) {
    if (statSync(file).isFile()) hash.update(relative(HERE, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}
