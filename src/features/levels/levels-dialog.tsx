import { Plus, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useDialogs } from '#actions/dialogs.ts';
import { undoAction } from '#actions/history-actions.ts';
import { addNewLevel, setCeilingShown } from '#actions/level-actions.ts';
import { levelsAboveCeiling } from '#core/queries/ceiling.ts';
import { levelUse } from '#core/queries/level-use.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { CeilingRow } from './ceiling-row.tsx';
import { LevelRow } from './level-row.tsx';
import styles from './levels-dialog.module.css';
import { VocabularyChoice } from './vocabulary-choice.tsx';

/** The levels of a model, made a team's own. Every change is a step of its own, and shows on the map at once. */
export function LevelsDialog() {
  const session = useSession();
  const db = useDatabase();
  const model = useSessionState((state) => state.model);
  const hasUndo = useSessionState((state) => state.undoLabel !== undefined);
  const [added, setAdded] = useState<string>();
  // A first button would open with the name of its colour over what is said here.
  const list = useRef<HTMLOListElement>(null);
  const [stepAtOpening] = useState(() => session.steps().done.at(-1));
  const close = (): void => {
    if (useDialogs.getState().open === 'levels') useDialogs.getState().hide();
  };
  const { levels } = model.about;
  const use = levelUse(model);
  const above = levelsAboveCeiling(model.about);
  // One flat list, so that the ceiling stays the same row (with the focus in it) wherever it goes.
  const rows = levels.map((level, index) => (
    <LevelRow
      key={level.id}
      level={level}
      count={use.get(level.id) ?? 0}
      isFirst={index === 0}
      isLast={index === levels.length - 1}
      isNew={level.id === added}
    />
  ));
  if (above !== undefined) {
    const ceiling = (
      <CeilingRow key="the ceiling" isFirst={above === 0} isLast={above === levels.length} />
    );
    rows.splice(above, 0, ceiling);
  }
  // Only what was done here is taken back here.
  const canUndo = hasUndo && session.steps().done.at(-1) !== stepAtOpening;
  return (
    <Dialog
      title={m.levels_title()}
      description={m.levels_description()}
      size="large"
      initialFocus={list}
      onClose={close}
      footer={
        <>
          <Button
            icon={Undo2}
            aria-disabled={!canUndo}
            onClick={() => canUndo && void undoAction.run({ session, db })}
          >
            {m.action_undo()}
          </Button>
          <Button variant="primary" onClick={close}>
            {m.levels_done()}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <ol ref={list} tabIndex={-1} className={styles.levels} aria-label={m.levels_list()}>
          {rows}
        </ol>
        <Button
          icon={Plus}
          className={styles.add}
          onClick={() => setAdded(addNewLevel(session, m.levels_add_name(), 'outcome'))}
        >
          {m.levels_add()}
        </Button>
        <div className={styles.below}>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={above !== undefined}
              onChange={(event) => setCeilingShown(session, event.target.checked)}
            />
            <span>
              {m.ceiling_name()}
              <span className={styles.hint}>{m.ceiling_hint()}</span>
            </span>
          </label>
          <VocabularyChoice />
        </div>
      </div>
    </Dialog>
  );
}
