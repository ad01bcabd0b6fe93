import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { dropLevel, editLevel, stepLevel } from '#actions/level-actions.ts';
import { type Level, ROLES, type Role, TONES, type Tone } from '#core/model/about.ts';
import { TITLE_LIMIT } from '#core/model/fields.ts';
import { effectOfRemoving, landingLevel } from '#core/queries/level-use.ts';
import { levelName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useLiveText } from '#session/use-live-text.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { Menu } from '#ui/menu.tsx';
import { Select } from '#ui/select.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from './levels-dialog.module.css';
import { TONE_ICONS } from './tone-icons.ts';

const TONE_NAMES: Readonly<Record<Tone, () => string>> = {
  deep: m.tone_deep,
  sea: m.tone_sea,
  sun: m.tone_sun,
  leaf: m.tone_leaf,
  plum: m.tone_plum,
  clay: m.tone_clay,
  stone: m.tone_stone,
};

const roleNames = (): Record<Role, string> => ({
  goal: m.role_goal(),
  outcome: m.role_outcome(),
  action: m.role_action(),
});

interface LevelRowProps {
  readonly level: Level;
  readonly count: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** A level that was just added is named first. */
  readonly isNew: boolean;
}

/** One level: its colour, name and kind, how many cards stand on it, and its place among the others. */
export function LevelRow({ level, count, isFirst, isLast, isNew }: LevelRowProps) {
  const session = useSession();
  const [leaving, setLeaving] = useState(false);
  const name = levelName(level);
  const live = useLiveText(name, (text, merge) => editLevel(session, level, { name: text }, merge));
  const roles = roleNames();

  const step = (by: 1 | -1): void => {
    const focused = document.activeElement;
    live.onBlur();
    // The row goes elsewhere in the page, which would take the focus away.
    flushSync(() => stepLevel(session, level, by));
    if (focused instanceof HTMLElement) focused.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? -1 : 1);
  };
  const remove = (): void => {
    if (count === 0) dropLevel(session, level, undefined);
    else setLeaving(true);
  };

  return (
    <li className={styles.level} onKeyDown={onKeyDown}>
      <div className={styles.row}>
        <Menu
          trigger={
            <IconButton
              icon={TONE_ICONS[level.tone]}
              label={m.levels_color_of({ level: name, color: TONE_NAMES[level.tone]() })}
            />
          }
          items={TONES.map((tone) => ({
            label: TONE_NAMES[tone](),
            icon: TONE_ICONS[tone],
            checked: tone === level.tone,
            onSelect: () => editLevel(session, level, { tone }),
          }))}
        />
        <TextField
          label={m.levels_name()}
          hideLabel
          className={styles.name}
          value={live.text}
          maxLength={TITLE_LIMIT}
          autoFocus={isNew}
          onChange={live.onChange}
          onFocus={(event) => {
            live.onFocus();
            event.currentTarget.select();
          }}
          onBlur={live.onBlur}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) live.onBlur();
          }}
        />
        <Select
          label={m.levels_role_of({ level: name })}
          hideLabel
          className={styles.role}
          value={level.role}
          options={ROLES.map((role) => ({ value: role, label: roles[role] }))}
          onChange={(role) => editLevel(session, level, { role })}
        />
        <span className={styles.count}>{m.levels_cards({ count })}</span>
        <span className={styles.buttons}>
          <IconButton
            icon={ArrowUp}
            label={m.levels_up({ level: name })}
            shortcut="Alt+ArrowUp"
            aria-disabled={isFirst}
            onClick={() => step(-1)}
          />
          <IconButton
            icon={ArrowDown}
            label={m.levels_down({ level: name })}
            shortcut="Alt+ArrowDown"
            aria-disabled={isLast}
            onClick={() => step(1)}
          />
          <IconButton
            icon={Trash2}
            label={m.levels_remove({ level: name })}
            aria-disabled={isFirst && isLast}
            aria-expanded={leaving}
            onClick={() => !(isFirst && isLast) && remove()}
          />
        </span>
      </div>
      {leaving && count > 0 && <Leaving level={level} onKeep={() => setLeaving(false)} />}
    </li>
  );
}

/** What happens to the cards of a level that is removed, before it is. */
function Leaving({ level, onKeep }: { readonly level: Level; readonly onKeep: () => void }) {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const [chosen, setChosen] = useState<string>();
  const effect =
    effectOfRemoving(model, level.id, chosen) ??
    effectOfRemoving(model, level.id, landingLevel(model.about, level.id));
  const target = model.about.levels.find(({ id }) => id === effect?.to);
  if (!effect || !target) return null;
  return (
    <fieldset className={styles.leaving} aria-label={m.levels_remove({ level: levelName(level) })}>
      <Select
        label={m.levels_remove_where({ count: effect.cards.length })}
        className={styles.where}
        value={effect.to}
        autoFocus
        options={model.about.levels
          .filter(({ id }) => id !== level.id)
          .map((other) => ({ value: other.id, label: levelName(other) }))}
        onChange={setChosen}
        hint={
          effect.changesRole ? m.levels_remove_role({ role: roleNames()[target.role] }) : undefined
        }
      />
      <div className={styles.answers}>
        <Button onClick={onKeep}>{m.levels_remove_keep()}</Button>
        <Button variant="primary" onClick={() => dropLevel(session, level, effect.to)}>
          {m.levels_remove_do()}
        </Button>
      </div>
    </fieldset>
  );
}
