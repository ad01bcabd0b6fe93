import { advances, measureText, type TextStyle } from './measure-text.ts';
import { wordBreaks } from './word-breaks.ts';

/** A stretch of text that is never broken, as offsets into the folded text. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** How wide the hyphen is that stands after it at the end of a line; 0 without one. */
  readonly hyphen: number;
}

/** A folded text, how far the pen comes along it, and its words. */
interface Measured {
  readonly text: string;
  readonly style: TextStyle;
  readonly along: Float64Array;
  readonly whole: readonly Piece[];
}

/** Pieces side by side: the first and the last of them. */
interface Line {
  readonly from: number;
  readonly to: number;
}

/** White space at which a line may break: all but the no-break spaces. */
const SPACES = /[^\S\u00a0\u202f\u2007\ufeff]+/gu;
/** Between a hyphen, dash or slash inside a word and what follows it. */
const AFTER_HYPHEN = /(?<=[\p{L}\p{N})\]][-\u2010\u2013\u2014/])(?=[\p{L}\p{N}(])/gu;

let graphemes: Intl.Segmenter | undefined;

/** A text made ready to be broken into lines of one width or another. */
export interface Typeset {
  /** Whether it can be set in lines of `maxWidth` px without breaking a word. */
  wordsFit(maxWidth: number): boolean;
  /** How many lines it takes. */
  lineCount(maxWidth: number): number;
  /** See {@link wrapText}. */
  lines(maxWidth: number): string[];
}

/**
 * Breaks a text into lines of at most `maxWidth` px and about the same length, in as few lines as it takes: at spaces,
 * after hyphens and slashes, and inside a word only when it is wider than a line: between its parts or its syllables, with
 * a hyphen, or else anywhere (never inside a character that several code points make up). Only one such character, alone
 * on its line, can be wider than `maxWidth`.
 */
export function wrapText(text: string, style: TextStyle, maxWidth: number): string[] {
  return typeset(text, style).lines(maxWidth);
}

/** Measures a text once, for who tries several widths. */
export function typeset(text: string, style: TextStyle): Typeset {
  const folded = text.replace(SPACES, ' ').trim();
  const along = advances(folded, style);
  const whole = words(folded);
  const filled = (maxWidth: number) => {
    const pieces = piecesOf({ text: folded, style, along, whole }, maxWidth);
    const widthOf = ({ from, to }: Line) => {
      const last = pieces[to];
      return width(along, pieces[from]?.start ?? 0, last?.end ?? 0) + (last?.hyphen ?? 0);
    };
    const widest = pieces.reduce((most, _, at) => Math.max(most, widthOf({ from: at, to: at })), 0);
    const lines = fill(pieces.length, widthOf, Math.max(widest, maxWidth));
    return { pieces, widthOf, widest, lines };
  };
  return {
    wordsFit: (maxWidth) => whole.every(({ start, end }) => width(along, start, end) <= maxWidth),
    lineCount: (maxWidth) => filled(maxWidth).lines.length,
    lines(maxWidth) {
      const { pieces, widthOf, widest, lines: fewest } = filled(maxWidth);
      let lines = fewest;
      let [low, high] = [widest, maxWidth];
      while (high - low > 1) {
        const middle = (low + high) / 2;
        const narrower = fill(pieces.length, widthOf, middle);
        if (narrower.length > lines.length) low = middle;
        else [lines, high] = [narrower, middle];
      }
      evenOut(lines, widthOf);
      return lines.map(({ from, to }) => {
        const [first, last] = [pieces[from], pieces[to]];
        return `${folded.slice(first?.start, last?.end)}${last?.hyphen ? '-' : ''}`;
      });
    },
  };
}

function width(along: Float64Array, start: number, end: number): number {
  return (along[end] ?? 0) - (along[start] ?? 0);
}

function fill(count: number, widthOf: (line: Line) => number, maxWidth: number): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < count; at++) {
    const line = lines.at(-1);
    const longer = line && { from: line.from, to: at };
    if (longer && widthOf(longer) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push({ from: at, to: at });
  }
  return lines;
}

/** Moves words down as long as that makes two lines more alike, from the last line up: no word is left alone for nothing. */
function evenOut(lines: Line[], widthOf: (line: Line) => number): void {
  for (let at = lines.length - 1; at > 0; at--) {
    for (;;) {
      const [upper, lower] = [lines[at - 1], lines[at]];
      if (!upper || !lower || upper.from === upper.to) break;
      const [shorter, longer] = [
        { from: upper.from, to: upper.to - 1 },
        { from: upper.to, to: lower.to },
      ];
      const before = Math.max(widthOf(upper), widthOf(lower));
      if (Math.max(widthOf(shorter), widthOf(longer)) >= before) break;
      [lines[at - 1], lines[at]] = [shorter, longer];
    }
  }
}

function words(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const word of text.split(' ')) {
    for (const part of word.split(AFTER_HYPHEN)) {
      if (part !== '') found.push({ start: at, end: at + part.length, hyphen: 0 });
      at += part.length;
    }
    at += 1;
  }
  return found;
}

function piecesOf({ text, style, along, whole }: Measured, maxWidth: number): Piece[] {
  const fits = ({ start, end, hyphen }: Piece) => width(along, start, end) + hyphen <= maxWidth;
  const broken = (piece: Piece, breaks: readonly number[]): Piece[] => {
    const inside = breaks.filter((at) => at > piece.start && at < piece.end);
    return [...inside, piece.end].map((end, index): Piece => {
      const start = inside[index - 1] ?? piece.start;
      if (end === piece.end) return { ...piece, start };
      const last = text.slice(end - 1, end);
      return { start, end, hyphen: measureText(`${last}-`, style) - measureText(last, style) };
    });
  };
  return whole.flatMap((word) => {
    if (fits(word)) return [word];
    const { strong, weak } = wordBreaks(text.slice(word.start, word.end));
    const at = (breaks: readonly number[]) => breaks.map((place) => place + word.start);
    return broken(word, at(strong))
      .flatMap((part) => (fits(part) ? [part] : broken(part, at(weak))))
      .flatMap((part) => (fits(part) ? [part] : cutAnywhere(text, part, along, maxWidth)));
  });
}

/** Characters one by one, as people see them; by their code points when one of them is too wide. */
function cutAnywhere(
  text: string,
  { start, end, hyphen }: Piece,
  along: Float64Array,
  maxWidth: number,
): Piece[] {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const cut: Piece[] = [];
  let at = start;
  for (const { segment } of graphemes.segment(text.slice(start, end))) {
    const isTooWide = width(along, at, at + segment.length) > maxWidth;
    for (const character of isTooWide ? segment : [segment]) {
      cut.push({ start: at, end: at + character.length, hyphen: 0 });
      at += character.length;
    }
  }
  const last = cut.at(-1);
  if (last) cut[cut.length - 1] = { ...last, hyphen };
  return cut;
}
