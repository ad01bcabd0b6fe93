import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTION_GROUPS } from '#actions/all-actions.ts';
import { foldAction, lightPathwayAction, showOnlyAction } from '#actions/focus-actions.ts';
import { HELP_PAGES, type HelpPage } from '#actions/help.ts';
import { GUIDE_PHASES } from '#core/guide/phases.ts';
import { type Block, type Inline, type Page, readPage } from './read-page.ts';

const HELP = 'public/help';
const LANGUAGES = ['nl', 'en', 'fr'] as const;
type Language = (typeof LANGUAGES)[number];

/** The keys that are no shortcut of an action: those of the question, of walking, and of the system's menus. */
const OTHER_KEYS = ['Enter', 'Tab', 'Escape', 'ArrowUp', 'ArrowDown', 'Shift', '$mod', 'Shift+F10'];
const MARKS = ['!', '?', '>'];
/** The dots of an idea in the queue. */
const DOTS = ['+', '-'];
const LARGEST_PICTURE = 60 * 1024;

const source = (language: Language, page: HelpPage): string =>
  readFileSync(`${HELP}/${language}/${page}.md`, 'utf8');
const read = (language: Language, page: HelpPage): Page => readPage(source(language, page));

function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.inlines;
    return block.kind === 'list' ? block.items.flat() : [];
  });
}

function sectionsOf({ blocks }: Page): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.section] : []));
}

function shapeOf({ blocks }: Page): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `## ${block.section}`;
    if (block.kind === 'list') return `list of ${block.items.length}`;
    return block.kind === 'picture' ? block.file : block.kind;
  });
}

describe.each(LANGUAGES)('the help in %s', (language) => {
  it('has every page and no other', () => {
    const files = readdirSync(`${HELP}/${language}`);
    expect(files.sort()).toEqual(HELP_PAGES.map((page) => `${page}.md`).sort());
  });

  it.each(HELP_PAGES)('has the same shape on %s as the first language', (page) => {
    const shown = read(language, page);
    expect(shown.title).not.toBe('');
    expect(shapeOf(shown)).toEqual(shapeOf(read('nl', page)));
    const sections = sectionsOf(shown);
    expect(new Set(sections).size).toBe(sections.length);
  });

  it.each(HELP_PAGES)('leaves no mark unread on %s', (page) => {
    const { blocks } = read(language, page);
    const texts = inlinesOf(blocks).flatMap((each) => (each.kind === 'text' ? [each.text] : []));
    for (const text of texts) expect(text).not.toMatch(/\*\*|\[|\]|\{#|^#|^!/);
  });

  it.each(HELP_PAGES)('only leads to pages and sections that there are, from %s', (page) => {
    for (const inline of inlinesOf(read(language, page).blocks)) {
      if (inline.kind !== 'link') continue;
      const to = HELP_PAGES.find((each) => each === inline.page);
      expect(to, inline.page).toBeDefined();
      if (to && inline.section) expect(sectionsOf(read(language, to))).toContain(inline.section);
    }
  });

  it.each(HELP_PAGES)('only shows pictures that are there and small, on %s', (page) => {
    for (const block of read(language, page).blocks) {
      if (block.kind !== 'picture') continue;
      const file = `${HELP}/pictures/${language}/${block.file}`;
      expect(existsSync(file), file).toBe(true);
      expect(statSync(file).size, file).toBeLessThanOrEqual(LARGEST_PICTURE);
    }
  });

  it.each(HELP_PAGES)('only names keys that do something, on %s', (page) => {
    const actions = [
      ...ACTION_GROUPS.flatMap((group) => group.actions),
      foldAction,
      lightPathwayAction,
      showOnlyAction,
    ];
    const known = new Set([
      ...actions.flatMap(({ shortcut }) => shortcut ?? []),
      ...OTHER_KEYS,
      ...MARKS,
      ...DOTS,
    ]);
    for (const inline of inlinesOf(read(language, page).blocks)) {
      if (inline.kind === 'keys') expect(known).toContain(inline.keys);
    }
  });

  it('has a section for each phase of the guide', () => {
    expect(sectionsOf(read(language, 'workshop'))).toEqual(
      expect.arrayContaining([...GUIDE_PHASES]),
    );
  });
});
