import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

const TEXT = new Set(['.html', '.js', '.css', '.json', '.webmanifest']);

/**
 * Makes a next release out of a build: every hashed file has another name, so that none of the old ones
 * is there any more, and the page says `data-release="2"`.
 * @returns the folder it is in
 */
export function makeNextRelease(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tocht-release-'));
  cpSync(build, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const renamed = readdirSync(assets).map((name) => {
    const extension = extname(name);
    return [name, `${name.slice(0, -extension.length)}2${extension}`] as const;
  });
  for (const [from, to] of renamed) renameSync(join(assets, from), join(assets, to));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.has(extname(file))) continue;
    const path = join(folder, file);
    const text = renamed.reduce(
      (rest, [from, to]) => rest.replaceAll(from, to),
      readFileSync(path, 'utf8').replace('<html ', '<html data-release="2" '),
    );
    writeFileSync(path, text);
  }
  return folder;
}
