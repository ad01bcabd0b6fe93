import { CircleAlert } from 'lucide-react';
import { useProblem } from '#actions/problem.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import styles from './problem-dialog.module.css';

/** Tells what could not be done, where, and what is safe; over any screen. */
export function ProblemDialog() {
  const { problem, hide } = useProblem();
  if (!problem) return null;
  return (
    <Dialog
      title={problem.title}
      onClose={hide}
      footer={
        <Button variant="primary" onClick={hide}>
          {m.ui_ok()}
        </Button>
      }
    >
      <div className={styles.problem} role="alert">
        <CircleAlert aria-hidden className={styles.icon} />
        <div className={styles.words}>
          <p dir="auto">{problem.what}</p>
          <p className={styles.safe}>{problem.safe}</p>
        </div>
      </div>
    </Dialog>
  );
}
