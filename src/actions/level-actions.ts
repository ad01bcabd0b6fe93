import { ArrowDownToLine, ArrowUpToLine, Layers, SeparatorHorizontal } from 'lucide-react';
import type { Change } from '#core/changes/change.ts';
import { addLevel } from '#core/commands/add-level.ts';
import { moveLevel } from '#core/commands/move-level.ts';
import { removeLevel } from '#core/commands/remove-level.ts';
import { setCeiling } from '#core/commands/set-ceiling.ts';
import { setLevel } from '#core/commands/set-level.ts';
import { setVocabulary } from '#core/commands/set-vocabulary.ts';
import type { Level, Role } from '#core/model/about.ts';
import { newId } from '#core/model/fields.ts';
import { levelsAboveCeiling } from '#core/queries/ceiling.ts';
import type { VocabularyId } from '#core/vocabularies/vocabularies.ts';
import { levelName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { vocabularyLevels, vocabularyName } from '#i18n/vocabulary-names.ts';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import type { Action, ActionContext } from './action.ts';
import { useDialogs } from './dialogs.ts';

const mayChange = ({ session }: ActionContext): boolean =>
  session !== undefined && session.store.getState().readOnly === undefined;

const hasCeiling = (session: Session): boolean =>
  levelsAboveCeiling(session.store.getState().model.about) !== undefined;

/** Opens the dialog in which a team makes the levels its own. */
export const levelsAction: Action = {
  id: 'levels',
  label: m.action_levels,
  icon: Layers,
  when: mayChange,
  run: () => useDialogs.getState().show('levels'),
};

/** Shows the ceiling of accountability, or takes it away. */
export function setCeilingShown(session: Session, shown: boolean): void {
  const where = shown ? ({ step: 1 } as const) : { levelsAbove: undefined };
  const done = session.dispatch((model) => setCeiling(model, where), {
    label: shown ? m.step_ceiling_on : m.step_ceiling_off,
  });
  if (done && shown) announce(ceilingPlace(session));
}

/** Moves the ceiling one level, and says where it lies then. */
export function stepCeiling(session: Session, step: 1 | -1): void {
  const moved = session.dispatch((model) => setCeiling(model, { step }), { label: m.step_ceiling });
  if (moved) announce(ceilingPlace(session));
}

/** Puts the ceiling below so many levels, and says where it lies then. */
export function putCeiling(session: Session, levelsAbove: number): void {
  const moved = session.dispatch((model) => setCeiling(model, { levelsAbove }), {
    label: m.step_ceiling,
  });
  if (moved) announce(ceilingPlace(session));
}

/** Where the ceiling lies, in a sentence. */
export function ceilingPlace(session: Session, levelsAbove?: number): string {
  const { about } = session.store.getState().model;
  const level = about.levels[(levelsAbove ?? levelsAboveCeiling(about) ?? 0) - 1];
  return level ? m.ceiling_at({ level: levelName(level) }) : m.ceiling_top();
}

export const ceilingAction: Action = {
  id: 'ceiling',
  label: m.action_ceiling_on,
  icon: SeparatorHorizontal,
  when: (context) => mayChange(context) && !hasCeiling(context.session as Session),
  run: ({ session }) => session && setCeilingShown(session, true),
};

export const noCeilingAction: Action = {
  id: 'no-ceiling',
  label: m.action_ceiling_off,
  icon: SeparatorHorizontal,
  when: (context) => mayChange(context) && hasCeiling(context.session as Session),
  run: ({ session }) => session && setCeilingShown(session, false),
};

export const ceilingUpAction: Action = {
  id: 'ceiling-up',
  label: m.action_ceiling_up,
  icon: ArrowUpToLine,
  when: noCeilingAction.when,
  run: ({ session }) => session && stepCeiling(session, -1),
};

export const ceilingDownAction: Action = {
  id: 'ceiling-down',
  label: m.action_ceiling_down,
  icon: ArrowDownToLine,
  when: noCeilingAction.when,
  run: ({ session }) => session && stepCeiling(session, 1),
};

function levelStep(
  session: Session,
  label: () => string,
  command: Parameters<Session['dispatch']>[0],
  merge?: string,
): boolean {
  return session.dispatch(command, { label, merge });
}

/** Adds a level below the last of its role, with a name that a person then changes. @returns its id */
export function addNewLevel(session: Session, name: string, role: Role): string | undefined {
  const id = newId();
  const label = (): string => m.step_level_add({ level: name });
  const added = levelStep(session, label, (model) => addLevel(model, { id, role, name }));
  return added ? id : undefined;
}

/** Renames or recolours a level, or gives it another role. */
export function editLevel(
  session: Session,
  level: Level,
  fields: Partial<Pick<Level, 'name' | 'tone' | 'role'>>,
  merge?: string,
): void {
  const named = { level: levelName(level) };
  levelStep(
    session,
    () => m.step_level_edit(named),
    (model): Change[] => setLevel(model, { id: level.id, fields }),
    merge,
  );
}

/** Moves a level one place up or down among the levels, and says where it stands then. */
export function stepLevel(session: Session, level: Level, by: 1 | -1): void {
  const { levels } = session.store.getState().model.about;
  const index = levels.findIndex(({ id }) => id === level.id) + by;
  const named = { level: levelName(level) };
  const moved = levelStep(
    session,
    () => m.step_level_move(named),
    (model) => moveLevel(model, { id: level.id, index }),
  );
  if (moved) announce(m.levels_moved({ ...named, place: index + 1, count: levels.length }));
}

/** Removes a level; its cards go to another one. */
export function dropLevel(session: Session, level: Level, to: string | undefined): void {
  const named = { level: levelName(level) };
  const label = (): string => m.step_level_remove(named);
  const command = { id: level.id, ...(to !== undefined && { to }) };
  if (levelStep(session, label, (model) => removeLevel(model, command))) {
    announce(m.done_step({ step: label() }));
  }
}

/** Gives the model the levels of a vocabulary, named in the model's own language. */
export function takeVocabulary(session: Session, id: VocabularyId): void {
  const label = (): string => m.step_vocabulary({ name: vocabularyName(id) });
  const taken = levelStep(session, label, (model) =>
    setVocabulary(model, { levels: vocabularyLevels(id, model.about.language) }),
  );
  if (taken) announce(m.done_step({ step: label() }));
}
