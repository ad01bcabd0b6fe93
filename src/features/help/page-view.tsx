import { type RefObject, useEffect, useRef } from 'react';
import { HELP_PAGES, type HelpPage, type HelpPlace } from '#actions/help.ts';
import { useLocale } from '#i18n/locale.ts';
import { Shortcut } from '#ui/kbd.tsx';
import styles from './help-dialog.module.css';
import type { Block, Inline, Page } from './read-page.ts';

interface PageViewProps {
  readonly page: Page;
  readonly place: HelpPlace;
  readonly onGo: (place: HelpPlace) => void;
  /** Whether the reader came here by a press in the help: the focus goes along then. */
  readonly moved: boolean;
}

/** One page of the help, scrolled to the section that was asked for. */
export function PageView({ page, place, onGo, moved }: PageViewProps) {
  const at = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A help that just opened shows where one is in it, and what else there is.
    if (moved || place.section) at.current?.scrollIntoView({ block: 'start' });
    if (moved) at.current?.focus({ preventScroll: true });
  }, [place, moved]);
  return (
    <article className={styles.page}>
      <h3 ref={place.section ? undefined : at} tabIndex={-1} className={styles.pageTitle}>
        {page.title}
      </h3>
      {page.blocks.map((block, index) => (
        <BlockView
          // biome-ignore lint/suspicious/noArrayIndexKey: a page doesn't change
          key={index}
          block={block}
          at={block.kind === 'heading' && block.section === place.section ? at : undefined}
          onGo={onGo}
        />
      ))}
    </article>
  );
}

interface BlockViewProps {
  readonly block: Block;
  readonly at: RefObject<HTMLHeadingElement | null> | undefined;
  readonly onGo: (place: HelpPlace) => void;
}

function BlockView({ block, at, onGo }: BlockViewProps) {
  const locale = useLocale();
  switch (block.kind) {
    case 'heading':
      return (
        <h4 ref={at} tabIndex={-1} className={styles.heading}>
          {block.text}
        </h4>
      );
    case 'paragraph':
      return (
        <p>
          <Line inlines={block.inlines} onGo={onGo} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page doesn't change
            <li key={index}>
              <Line inlines={item} onGo={onGo} />
            </li>
          ))}
        </List>
      );
    }
    case 'picture':
      return (
        <img
          className={styles.picture}
          src={`help/pictures/${locale}/${block.file}`}
          alt={block.alt}
          width={1280}
          height={720}
        />
      );
  }
}

interface LineProps {
  readonly inlines: readonly Inline[];
  readonly onGo: (place: HelpPlace) => void;
}

function Line({ inlines, onGo }: LineProps) {
  return inlines.map((inline, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a page doesn't change
    <Piece key={index} inline={inline} onGo={onGo} />
  ));
}

function Piece({ inline, onGo }: { inline: Inline; onGo: (place: HelpPlace) => void }) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'strong':
      return <strong>{inline.text}</strong>;
    case 'keys':
      return <Shortcut keys={inline.keys} />;
    case 'link': {
      const { page, section, text } = inline;
      if (!isHelpPage(page)) return text;
      return (
        <button type="button" className={styles.link} onClick={() => onGo({ page, section })}>
          {text}
        </button>
      );
    }
  }
}

function isHelpPage(page: string): page is HelpPage {
  return HELP_PAGES.some((each) => each === page);
}
