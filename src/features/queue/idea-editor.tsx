import { useEffect, useRef } from 'react';
import { rewordIdea } from '#actions/idea-actions.ts';
import { TEXT_LIMIT } from '#core/model/fields.ts';
import type { Idea } from '#core/model/idea.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { useLiveText } from '#session/use-live-text.ts';
import { GrowingField } from '#ui/growing-field.tsx';
import styles from './queue-panel.module.css';

interface IdeaEditorProps {
  readonly idea: Idea;
  /** The words stand, or were taken back. By a key: the keyboard goes back to the list. */
  readonly onDone: (by: 'key' | 'blur') => void;
}

/** The words of an idea, edited in their place: Enter keeps them, Escape takes them back; without words the idea stays. */
export function IdeaEditor({ idea, onDone }: IdeaEditorProps) {
  const session = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  const live = useLiveText(idea.text, (text, merge) => rewordIdea(session, idea.id, text, merge));
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);

  /** Ends the edit, once; words that were all taken away come back. */
  const leave = (by: 'key' | 'blur', keeps = true): void => {
    if (left.current) return;
    left.current = true;
    if (keeps && live.text.trim() !== '') live.onBlur();
    else live.cancel();
    onDone(by);
  };
  return (
    <GrowingField
      ref={area}
      className={styles.editor}
      aria-label={m.queue_edit_field()}
      value={live.text}
      maxLength={TEXT_LIMIT}
      enterKeyHint="done"
      onPointerDown={(event) => event.stopPropagation()}
      onChange={live.onChange}
      onBlur={() => leave('blur')}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          leave('key');
        } else if (event.key === 'Escape') {
          event.preventDefault();
          leave('key', false);
        }
      }}
    />
  );
}
