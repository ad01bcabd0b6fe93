import { Autocomplete } from '@base-ui/react/autocomplete';
import type { LucideIcon } from 'lucide-react';
import { StickyNote } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { ACTION_GROUPS } from '#actions/all-actions.ts';
import { useDialogs } from '#actions/dialogs.ts';
import { focusFace } from '#actions/face.ts';
import { paletteAction } from '#actions/palette.ts';
import { elementsInOrder } from '#core/queries/elements-in-order.ts';
import { foldText } from '#core/queries/fold-text.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { useSession } from '#session/session-context.ts';
import type { TochtDatabase } from '#storage/database.ts';
import { useDatabase } from '#storage/database-context.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Shortcut } from '#ui/kbd.tsx';
import styles from './palette-dialog.module.css';
import { forgetTypedAhead, typedAhead } from './typed-ahead.ts';

interface Entry {
  readonly value: string;
  readonly label: string;
  /** The words of the label, folded. */
  readonly words: string;
  /** The words of the group too. */
  readonly groupWords: string;
  readonly icon?: LucideIcon;
  readonly shortcut?: string;
  readonly run: () => void;
}

interface EntryGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Entry[];
}

/** So many entries are shown at once; typing narrows them down. */
const MOST = 60;

/** The palette: every action that can be done now and every card, found by typing a few letters. */
export function PaletteDialog() {
  const session = useSession();
  const db = useDatabase();
  const hide = useDialogs((state) => state.hide);
  const [typed, setTyped] = useState(typedAhead);
  useEffect(forgetTypedAhead, []);
  const groups = useMemo(() => entryGroups(session, db), [session, db]);
  // The name of a group only helps where no label holds what was typed.
  const isNamed = useMemo(
    () => groups.some(({ items }) => items.some(({ words }) => holds(words, typed))),
    [groups, typed],
  );
  const choose = (entry: Entry): void => {
    hide();
    // After the dialog has given the focus back.
    setTimeout(entry.run);
  };
  return (
    <Dialog title={paletteAction.label()} place="top" onClose={hide}>
      <Autocomplete.Root
        open
        inline
        items={groups}
        limit={MOST}
        value={typed}
        onValueChange={setTyped}
        itemToStringValue={({ label }: Entry) => label}
        filter={(entry: Entry, words: string) =>
          holds(isNamed ? entry.words : entry.groupWords, words)
        }
        autoHighlight="always"
        keepHighlight
      >
        <Autocomplete.Input
          className={styles.field}
          placeholder={m.palette_field()}
          aria-label={m.palette_field()}
          dir="auto"
          autoFocus
        />
        <Autocomplete.Empty className={styles.empty}>{m.palette_nothing()}</Autocomplete.Empty>
        <Autocomplete.List className={styles.list}>
          {(group: EntryGroup) => (
            <Autocomplete.Group key={group.id} items={group.items} className={styles.group}>
              <Autocomplete.GroupLabel className={styles.label}>
                {group.label}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(entry: Entry) => (
                  <Autocomplete.Item
                    key={entry.value}
                    value={entry}
                    className={styles.entry}
                    onClick={() => choose(entry)}
                  >
                    {entry.icon ? (
                      <entry.icon aria-hidden className={styles.icon} />
                    ) : (
                      <span className={styles.icon} />
                    )}
                    <span className={styles.words} dir="auto">
                      {entry.label}
                    </span>
                    {entry.shortcut && <Shortcut keys={entry.shortcut} />}
                  </Autocomplete.Item>
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </Autocomplete.Root>
    </Dialog>
  );
}

function holds(text: string, words: string): boolean {
  return foldText(words)
    .split(' ')
    .every((word) => text.includes(word));
}

function entryGroups(session: Session, db: TochtDatabase): readonly EntryGroup[] {
  const context = { session, db };
  const actions = ACTION_GROUPS.map((group): EntryGroup => {
    const items = group.actions
      .filter((action) => action !== paletteAction && (action.when?.(context) ?? true))
      .map((action): Entry => {
        const label = action.label();
        return {
          value: action.id,
          label,
          words: foldText(label),
          groupWords: foldText(`${label} ${group.label()}`),
          ...(action.icon && { icon: action.icon }),
          ...(action.shortcut && { shortcut: action.shortcut }),
          run: () => void action.run(context),
        };
      });
    return { id: group.id, label: group.label(), items };
  });
  const { model } = session.store.getState();
  const cards = elementsInOrder(model, 'branches').map((id): Entry => {
    const label = model.elements.get(id)?.title ?? '';
    const run = (): void => {
      session.select([id]);
      focusFace();
    };
    const words = foldText(label);
    return { value: `card ${id}`, label, words, groupWords: words, icon: StickyNote, run };
  });
  return [...actions, { id: 'all-cards', label: m.palette_cards(), items: cards }].filter(
    ({ items }) => items.length > 0,
  );
}
