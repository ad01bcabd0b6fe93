import type { Scene } from './drawable.ts';

/** A font file that the app ships, as its package names it. */
export interface ShippedFont {
  readonly id: 'latin' | 'latin-ext' | 'hebrew' | 'arabic';
  readonly family: string;
  readonly weight: string;
  /** The file, as an import names it. */
  readonly file: string;
  /** As in CSS. */
  readonly unicodeRange: string;
}

const ATKINSON = '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next';

/** The shipped fonts in the order in which they are tried. The names are those of the fontsource packages. */
export const SHIPPED_FONTS: readonly ShippedFont[] = [
  {
    id: 'latin',
    family: 'Atkinson Hyperlegible Next Variable',
    weight: '200 800',
    file: `${ATKINSON}-latin-wght-normal.woff2`,
    unicodeRange:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    id: 'latin-ext',
    family: 'Atkinson Hyperlegible Next Variable',
    weight: '200 800',
    file: `${ATKINSON}-latin-ext-wght-normal.woff2`,
    unicodeRange:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
  {
    id: 'hebrew',
    family: 'Noto Sans Hebrew Variable',
    weight: '100 900',
    file: '@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2',
    unicodeRange: 'U+0590-05FF,U+20AA,U+25CC,U+FB1D-FB4F',
  },
  {
    id: 'arabic',
    family: 'Noto Sans Arabic Variable',
    weight: '100 900',
    file: '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
    unicodeRange: 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+FB50-FDFF,U+FE70-FEFC',
  },
];

/** The shipped fonts that a picture's texts need. */
export function fontsFor(scene: Scene): ShippedFont[] {
  const used = new Set<number>();
  for (const item of scene.items) {
    for (const part of item.kind === 'group' ? item.parts : [item]) {
      if (part.kind !== 'text') continue;
      for (const character of part.text) used.add(character.codePointAt(0) ?? 0);
    }
  }
  return SHIPPED_FONTS.filter(({ unicodeRange }) => {
    const ranges = parseRanges(unicodeRange);
    return [...used].some((code) => ranges.some(([from, to]) => from <= code && code <= to));
  });
}

function parseRanges(unicodeRange: string): (readonly [number, number])[] {
  return unicodeRange.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
