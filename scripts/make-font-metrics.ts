// Measures the shipped fonts and writes `src/core/scene/font-metrics.ts`.
// Run after a font changes: npx tsx scripts/make-font-metrics.ts
import { writeFileSync } from 'node:fs';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';

const WEIGHTS = [400, 600, 700] as const;
const FONTS = 'node_modules/@fontsource-variable';
const ATKINSON = `${FONTS}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next`;

/** The fonts in the order in which a browser tries them, each with the characters it is asked for. */
const SOURCES = [
  {
    file: `${ATKINSON}-latin-wght-normal.woff2`,
    ranges: '20-7e a0-ff 131 152-153 2bb-2bc 2c6 2da 2dc 2000-206f 20ac 2122 2191 2193 2212 2215',
  },
  {
    file: `${ATKINSON}-latin-ext-wght-normal.woff2`,
    ranges: '100-24f 2bd-2ff 1e00-1eff 2020 20a0-20c0 2113',
  },
  {
    file: `${FONTS}/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2`,
    ranges: '591-5f4 20aa fb1d-fb4f',
  },
  {
    file: `${FONTS}/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2`,
    ranges: '600-6ff 750-77f 8a0-8ff fb50-fdff fe70-fefc',
  },
];
const EM = 1000;
const context = createCanvas(1, 1).getContext('2d');

SOURCES.forEach(({ file }, index) => {
  if (!GlobalFonts.registerFromPath(file, `Font${index}`)) throw new Error(`no font at ${file}`);
});

function width(text: string, family: string, weight: number): number {
  context.font = `${weight} ${EM}px ${family}`;
  return Math.max(0, context.measureText(text).width);
}

function isIn(family: string, text: string): boolean {
  const widths = (name: string) => WEIGHTS.map((weight) => width(text, name, weight)).join();
  return widths(family) !== widths('NoSuchFont');
}

function codePoints(ranges: string): number[] {
  return ranges.split(' ').flatMap((range) => {
    const [from = '', to = from] = range.split('-');
    const start = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - start + 1 }, (_, i) => start + i);
  });
}

/** The widest of a letter's shapes: by itself, and joined to the letter before it, after it, or both. */
function widestShape(text: string, family: string, weight: number): number {
  const joiner = '\u200d';
  const shapes = /\p{Script=Arabic}/u.test(text)
    ? [text, joiner + text, text + joiner, joiner + text + joiner]
    : [text];
  return Math.max(...shapes.map((shape) => width(shape, family, weight)));
}

const measured = new Map<number, number[]>();
SOURCES.forEach(({ ranges }, index) => {
  for (const code of codePoints(ranges)) {
    const text = String.fromCodePoint(code);
    if (measured.has(code) || !isIn(`Font${index}`, text)) continue;
    measured.set(
      code,
      WEIGHTS.map((weight) => Math.ceil(widestShape(text, `Font${index}`, weight) - 0.01)),
    );
  }
});

/** Runs of neighbouring characters, so that the table need not name each. */
function runs(): { start: number; widths: number[][] }[] {
  const found: { start: number; widths: number[][] }[] = [];
  for (const code of [...measured.keys()].sort((a, b) => a - b)) {
    const last = found.at(-1);
    const widths = measured.get(code) ?? [];
    if (last && last.start + last.widths.length === code) last.widths.push(widths);
    else found.push({ start: code, widths: [widths] });
  }
  return found;
}

/** Pairs that the font moves apart, by the most of any weight. */
function wideningPairs(): string {
  const letters = codePoints('21-7e a1-ff 152-153 2013-2014 2018-201e 2026 20ac').map((code) =>
    String.fromCodePoint(code),
  );
  const byGap = new Map<number, string>();
  for (const a of letters) {
    for (const b of letters) {
      const gaps = WEIGHTS.map(
        (weight) =>
          width(a + b, 'Font0', weight) - width(a, 'Font0', weight) - width(b, 'Font0', weight),
      );
      const gap = Math.ceil(Math.max(...gaps) / 10) * 10;
      if (Math.max(...gaps) >= 2) byGap.set(gap, (byGap.get(gap) ?? '') + a + b);
    }
  }
  return [...byGap]
    .sort(([a], [b]) => a - b)
    .map(([gap, pairs]) => `  ${gap}: ${JSON.stringify(pairs)},`)
    .join('\n');
}

const table = runs().map(({ start, widths }) => {
  const columns = WEIGHTS.map((_, index) =>
    widths.map((each) => (each[index] ?? 0).toString(36).padStart(3, '0')).join(''),
  );
  const same = columns.every((column) => column === columns[0]);
  return `  [0x${start.toString(16)}, ${(same ? columns.slice(0, 1) : columns).map((c) => `'${c}'`).join(', ')}],`;
});

writeFileSync(
  'src/core/scene/font-metrics.ts',
  `// Written by scripts/make-font-metrics.ts; not by hand.

/** The weights that the table knows, in the order of its columns. */
export const METRIC_WEIGHTS = [${WEIGHTS.join(', ')}] as const;

/**
 * Advance widths in 1/1000 em. A row is the first code point of a run of neighbours, then for each weight (or once,
 * when all are alike) their widths, three base-36 digits each.
 */
export const ADVANCE_WIDTHS: readonly (readonly [number, ...string[]])[] = [
${table.join('\n')}
];

/** Pairs of characters that kerning moves apart: by 1/1000 em, the pairs one after another. */
export const WIDENING_PAIRS: Readonly<Record<number, string>> = {
${wideningPairs()}
};
`,
);
