import type { OutlineKind } from './outline-node.ts';

const HEADING = /^(#{1,6})\s+(?=\S)/u;
/** A line that only rules off: `---`, `***`, `___`, `===`. */
const RULE = /^([-*_=])\1{2,}$/;
const BULLET = /^(?:[-*+•‣◦▪▫●○■□–—·§➢➤✓✔](?:\s+|$)|[-–—•‣·●▪](?=\p{L}))/u;
/** `1.`, `1)`, `2.3.`, `a)`. A bare `2.5` is a number somebody wrote, and stays. */
const NUMBERING = /^(?:\d{1,4}(?:\.\d{1,4}){0,5}[.)]|\p{L}\))\s+/u;
const CHECKBOX = /^(?:\[[ xX]\]|[☐☑☒])\s+/u;
const MARKS: Readonly<Record<string, OutlineKind>> = {
  '!': 'action',
  '?': 'assumption',
  '>': 'idea',
};

/** How one line reads once its white space at both ends is gone. */
export interface LineReading {
  readonly kind: OutlineKind;
  readonly text: string;
  /** 1 to 6 for a heading. */
  readonly heading?: number;
}

/** Takes bullet, numbering, checkbox, heading and mark off a line; `undefined` when no words are left. */
export function readLine(line: string): LineReading | undefined {
  if (RULE.test(line)) return undefined;
  const heading = HEADING.exec(line)?.[1]?.length;
  const bare = heading ? line.slice(heading).trim() : withoutBullet(line);
  const reading = readMark(bare);
  return reading.text === '' ? undefined : { ...reading, ...(heading && { heading }) };
}

/**
 * The mark at the start of something typed or pasted: `!` is an action, `?` an assumption, `>` an idea for the queue.
 * A backslash before a mark, bullet or heading makes it an ordinary word.
 */
function readMark(line: string): LineReading {
  if (line.startsWith('\\') && isSpecial(line.replace(/^\\+/, ''))) {
    return { kind: 'element', text: line.slice(1) };
  }
  const kind = MARKS[line.charAt(0)];
  return kind ? { kind, text: line.slice(1).trim() } : { kind: 'element', text: line };
}

/** A title as a line that reads back as that title. */
export function escapeLine(title: string): string {
  return isSpecial(title.replace(/^\\+/, '')) ? `\\${title}` : title;
}

/** A title as Markdown that shows it as it is: no emphasis, link, entity or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[<]|&(?=[#A-Za-z])/g, '\\$&');
}

/** The text that Markdown shows for its backslash escapes. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function isSpecial(text: string): boolean {
  return (
    RULE.test(text) ||
    HEADING.test(text) ||
    withoutBullet(text) !== text ||
    MARKS[text.charAt(0)] !== undefined
  );
}

function withoutBullet(line: string): string {
  const item = line.replace(BULLET, '');
  const text = item === line ? line.replace(NUMBERING, '') : item;
  return text.replace(CHECKBOX, '').trim();
}
