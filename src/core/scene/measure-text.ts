import { ADVANCE_WIDTHS, METRIC_WEIGHTS, WIDENING_PAIRS } from './font-metrics.ts';

/** How a text is set: its size in px and its weight (400, 600 and 700 are measured, others count as the next one). */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
}

const EM = 1000;
const KERNING = new Map<string, number>();
const WIDTHS: readonly ReadonlyMap<number, number>[] = METRIC_WEIGHTS.map(() => new Map());

for (const [gap, pairs] of Object.entries(WIDENING_PAIRS)) {
  for (let at = 0; at < pairs.length; at += 2) KERNING.set(pairs.slice(at, at + 2), Number(gap));
}
for (const [start, ...columns] of ADVANCE_WIDTHS) {
  WIDTHS.forEach((widths, weight) => {
    const column = columns[weight] ?? columns[0] ?? '';
    for (let at = 0; at < column.length; at += 3) {
      const code = start + at / 3;
      (widths as Map<number, number>).set(code, Number.parseInt(column.slice(at, at + 3), 36));
    }
  });
}

/** The width in px of a text on one line: never less than what a renderer with the shipped fonts needs for it. */
export function measureText(text: string, style: TextStyle): number {
  return advances(text, style).at(-1) ?? 0;
}

/** How far the pen has come before each code unit of a text, and after the last, in px. */
export function advances(text: string, { size, weight }: TextStyle): Float64Array {
  const column = METRIC_WEIGHTS.findIndex((measured) => measured >= weight);
  const widths = WIDTHS[column < 0 ? WIDTHS.length - 1 : column] ?? new Map<number, number>();
  const along = new Float64Array(text.length + 1);
  let pen = 0;
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    pen += widths.get(code) ?? estimate(character, code);
    if (at > 0) pen += KERNING.get(text.slice(at - 1, at + 1)) ?? 0;
    at += character.length;
    along.fill((pen * size) / EM, at - character.length + 1, at + 1);
  }
  return along;
}

const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]$/u;
const EMOJI = /^[\p{Extended_Pictographic}\p{Regional_Indicator}]$/u;
const FULL_WIDTH =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]$/u;
const NARROW = /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Thai}]$/u;

/** A width that is safe for a character of a font we don't ship, in 1/1000 em. */
function estimate(character: string, code: number): number {
  if (NO_WIDTH.test(character)) return 0;
  if (EMOJI.test(character)) return 1400;
  if (FULL_WIDTH.test(character)) return 1000;
  if (NARROW.test(character)) return 850;
  return code > 0xffff ? 1400 : 1100;
}
