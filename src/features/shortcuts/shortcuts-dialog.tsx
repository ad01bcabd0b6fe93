import { CircleHelp, Search } from 'lucide-react';
import { useState } from 'react';
import { ACTION_GROUPS } from '#actions/all-actions.ts';
import { useDialogs } from '#actions/dialogs.ts';
import { openHelp } from '#actions/help.ts';
import { foldText } from '#core/queries/fold-text.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Kbd, Shortcut } from '#ui/kbd.tsx';
import { TextField } from '#ui/text-field.tsx';
import { EXTRA_KEYS, type KeyRow } from './extra-keys.ts';
import styles from './shortcuts-dialog.module.css';

/** Every key there is, by what it is for; typing finds one. */
export function ShortcutsDialog() {
  const hide = useDialogs((state) => state.hide);
  const [words, setWords] = useState('');
  const groups = keyGroups()
    .map(({ label, rows }) => ({ label, rows: rows.filter((row) => holds(row, label, words)) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <Dialog title={m.shortcuts_title()} size="large" onClose={hide}>
      <TextField
        label={m.shortcuts_field()}
        hideLabel
        icon={Search}
        placeholder={m.shortcuts_field()}
        value={words}
        onChange={setWords}
      />
      {groups.length === 0 && <p className={styles.nothing}>{m.shortcuts_nothing()}</p>}
      <div className={styles.groups}>
        {groups.map(({ label, rows }) => (
          <section key={label} className={styles.group}>
            <h3 className={styles.label}>{label}</h3>
            <dl className={styles.rows}>
              {rows.map((row) => (
                <div key={`${row.words}${row.keys}`} className={styles.row}>
                  <dt>{row.words}</dt>
                  <dd className={styles.keys}>
                    {row.caps
                      ? row.caps.map((cap) => <Kbd key={cap}>{cap}</Kbd>)
                      : row.keys && <Shortcut keys={row.keys} />}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Button variant="quiet" icon={CircleHelp} onClick={() => openHelp()}>
        {m.shortcuts_help()}
      </Button>
    </Dialog>
  );
}

interface KeyGroup {
  readonly label: string;
  readonly rows: readonly KeyRow[];
}

function keyGroups(): readonly KeyGroup[] {
  const ofActions = ACTION_GROUPS.map(({ id, label, actions }): KeyGroup => {
    const rows = actions.flatMap((action): KeyRow[] =>
      action.shortcut ? [{ words: action.label(), keys: action.shortcut }] : [],
    );
    return { label: label(), rows: [...rows, ...(EXTRA_KEYS[id]?.() ?? [])] };
  });
  const ofPlace = (id: string, label: string): KeyGroup => ({
    label,
    rows: EXTRA_KEYS[id]?.() ?? [],
  });
  return [
    ofPlace('question', m.group_question()),
    ...ofActions,
    ofPlace('list', m.group_list()),
    ofPlace('queue', m.group_queue()),
  ];
}

function holds(row: KeyRow, group: string, words: string): boolean {
  const text = foldText(`${row.words} ${group} ${row.caps?.join(' ') ?? row.keys}`);
  return foldText(words)
    .split(' ')
    .every((word) => text.includes(word));
}
