import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FOLDER = 'tests/fixtures/';

/** The bytes of a frozen file. */
export function fixture(name: string): Uint8Array {
  return readFileSync(FOLDER + name);
}

/** The SHA-256 that each frozen file must have, by name. */
export function frozenHashes(): Record<string, string> {
  return JSON.parse(readFileSync(`${FOLDER}hashes.json`, 'utf8'));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
