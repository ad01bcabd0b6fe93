import { ChevronDown, FolderOpen, Languages, Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Action } from '#actions/action.ts';
import { toggleGuideAction } from '#actions/guide-actions.ts';
import { helpAction, openHelp } from '#actions/help.ts';
import { levelsAction } from '#actions/level-actions.ts';
import { toggleQueueAction } from '#actions/queue.ts';
import { navigate } from '#actions/route.ts';
import { showAction } from '#actions/show-actions.ts';
import { setAbout } from '#core/commands/set-about.ts';
import { TITLE_LIMIT } from '#core/model/fields.ts';
import { changeLocale, LOCALE_NAMES, useLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { isLocale } from '#i18n/paraglide/runtime.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';
import { Menu, type MenuItem } from '#ui/menu.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useMedia } from '#ui/use-media.ts';
import styles from './model-menu.module.css';

/** A screen on which the header has no room for these as buttons; see editor-header.module.css. */
const NARROW = '(max-width: 40rem)';
const WITHOUT_BUTTON: readonly Action[] = [
  toggleGuideAction,
  toggleQueueAction,
  showAction,
  levelsAction,
];

/** The model's title, and what can be done with the model as a whole. */
export function ModelMenu() {
  const title = useSessionState((state) => state.model.about.title);
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  const [renaming, setRenaming] = useState(false);
  const locale = useLocale();
  const session = useSession();
  const db = useDatabase();
  const isNarrow = useMedia(NARROW);
  const itemOf = (action: Action): MenuItem => ({
    label: action.label(),
    icon: action.icon,
    disabled: !(action.when?.({ session, db }) ?? true),
    onSelect: () => void action.run({ session, db }),
  });
  if (renaming) return <TitleField title={title} onDone={() => setRenaming(false)} />;
  return (
    <Menu
      trigger={
        <Button
          variant="quiet"
          className={styles.trigger}
          trailing={<ChevronDown aria-hidden="true" size={18} />}
        >
          <span className={styles.title} dir="auto">
            {title}
          </span>
        </Button>
      }
      items={[
        {
          label: m.header_rename(),
          icon: Pencil,
          disabled: readOnly,
          onSelect: () => setRenaming(true),
        },
        {
          label: m.header_all_models(),
          icon: FolderOpen,
          onSelect: () => navigate({ page: 'home' }),
        },
        {
          label: helpAction.label(),
          icon: helpAction.icon,
          shortcut: helpAction.shortcut,
          onSelect: () => openHelp(),
        },
        ...(isNarrow ? ['separator' as const, ...WITHOUT_BUTTON.map(itemOf)] : []),
        'separator',
        ...Object.entries(LOCALE_NAMES).map(([language, name]) => ({
          label: name,
          icon: Languages,
          lang: language,
          checked: language === locale,
          onSelect: () => isLocale(language) && changeLocale(language),
        })),
      ]}
    />
  );
}

function TitleField({ title, onDone }: { title: string; onDone: () => void }) {
  const session = useSession();
  const [text, setText] = useState(title);
  const commit = (): void => {
    session.dispatch((model) => setAbout(model, { fields: { title: text } }), {
      label: m.step_model_rename,
    });
    onDone();
  };
  return (
    <TextField
      label={m.header_title()}
      hideLabel
      className={styles.field}
      value={text}
      maxLength={TITLE_LIMIT}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={setText}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape') onDone();
      }}
    />
  );
}
