import { advances, type TextStyle } from './measure-text.ts';

/** A stretch of text that is never broken, as offsets into the folded text. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** White space at which a line may break: all but the no-break spaces. */
const SPACES = /[^\S\u00a0\u202f\u2007\ufeff]+/gu;
/** Between a hyphen, dash or slash inside a word and what follows it. */
const AFTER_HYPHEN = /(?<=[\p{L}\p{N})\]][-\u2010\u2013\u2014/])(?=[\p{L}\p{N}(])/gu;

let graphemes: Intl.Segmenter | undefined;

/**
 * Breaks a text into lines of at most `maxWidth` px and about the same length, in as few lines as it takes: at spaces,
 * after hyphens and slashes, and inside a word only when it is wider than a line (never inside a character that
 * several code points make up). Only one such character, alone on its line, can be wider than `maxWidth`.
 */
export function wrapText(text: string, style: TextStyle, maxWidth: number): string[] {
  const folded = text.replace(SPACES, ' ').trim();
  const along = advances(folded, style);
  const pieces = piecesOf(folded, along, maxWidth);
  const widest = pieces.reduce(
    (most, { start, end }) => Math.max(most, width(along, start, end)),
    0,
  );
  let lines = fill(pieces, along, Math.max(widest, maxWidth));
  let [low, high] = [widest, maxWidth];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const narrower = fill(pieces, along, middle);
    if (narrower.length > lines.length) low = middle;
    else [lines, high] = [narrower, middle];
  }
  return lines.map(({ start, end }) => folded.slice(start, end));
}

/** Whether a text can be set in lines of `maxWidth` px without breaking a word. */
export function wordsFit(text: string, style: TextStyle, maxWidth: number): boolean {
  const folded = text.replace(SPACES, ' ').trim();
  const along = advances(folded, style);
  return words(folded).every(({ start, end }) => width(along, start, end) <= maxWidth);
}

function width(along: Float64Array, start: number, end: number): number {
  return (along[end] ?? 0) - (along[start] ?? 0);
}

function fill(pieces: readonly Piece[], along: Float64Array, maxWidth: number): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && width(along, line.start, piece.end) <= maxWidth) {
      lines[lines.length - 1] = { start: line.start, end: piece.end };
    } else lines.push(piece);
  }
  return lines;
}

function words(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const word of text.split(' ')) {
    for (const part of word.split(AFTER_HYPHEN)) {
      if (part !== '') found.push({ start: at, end: at + part.length });
      at += part.length;
    }
    at += 1;
  }
  return found;
}

function piecesOf(text: string, along: Float64Array, maxWidth: number): Piece[] {
  return words(text).flatMap((word) =>
    width(along, word.start, word.end) <= maxWidth ? [word] : cutWord(text, word, along, maxWidth),
  );
}

/** A word in stretches that fit: cut between graphemes, or between code points when one grapheme is too wide. */
function cutWord(text: string, word: Piece, along: Float64Array, maxWidth: number): Piece[] {
  const cut: Piece[] = [];
  let start = word.start;
  let end = word.start;
  const take = (next: number) => {
    if (end > start && width(along, start, next) > maxWidth) {
      cut.push({ start, end });
      start = end;
    }
    end = next;
  };
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const { segment, index } of graphemes.segment(text.slice(word.start, word.end))) {
    const from = word.start + index;
    if (width(along, from, from + segment.length) <= maxWidth) take(from + segment.length);
    else {
      let at = from;
      for (const character of segment) {
        at += character.length;
        take(at);
      }
    }
  }
  return [...cut, { start, end }];
}
