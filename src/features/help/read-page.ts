/** A piece of a line. */
export type Inline =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  /** In tinykeys' notation. */
  | { readonly kind: 'keys'; readonly keys: string }
  | {
      readonly kind: 'link';
      readonly text: string;
      readonly page: string;
      readonly section: string | undefined;
    };

/** What stands below the title of a page, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly section: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly kind: 'picture'; readonly alt: string; readonly file: string };

export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const TITLE = /^# (.+)$/;
const HEADING = /^## (.+?) \{#([a-z-]+)\}$/;
const PICTURE = /^!\[(.+)\]\(([a-z-]+\.webp)\)$/;
const ITEM = /^(-|\d+\.) (.+)$/;
const INLINE = /\*\*(.+?)\*\*|\[\[(.+?)\]\]|\[([^[\]]+)\]\(([a-z-]+)(?:#([a-z-]+))?\)/g;

/**
 * Reads a page of the help. It is written in a small part of Markdown: one `#` title; `## Heading {#section}`;
 * paragraphs of one line; lists; `![what it shows](file.webp)` on a line of its own; and within a line `**strong**`,
 * `[[Shift+F1]]` for key caps and `[words](page#section)`. Anything else is text as it stands.
 */
export function readPage(source: string): Page {
  let title = '';
  const blocks: Block[] = [];
  let list: { ordered: boolean; items: Inline[][] } | undefined;
  for (const line of source.split(/\r?\n/)) {
    const item = ITEM.exec(line);
    if (!item) list = undefined;
    if (line.trim() === '') continue;
    const heading = HEADING.exec(line);
    const picture = PICTURE.exec(line);
    if (item) {
      const ordered = item[1] !== '-';
      if (list?.ordered !== ordered) {
        list = { ordered, items: [] };
        blocks.push({ kind: 'list', ...list });
      }
      list.items.push(readLine(item[2] ?? ''));
    } else if (heading) {
      blocks.push({ kind: 'heading', text: heading[1] ?? '', section: heading[2] ?? '' });
    } else if (picture) {
      blocks.push({ kind: 'picture', alt: picture[1] ?? '', file: picture[2] ?? '' });
    } else if (TITLE.test(line)) {
      title = line.slice(2);
    } else {
      blocks.push({ kind: 'paragraph', inlines: readLine(line) });
    }
  }
  return { title, blocks };
}

function readLine(line: string): Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  const addText = (to: number): void => {
    if (to > from) inlines.push({ kind: 'text', text: line.slice(from, to) });
  };
  for (const match of line.matchAll(INLINE)) {
    const [all, strong, keys, text, page, section] = match;
    addText(match.index);
    if (strong !== undefined) inlines.push({ kind: 'strong', text: strong });
    else if (keys !== undefined) inlines.push({ kind: 'keys', keys });
    else inlines.push({ kind: 'link', text: text ?? '', page: page ?? '', section });
    from = match.index + all.length;
  }
  addText(line.length);
  return inlines;
}
