import type { Point } from '../layout/box.ts';

/** One command of path data, with its points in order; Z has none. */
export interface PathStep {
  readonly command: 'M' | 'L' | 'C' | 'Z';
  readonly points: readonly Point[];
}

/** Takes path data of only M, L, C and Z, absolute, apart. */
export function pathSteps(data: string): PathStep[] {
  return Array.from(data.matchAll(/([MLCZ])([^MLCZ]*)/g), ([, command, rest]) => ({
    command: command as PathStep['command'],
    points: pointsOf(rest ?? ''),
  }));
}

function pointsOf(words: string): Point[] {
  const numbers = (words.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, at) => ({
    x: numbers[2 * at] ?? 0,
    y: numbers[2 * at + 1] ?? 0,
  }));
}
