import { ArrowRight, Goal } from 'lucide-react';
import { type ClipboardEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import { startWithGoal } from '#actions/create-model.ts';
import { useDialogs } from '#actions/dialogs.ts';
import { useListDraft } from '#actions/list-draft.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';
import { useGoalDraft } from './goal-draft.ts';
import styles from './goal-form.module.css';
import { isList } from './is-list.ts';

/** One line for the goal; Enter, and the model is there. */
export function GoalForm({ labelledBy }: { readonly labelledBy: string }) {
  const db = useDatabase();
  const { goal, setGoal } = useGoalDraft();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const empty = goal.trim() === '';

  useEffect(() => input.current?.focus({ preventScroll: true }), []);

  const start = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    if (empty) {
      input.current?.focus();
      return;
    }
    setBusy(true);
    if (await startWithGoal(db, goal)) setGoal('');
    setBusy(false);
  };

  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isList(text)) return;
    event.preventDefault();
    useListDraft.getState().setText(text);
    useDialogs.getState().show('paste-list');
  };

  return (
    <form className={styles.form} onSubmit={start}>
      <Goal aria-hidden className={styles.icon} />
      <input
        ref={input}
        dir="auto"
        aria-labelledby={labelledBy}
        className={styles.input}
        placeholder={m.home_goal_placeholder()}
        autoComplete="off"
        enterKeyHint="go"
        value={goal}
        onChange={(event) => setGoal(event.target.value)}
        onPaste={paste}
      />
      <Button
        type="submit"
        size="large"
        variant={empty ? 'quiet' : 'primary'}
        className={styles.submit}
        trailing={<ArrowRight aria-hidden className={styles.arrow} />}
      >
        {m.home_start()}
      </Button>
    </form>
  );
}
