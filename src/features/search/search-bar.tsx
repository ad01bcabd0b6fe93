import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { focusFace } from '#actions/face.ts';
import { closeSearch, goToFound, placeOf, searchStore } from '#actions/search.ts';
import { type FoundIn, searchModel } from '#core/queries/search.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import styles from './search-bar.module.css';

const WHERE: Readonly<Record<FoundIn, () => string>> = {
  title: m.inspector_title,
  description: m.inspector_description,
  rationale: m.inspector_rationale,
  assumption: m.inspector_assumption_text,
  indicator: m.inspector_indicator_name,
};

/** Looks for words in all cards: they light up as one types, Enter walks from one to the next. */
export function SearchBar() {
  const { open, words } = useStore(searchStore);
  if (!open) return null;
  return <OpenSearch words={words} />;
}

function OpenSearch({ words }: { words: string }) {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const selected = useSessionState(({ selection }) => selection.values().next().value);
  const field = useRef<HTMLInputElement>(null);
  // Typing goes first: a large model is looked through when the keys rest.
  const sought = useDeferredValue(words);
  const found = useMemo(() => searchModel(model, sought), [model, sought]);
  const place = placeOf(found, selected);
  const here = found[place];

  useEffect(() => {
    field.current?.focus();
    return closeSearch;
  }, []);

  useEffect(() => {
    searchStore.setState({ found: new Set(found.map(({ id }) => id)) });
  }, [found]);

  const close = (): void => {
    closeSearch();
    focusFace();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      goToFound(session, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };

  return (
    <search className={styles.bar} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <Search aria-hidden size={18} className={styles.icon} />
        <input
          ref={field}
          type="text"
          className={styles.field}
          data-search-field=""
          aria-label={m.search_field()}
          placeholder={m.search_placeholder()}
          value={words}
          onChange={(event) => searchStore.setState({ words: event.target.value })}
          autoComplete="off"
          dir="auto"
        />
        <output className={styles.count}>
          {words.trim() === ''
            ? ''
            : found.length === 0
              ? m.search_nothing()
              : m.search_count({ place: place + 1, count: found.length })}
        </output>
        <IconButton
          icon={ChevronUp}
          label={m.search_previous()}
          aria-disabled={found.length === 0}
          onClick={() => goToFound(session, -1)}
        />
        <IconButton
          icon={ChevronDown}
          label={m.search_next()}
          aria-disabled={found.length === 0}
          onClick={() => goToFound(session, 1)}
        />
        <IconButton icon={X} label={m.search_close()} onClick={close} />
      </div>
      {here && here.in !== 'title' && (
        <p className={styles.where} dir="auto">
          <strong>{WHERE[here.in]()}</strong> {here.text}
        </p>
      )}
    </search>
  );
}
