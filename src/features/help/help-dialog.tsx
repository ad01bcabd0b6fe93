import { ArrowLeft, Search } from 'lucide-react';
import { useState } from 'react';
import { useDialogs } from '#actions/dialogs.ts';
import { HELP_PAGES, type HelpPlace, useHelpPlace } from '#actions/help.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Place, PlaceList } from '#ui/place-list.tsx';
import { TextField } from '#ui/text-field.tsx';
import { findInPages } from './find-in-pages.ts';
import styles from './help-dialog.module.css';
import { PageView } from './page-view.tsx';
import { type Pages, usePages } from './use-pages.ts';

/** The help: its pages at the side, one of them to read, and words to find in all of them. */
export function HelpDialog() {
  const hide = useDialogs((state) => state.hide);
  const pages = usePages();
  return (
    <Dialog title={m.manual_title()} size="large" onClose={hide}>
      {pages === 'failed' ? (
        <p>{m.manual_unreadable()}</p>
      ) : (
        <div className={styles.help} aria-busy={pages === undefined}>
          {pages && <Reader pages={pages} />}
        </div>
      )}
    </Dialog>
  );
}

function Reader({ pages }: { pages: Pages }) {
  const place = useHelpPlace();
  const [before, setBefore] = useState<readonly HelpPlace[]>([]);
  const [moved, setMoved] = useState(false);
  const [words, setWords] = useState('');
  const page = pages.get(place.page);
  const move = (to: HelpPlace, left: readonly HelpPlace[]): void => {
    setBefore(left);
    setMoved(true);
    setWords('');
    useHelpPlace.setState({ section: undefined, ...to });
  };
  const go = (to: HelpPlace): void => move(to, [...before, place]);
  const last = before.at(-1);
  return (
    <>
      <div className={styles.side}>
        <TextField
          label={m.manual_search()}
          hideLabel
          icon={Search}
          placeholder={m.manual_search()}
          value={words}
          onChange={setWords}
        />
        <nav aria-label={m.manual_pages()}>
          <PlaceList className={styles.pages}>
            {HELP_PAGES.map((id) => (
              <Place
                key={id}
                current={id === place.page && !words.trim() ? 'page' : undefined}
                onClick={() => go({ page: id })}
              >
                {pages.get(id)?.title}
              </Place>
            ))}
          </PlaceList>
        </nav>
      </div>
      <div className={styles.read}>
        {words.trim() ? (
          <Results pages={pages} words={words} onGo={go} />
        ) : (
          <>
            {last && (
              <Button
                variant="quiet"
                icon={ArrowLeft}
                className={styles.back}
                onClick={() => move(last, before.slice(0, -1))}
              >
                {m.manual_back()}
              </Button>
            )}
            {page && <PageView page={page} place={place} moved={moved} onGo={go} />}
          </>
        )}
      </div>
    </>
  );
}

interface ResultsProps {
  readonly pages: Pages;
  readonly words: string;
  readonly onGo: (place: HelpPlace) => void;
}

function Results({ pages, words, onGo }: ResultsProps) {
  const found = findInPages(pages, words);
  return (
    <>
      <p role="status" className={styles.count}>
        {found.length === 0 ? m.manual_nothing() : m.manual_found({ count: found.length })}
      </p>
      <ul className={styles.results}>
        {found.map(({ page, section, heading, line }) => (
          <li key={`${page} ${section}`}>
            <button type="button" className={styles.result} onClick={() => onGo({ page, section })}>
              <strong>{heading}</strong>
              <span className={styles.line}>{line}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
