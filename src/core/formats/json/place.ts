import type { Path, Place } from './errors.ts';
import { MAX_DEPTH } from './limits.ts';
import { scanJson } from './scan.ts';

/** The line and column of an offset in a text; a line ends in LF, CR LF or CR. */
export function placeAt(text: string, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at += 1) {
    const code = text.charCodeAt(at);
    const endsLine = code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a);
    if (!endsLine) continue;
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Where in a JSON text the value at a path begins, or the nearest value around it that is there. */
export function placeOf(text: string, path: Path): Place {
  let nearest = 0;
  let depth = -1;
  scanJson(text, MAX_DEPTH, (current, offset) => {
    if (current.length <= depth || !current.every((step, index) => step === path[index])) {
      return false;
    }
    nearest = offset;
    depth = current.length;
    return depth === path.length;
  });
  return placeAt(text, nearest);
}

/** A path as people write it: `elements[3].title`. */
export function writePath(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`,
    )
    .join('');
}
