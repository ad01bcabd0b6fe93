import { TEXT_LIMIT } from '../model/fields.ts';
import { foldSpace } from '../model/title.ts';
import { readLine, unescapeMarkdown } from './line-syntax.ts';
import type { OutlineKind, OutlineNode } from './outline-node.ts';

export const OUTLINE_LIMITS = {
  /** UTF-16 code units. */
  characters: 10_000_000,
  lines: 10_000,
  /** Steps below the top. */
  depth: 200,
} as const;

export type OutlineErrorCode =
  | 'outline_too_large'
  | 'outline_too_many_lines'
  | 'outline_too_deep'
  | 'outline_line_too_long';

/** Why a text can't be taken as an outline, and the number of the line, from 1. */
export interface OutlineError {
  readonly code: OutlineErrorCode;
  readonly line: number;
  /** The limit that is passed. */
  readonly limit: number;
}

/** The lines at the top with all below them; none when there is an error. */
export interface ParsedOutline {
  readonly nodes: readonly OutlineNode[];
  readonly error?: OutlineError;
}

interface OpenNode {
  readonly kind: OutlineKind;
  readonly text: string;
  readonly line: number;
  readonly children: OpenNode[];
}

interface Cell {
  readonly words: string;
  /** How far it stands from the margin, in characters. */
  readonly column: number;
}

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;
const WORD_BULLET = /^(?:o|[^\s\p{L}\p{N}!?>#])\t+/u;
const WORD_NUMBER = /^(\d{1,4}(?:\.\d{1,4}){0,5}[.)]|\p{L}\))\t+/u;
/** The characters that a tab is wide. */
const TAB = 4;
/** Ordinary lines rank below every heading. */
const BELOW_HEADINGS = 10;

/**
 * Reads an indented list: tabs or spaces of any step, Markdown lists and headings, numbered lists, bullets as Word
 * copies them, cells as Excel does (a cell further to the right stands below the one on its left). A line belongs to
 * the nearest line above it that is indented less. Blank lines count for nothing.
 * @param options `markdown` when the text is known to be Markdown: a backslash then takes a sign's meaning away
 */
export function parseOutline(text: string, { markdown = false } = {}): ParsedOutline {
  if (text.length > OUTLINE_LIMITS.characters) {
    return failed('outline_too_large', 1, OUTLINE_LIMITS.characters);
  }
  const nodes: OpenNode[] = [];
  const open: { rank: number; node: OpenNode }[] = [];
  let count = 0;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(LINE_END)
    .entries()) {
    const line = index + 1;
    for (const cell of cellsOf(raw)) {
      const reading = readLine(cell.words);
      if (!reading) continue;
      count += 1;
      if (count > OUTLINE_LIMITS.lines) {
        return failed('outline_too_many_lines', line, OUTLINE_LIMITS.lines);
      }
      if (reading.text.length > TEXT_LIMIT) {
        return failed('outline_line_too_long', line, TEXT_LIMIT);
      }
      const rank = reading.heading ?? BELOW_HEADINGS + cell.column;
      while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
      if (open.length > OUTLINE_LIMITS.depth) {
        return failed('outline_too_deep', line, OUTLINE_LIMITS.depth);
      }
      const words = markdown ? unescapeMarkdown(reading.text) : reading.text;
      const node = { kind: reading.kind, text: foldSpace(words), line, children: [] };
      (open.at(-1)?.node.children ?? nodes).push(node);
      open.push({ rank, node });
    }
  }
  return { nodes };
}

function failed(code: OutlineErrorCode, line: number, limit: number): ParsedOutline {
  return { nodes: [], error: { code, line, limit } };
}

/** The filled cells of a line, set apart by tabs. */
function cellsOf(raw: string): Cell[] {
  const indent = /^\s*/.exec(raw)?.[0] ?? '';
  const column = widthOf(indent);
  return joinBullet(raw.slice(indent.length))
    .split('\t')
    .map((words, index) => ({ words: words.trim(), column: column + index * TAB }))
    .filter(({ words }) => words !== '');
}

/** Word sets a bullet or a number off from its words by a tab: there it parts no cells. */
function joinBullet(line: string): string {
  return line.replace(WORD_BULLET, '• ').replace(WORD_NUMBER, '$1 ');
}

function widthOf(indent: string): number {
  let width = 0;
  for (const space of indent) width += space === '\t' ? TAB - (width % TAB) : 1;
  return width;
}
