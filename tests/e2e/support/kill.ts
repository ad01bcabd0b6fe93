import { readdirSync, readFileSync } from 'node:fs';

/** Kills a browser at once with all that belongs to it, found by the profile that only it has. */
export function killBrowser(profile: string): void {
  process.kill(-processOf(profile), 'SIGKILL');
}

function processOf(profile: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      const isMain = !words.some((word) => word.startsWith('--type='));
      if (isMain && words.includes(`--user-data-dir=${profile}`)) return Number(pid);
    } catch {
      // It ended while we looked.
    }
  }
  throw new Error('The browser is not running.');
}
