import { ArrowDownWideNarrow, ClockArrowDown, Lightbulb } from 'lucide-react';
import { applyChanges } from '#core/changes/apply-changes.ts';
import type { Change } from '#core/changes/change.ts';
import { addIdeas } from '#core/commands/add-ideas.ts';
import { assumeIdea } from '#core/commands/assume-idea.ts';
import { groupIdeas } from '#core/commands/group-ideas.ts';
import { moveIdea } from '#core/commands/move-idea.ts';
import { placeIdea } from '#core/commands/place-idea.ts';
import { queueElements } from '#core/commands/queue-elements.ts';
import { removeIdeas } from '#core/commands/remove-ideas.ts';
import { setIdea } from '#core/commands/set-idea.ts';
import { type IdeaSorting, sortIdeas } from '#core/commands/sort-ideas.ts';
import { voteIdea } from '#core/commands/vote-idea.ts';
import { newId } from '#core/model/fields.ts';
import type { Model } from '#core/model/model.ts';
import { readLine } from '#core/outline/line-syntax.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import { toast } from '#ui/toast.tsx';
import type { Action } from './action.ts';
import { doToMany, selectedElements } from './bulk-actions.ts';
import { titleOf } from './element-actions.ts';

/** Gives an idea dots, or takes some back, and says how many it has; those given to one idea in a row are one step. */
export function giveDots(session: Session, id: string, by: number): void {
  const given = session.dispatch((model) => voteIdea(model, { id, by }), {
    label: m.step_idea_vote,
    merge: `dots-${id}`,
  });
  const count = session.store.getState().model.ideas.get(id)?.votes ?? 0;
  if (given) announce(m.queue_dots({ count }));
}

/** Adds the lines of a text to the queue, an idea a line, without bullets or marks. @returns how many came */
export function catchIdeas(session: Session, text: string): number {
  const texts = text.split(/\r\n?|\n/).flatMap((line) => readLine(line.trim())?.text ?? []);
  const at = new Date().toISOString();
  const caught = session.dispatch((model) => addIdeas(model, { texts, at, newId }), {
    label: m.step_idea_add,
  });
  if (!caught) return 0;
  announce(m.ask_ideas_count({ count: session.store.getState().model.ideas.size }));
  return texts.length;
}

/** Where an idea goes on the map: below a card, or beside all others; there at a place of its own when the map is free. */
export interface IdeaPlace {
  readonly parent: string | undefined;
  readonly position?: { readonly x: number; readonly y: number };
}

/** Makes cards of ideas, with a way back; what is selected stays selected. */
export function placeIdeas(
  session: Session,
  ids: readonly string[],
  { parent, position }: IdeaPlace,
): boolean {
  const titles = ids.map((id) => session.store.getState().model.ideas.get(id)?.text ?? '');
  const label =
    parent === undefined
      ? m.step_idea_place
      : named(m.step_idea_place_below, titleOf(session, parent));
  return doToMany(
    session,
    inTurn(ids, (model, idea, index) =>
      placeIdea(model, {
        idea,
        elementId: newId(),
        linkId: newId(),
        ...(parent !== undefined && { parent }),
        ...(position && { position: { ...position, y: position.y + index * STAGGER } }),
      }),
    ),
    titles.length === 1 ? label : () => m.step_ideas_place({ count: titles.length }),
  );
}

/** Several ideas that are dropped at one place of a free map don't cover each other, in map units. */
const STAGGER = 96;

/** Takes ideas out of the queue, with a way back. */
export function dropIdeas(session: Session, ids: readonly string[]): boolean {
  return doToMany(
    session,
    (model) => removeIdeas(model, { ids }),
    () => (ids.length === 1 ? m.step_idea_remove() : m.step_ideas_remove({ count: ids.length })),
  );
}

/** Gathers ideas under a heading, or takes them out when it is empty. */
export function groupUnder(session: Session, ids: readonly string[], group: string): boolean {
  return session.dispatch((model) => groupIdeas(model, { ids, group }), {
    label: () => m.step_idea_group({ count: ids.length }),
  });
}

/** Gives an idea other words, those with the same `merge` in one step; without any it keeps those it has. */
export function rewordIdea(session: Session, id: string, text: string, merge: string): boolean {
  return session.dispatch((model) => setIdea(model, { id, fields: { text } }), {
    label: m.step_idea_edit,
    merge,
  });
}

/** Moves an idea to another place in the queue, under the heading it then stands below. */
export function putIdeaAt(
  session: Session,
  id: string,
  { index, group }: { readonly index: number; readonly group: string | undefined },
): boolean {
  return session.dispatch(
    (model) => [
      ...groupIdeas(model, { ids: [id], group: group ?? '' }),
      ...moveIdea(model, { id, index }),
    ],
    { label: m.step_idea_move },
  );
}

/** Makes assumptions about a card or a link of ideas, with a way back. */
export function assumeFromQueue(session: Session, ids: readonly string[], about: string): boolean {
  return doToMany(
    session,
    inTurn(ids, (model, idea) => assumeIdea(model, { idea, assumptionId: newId(), about })),
    m.step_idea_assume,
  );
}

/** Takes cards off the map into the queue, with a way back; a card that holds more than an idea can stays. */
function putInQueue(session: Session, ids: readonly string[]): void {
  const at = new Date().toISOString();
  const queued = doToMany(
    session,
    (model) => queueElements(model, { ids, at, newId }),
    () => m.step_idea_queue({ count: ids.length }),
  );
  if (!queued) toast({ message: m.idea_queue_held() });
}

/** Takes the selected cards off the map into the queue. */
export const queueAction: Action = {
  id: 'queue',
  label: m.action_queue,
  icon: Lightbulb,
  when: ({ session }) =>
    session !== undefined &&
    session.store.getState().readOnly === undefined &&
    selectedElements(session).length > 0,
  run({ session }) {
    if (session) putInQueue(session, selectedElements(session));
  },
};

function sortAction<Parts extends Pick<Action, 'id' | 'label' | 'icon'>>(
  by: IdeaSorting,
  parts: Parts,
): Parts & Action {
  return {
    ...parts,
    when: ({ session }) =>
      session !== undefined &&
      session.store.getState().readOnly === undefined &&
      session.store.getState().model.ideas.size > 1,
    run({ session }) {
      const sorted = session?.dispatch((model) => sortIdeas(model, { by }), {
        label: m.step_idea_sort,
      });
      if (sorted) announce(m.done_step({ step: m.step_idea_sort() }));
    },
  };
}

/** Puts the ideas with the most dots first. */
export const sortIdeasAction = sortAction('dots', {
  id: 'sort-ideas',
  label: m.action_sort_ideas,
  icon: ArrowDownWideNarrow,
});

/** Puts the ideas that were caught last first. */
export const sortIdeasByTimeAction = sortAction('time', {
  id: 'sort-ideas-by-time',
  label: m.action_sort_ideas_by_time,
  icon: ClockArrowDown,
});

/** One command for each of several records, each made on what the ones before left. */
function inTurn(
  ids: readonly string[],
  command: (model: Model, id: string, index: number) => readonly Change[],
): (model: Model) => Change[] {
  return (model) => {
    let now = model;
    return ids.flatMap((id, index) => {
      const changes = command(now, id, index);
      now = applyChanges(now, changes);
      return changes;
    });
  };
}

function named(label: (named: { title: string }) => string, title: string): () => string {
  return () => label({ title });
}
