import { foldText } from '#core/queries/fold-text.ts';
import type { Block, Inline, Page } from './read-page.ts';

/** A part of a page in which words were found: from one heading to the next. */
export interface Found<Id extends string> {
  readonly page: Id;
  readonly section: string | undefined;
  readonly heading: string;
  /** The first line that holds one of the words. */
  readonly line: string;
}

/** The parts of the pages that hold every word, accents and capitals apart; a part named by them comes first. */
export function findInPages<Id extends string>(
  pages: ReadonlyMap<Id, Page>,
  words: string,
): readonly Found<Id>[] {
  const wanted = foldText(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const named: Found<Id>[] = [];
  const told: Found<Id>[] = [];
  for (const [page, { title, blocks }] of pages) {
    for (const { section, heading, lines } of partsOf(title, blocks)) {
      const name = foldText(heading);
      const text = foldText([heading, ...lines].join(' '));
      if (!wanted.every((word) => text.includes(word))) continue;
      const line = lines.find((each) => wanted.some((word) => foldText(each).includes(word)));
      const isNamed = wanted.every((word) => name.includes(word));
      (isNamed ? named : told).push({ page, section, heading, line: line ?? lines[0] ?? '' });
    }
  }
  return [...named, ...told];
}

interface Part {
  readonly section: string | undefined;
  readonly heading: string;
  readonly lines: string[];
}

function partsOf(title: string, blocks: readonly Block[]): readonly Part[] {
  let part: Part = { section: undefined, heading: title, lines: [] };
  const parts = [part];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      part = { section: block.section, heading: block.text, lines: [] };
      parts.push(part);
    } else if (block.kind === 'paragraph') part.lines.push(textOf(block.inlines));
    else if (block.kind === 'list') part.lines.push(...block.items.map(textOf));
  }
  return parts;
}

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.kind === 'keys' ? inline.keys.replace('$mod', 'Ctrl') : inline.text))
    .join('');
}
