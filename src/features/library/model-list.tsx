import { useLiveQuery } from 'dexie-react-hooks';
import { Search } from 'lucide-react';
import { useId, useState } from 'react';
import { removeListed } from '#actions/library-actions.ts';
import { formatMoment } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { TochtDatabase } from '#storage/database.ts';
import { useDatabase } from '#storage/database-context.ts';
import { useStorageHealth } from '#storage/health.ts';
import { lastBackup, listModels, type ModelEntry } from '#storage/library.ts';
import { TextField } from '#ui/text-field.tsx';
import { DeviceNote } from './device-note.tsx';
import { HowItGrows } from './how-it-grows.tsx';
import { matchingTitles } from './matching-titles.ts';
import { ModelCard } from './model-card.tsx';
import styles from './model-list.module.css';
import { RenameDialog } from './rename-dialog.tsx';
import { useNeighbourFocus } from './use-neighbour-focus.ts';

/** From how many models on finding one asks for a search field. */
const MANY = 9;

/** The models on this device, the one changed last first; without any, how a chain grows. */
export function ModelList() {
  const db = useDatabase();
  const healthy = useStorageHealth((state) => state.status === 'ok');
  const library = useLiveQuery(() => readLibrary(db), [db]);
  if (!library) return null;
  if (library.entries.length > 0) return <Models {...library} />;
  // An empty list of a store that fails or vanished doesn't prove a newcomer.
  return healthy ? <HowItGrows /> : null;
}

async function readLibrary(db: TochtDatabase): Promise<ModelsProps> {
  const [entries, backup] = await Promise.all([listModels(db), lastBackup(db)]);
  return { entries, backup };
}

interface ModelsProps {
  readonly entries: readonly ModelEntry[];
  /** ISO 8601. */
  readonly backup: string | undefined;
}

function Models({ entries, backup }: ModelsProps) {
  const db = useDatabase();
  const heading = useId();
  const [query, setQuery] = useState('');
  const [renaming, setRenaming] = useState<ModelEntry>();
  const shown = matchingTitles(entries, query);
  const { list, focusAfter } = useNeighbourFocus(shown);
  const many = entries.length >= MANY;

  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.heading}>
          {m.home_models()}
        </h2>
        {many && (
          <TextField
            type="search"
            label={m.home_search()}
            hideLabel
            placeholder={m.home_search()}
            icon={Search}
            className={styles.search}
            value={query}
            onChange={setQuery}
          />
        )}
        <DeviceNote backup={backup && formatMoment(backup)} />
      </div>
      <p role="status" className={query === '' ? 'visually-hidden' : styles.found}>
        {query !== '' && foundMessage(query, shown.length, entries.length)}
      </p>
      <ul className={styles.grid} ref={list}>
        {shown.map((entry) => (
          <ModelCard
            key={entry.id}
            entry={entry}
            onRename={() => setRenaming(entry)}
            onRemove={() => {
              focusAfter(entry.id);
              void removeListed(db, entry);
            }}
          />
        ))}
      </ul>
      {renaming && <RenameDialog entry={renaming} onClose={() => setRenaming(undefined)} />}
    </section>
  );
}

function foundMessage(query: string, count: number, all: number): string {
  return count === 0 ? m.home_found_none({ query }) : m.home_found({ count, all });
}
