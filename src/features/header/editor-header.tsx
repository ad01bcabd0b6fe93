import { Download, Footprints, Presentation, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Action } from '#actions/action.ts';
import { openExportAction } from '#actions/export-actions.ts';
import { useFace } from '#actions/face.ts';
import { useGuide } from '#actions/guide.ts';
import { toggleGuideAction } from '#actions/guide-actions.ts';
import { redoAction, undoAction } from '#actions/history-actions.ts';
import { panelIcon, togglePanelAction, usePanel } from '#actions/panel.ts';
import { searchAction } from '#actions/search.ts';
import { showAction } from '#actions/show-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Logo } from '#ui/logo.tsx';
import { ArrangeMenu } from './arrange-menu.tsx';
import styles from './editor-header.module.css';
import { FaceSwitch } from './face-switch.tsx';
import { ModelMenu } from './model-menu.tsx';

interface EditorHeaderProps {
  /** Whether it is kept. */
  readonly children?: ReactNode;
  /** Stands after undo and redo: the list of steps. */
  readonly steps?: ReactNode;
}

/** The bar above a model: where you are, whether it is kept, and what can be done with it. */
export function EditorHeader({ children, steps }: EditorHeaderProps) {
  const session = useSession();
  const db = useDatabase();
  const face = useFace();
  const panelOpen = usePanel((state) => state.open);
  const guided = useGuide((guide) => guide.open);
  return (
    <header className={styles.header}>
      <div className={styles.where}>
        <a className={styles.home} href="#/" aria-label={m.header_home()}>
          <Logo />
          <span className={styles.name}>{m.app_name()}</span>
        </a>
        <span className={styles.rule} aria-hidden="true" />
        <ModelMenu />
        <div className={styles.status}>{children}</div>
      </div>
      <div className={styles.faces}>
        <FaceSwitch />
      </div>
      <div className={styles.tools}>
        <UndoButton />
        <RedoButton />
        {steps}
        {face === 'map' && <ArrangeMenu />}
        <IconButton
          icon={Search}
          label={searchAction.label()}
          shortcut={searchAction.shortcut}
          onClick={() => void searchAction.run({ session, db })}
        />
        <IconButton
          icon={Footprints}
          label={toggleGuideAction.label()}
          shortcut={toggleGuideAction.shortcut}
          pressed={guided}
          className={styles.roomy}
          onClick={() => void toggleGuideAction.run({ session, db })}
        />
        <IconButton
          icon={Presentation}
          label={showAction.label()}
          className={styles.roomy}
          shortcut={showAction.shortcut}
          onClick={() => void showAction.run({ session, db })}
        />
        <IconButton
          icon={panelIcon(panelOpen)}
          label={togglePanelAction.label()}
          className={styles.roomy}
          shortcut={togglePanelAction.shortcut}
          onClick={() => void togglePanelAction.run({ session, db })}
        />
        <Button
          variant="primary"
          icon={Download}
          className={styles.export}
          aria-label={m.header_export()}
          onClick={() => void openExportAction.run({ session, db })}
        >
          {m.header_export()}
        </Button>
      </div>
    </header>
  );
}

/** By themselves: their words change with every edit, the rest of the bar does not. */
function UndoButton() {
  const undo = useSessionState((state) => state.undoLabel);
  const label = undo ? m.undo_step({ step: undo() }) : m.action_undo();
  return <HistoryButton action={undoAction} label={label} disabled={!undo} />;
}

function RedoButton() {
  const redo = useSessionState((state) => state.redoLabel);
  const label = redo ? m.redo_step({ step: redo() }) : m.action_redo();
  return <HistoryButton action={redoAction} label={label} disabled={!redo} />;
}

interface HistoryButtonProps {
  readonly action: Action;
  readonly label: string;
  readonly disabled: boolean;
}

function HistoryButton({ action, label, disabled }: HistoryButtonProps) {
  const session = useSession();
  const db = useDatabase();
  if (!action.icon) return null;
  return (
    <IconButton
      icon={action.icon}
      label={label}
      shortcut={action.shortcut}
      aria-disabled={disabled}
      onClick={() => !disabled && void action.run({ session, db })}
    />
  );
}
