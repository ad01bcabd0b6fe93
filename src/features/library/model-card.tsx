import { Copy, FolderOpen, MoreVertical, Pencil, Trash2 } from 'lucide-react';
import { duplicateListed } from '#actions/library-actions.ts';
import { navigate } from '#actions/route.ts';
import { formatMoment } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { ModelEntry } from '#storage/database.ts';
import { useDatabase } from '#storage/database-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu } from '#ui/menu.tsx';
import styles from './model-card.module.css';
import { Thumbnail } from './thumbnail.tsx';

interface ModelCardProps {
  readonly entry: ModelEntry;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

/** One model of the library: a press anywhere opens it, the dots do the rest. */
export function ModelCard({ entry, onRename, onRemove }: ModelCardProps) {
  const db = useDatabase();
  const { id, title, language, elementCount, changedAt } = entry;
  return (
    <li className={styles.card}>
      <Thumbnail svg={entry.thumbnail} />
      <div className={styles.words}>
        <h3 className={styles.title} lang={language} dir="auto">
          <a href={`#/model/${id}`} className={styles.link} title={title}>
            {title}
          </a>
        </h3>
        <div className={styles.more}>
          <Menu
            align="end"
            trigger={<IconButton label={m.home_more({ title })} icon={MoreVertical} />}
            items={[
              {
                label: m.home_open(),
                icon: FolderOpen,
                onSelect: () => navigate({ page: 'model', id }),
              },
              { label: m.home_rename(), icon: Pencil, onSelect: onRename },
              {
                label: m.home_duplicate(),
                icon: Copy,
                onSelect: () => void duplicateListed(db, entry),
              },
              'separator',
              { label: m.home_remove(), icon: Trash2, danger: true, onSelect: onRemove },
            ]}
          />
        </div>
        <p className={styles.facts}>
          {m.home_model_facts({
            elements: m.element_count({ count: elementCount }),
            moment: formatMoment(changedAt),
          })}
        </p>
      </div>
    </li>
  );
}
