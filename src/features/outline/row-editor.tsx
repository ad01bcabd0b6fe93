import { useEffect, useRef } from 'react';
import { splitCard } from '#actions/bulk-actions.ts';
import { newCardMerge, titleOf } from '#actions/element-actions.ts';
import type { RowMove } from '#actions/outline-actions.ts';
import { setElement } from '#core/commands/set-element.ts';
import { TITLE_LIMIT } from '#core/model/fields.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { useLiveText } from '#session/use-live-text.ts';
import { GrowingField } from '#ui/growing-field.tsx';
import { SplitButton } from '#ui/split-button.tsx';
import styles from './outline-row.module.css';

/** What the list does when a title is left by a key. */
export interface EditorKeys {
  /** Enter: the title stands, and the next row is made. */
  readonly next: () => void;
  /** The title stands, or was taken back: the keyboard goes back to the row, or to the one above a row that is gone. */
  readonly done: () => void;
  /** Backspace in a title without words: the row goes. */
  readonly remove: () => void;
  readonly move: (move: RowMove) => void;
}

interface RowEditorProps {
  readonly id: string;
  readonly title: string;
  readonly keys: EditorKeys;
}

/** The title of a row, edited in its place. Until it has words of its own, a new card's row is empty. */
export function RowEditor({ id, title, keys }: RowEditorProps) {
  const session = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  const live = useLiveText(
    title,
    (next, merge) => {
      session.dispatch((model) => setElement(model, { id, fields: { title: next } }), {
        label: () => m.step_edit({ title: titleOf(session, id) }),
        merge,
      });
    },
    newCardMerge(id),
  );
  const isUnnamed = isPlaceholder(live.text);
  const text = isUnnamed ? '' : live.text;
  const isEmpty = text.trim() === '';
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.select();
  }, []);

  /** Ends the edit: a new card that never got a name goes as it came. */
  const leave = (): void => {
    if (left.current) return;
    left.current = true;
    if (isUnnamed) live.cancel();
    else live.onBlur();
    if (session.store.getState().editing === id) session.edit(undefined);
  };

  const split = (): void => {
    if (!area.current) return;
    const { value, selectionStart: caret } = area.current;
    if (!isEmpty) live.onBlur();
    if (!splitCard(session, id, { text: value, caret })) return;
    left.current = true;
    session.edit(undefined);
    keys.done();
  };

  return (
    <>
      <GrowingField
        ref={area}
        className={styles.editor}
        aria-label={m.list_edit_title()}
        placeholder={isUnnamed ? live.text : title}
        value={text}
        maxLength={TITLE_LIMIT}
        onChange={live.onChange}
        onBlur={leave}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
          if (ctrlKey || metaKey) {
            if (key === 'Enter') split();
            return;
          }
          const move = altKey ? ALT_MOVES[key] : key === 'Tab' ? tabMove(shiftKey) : undefined;
          if (move) {
            event.preventDefault();
            keys.move(move);
          } else if (key === 'Enter') {
            event.preventDefault();
            const goesOn = !isEmpty;
            leave();
            if (goesOn) keys.next();
            else keys.done();
          } else if (key === 'Escape') {
            event.preventDefault();
            left.current = true;
            live.cancel();
            session.edit(undefined);
            keys.done();
          } else if (key === 'Backspace' && isEmpty) {
            event.preventDefault();
            left.current = true;
            live.cancel();
            session.edit(undefined);
            keys.remove();
          }
        }}
      />
      {!isEmpty && <SplitButton className={styles.split} onSplit={split} />}
    </>
  );
}

const ALT_MOVES: Readonly<Record<string, RowMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'outdent',
  ArrowRight: 'indent',
};

function tabMove(shift: boolean): RowMove {
  return shift ? 'outdent' : 'indent';
}

/** Whether a title is what a new card is called until a person names it. */
function isPlaceholder(title: string): boolean {
  const names: readonly string[] = [m.card_new_goal(), m.card_new_outcome(), m.card_new_action()];
  return names.includes(title);
}
