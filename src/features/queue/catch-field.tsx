import { type ClipboardEvent, type KeyboardEvent, useState } from 'react';
import { catchIdeas } from '#actions/idea-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { TextArea } from '#ui/text-area.tsx';
import styles from './queue-panel.module.css';

/** Where ideas are typed, each after Enter, or pasted as a list: one idea a line. */
export function CatchField() {
  const session = useSession();
  const [text, setText] = useState('');

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (catchIdeas(session, text) > 0) setText('');
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/\S[^\S\n]*\r?\n\s*\S/.test(pasted)) return;
    event.preventDefault();
    catchIdeas(session, pasted);
  };
  return (
    <TextArea
      label={m.queue_field()}
      hideLabel
      placeholder={m.queue_field()}
      className={styles.field}
      rows={1}
      value={text}
      onChange={setText}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      enterKeyHint="enter"
    />
  );
}
