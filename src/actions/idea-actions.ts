import { assumeIdea } from '#core/commands/assume-idea.ts';
import { groupIdeas } from '#core/commands/group-ideas.ts';
import { moveIdea } from '#core/commands/move-idea.ts';
import { queueElements } from '#core/commands/queue-elements.ts';
import { sortIdeas } from '#core/commands/sort-ideas.ts';
import { voteIdea } from '#core/commands/vote-idea.ts';
import { newId } from '#core/model/fields.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { toast } from '#ui/toast.tsx';
import { doToMany } from './bulk-actions.ts';

/** Gives an idea dots, or takes some back; the dots given to one idea in a row are one step. */
export function giveDots(session: Session, id: string, by: number): void {
  session.dispatch((model) => voteIdea(model, { id, by }), {
    label: m.step_idea_vote,
    merge: `dots-${id}`,
  });
}

/** Gathers ideas under a heading, or takes them out when it is empty. */
export function groupUnder(session: Session, ids: readonly string[], group: string): boolean {
  return session.dispatch((model) => groupIdeas(model, { ids, group }), {
    label: () => m.step_idea_group({ count: ids.length }),
  });
}

/** Puts the ideas with the most dots first. */
export function sortByDots(session: Session): boolean {
  return session.dispatch(sortIdeas, { label: m.step_idea_sort });
}

/** Moves an idea to another place in the queue. */
export function putIdeaAt(session: Session, id: string, index: number): boolean {
  return session.dispatch((model) => moveIdea(model, { id, index }), { label: m.step_idea_move });
}

/** Makes an assumption about a card or a link of an idea, with a way back. */
export function assumeFromQueue(session: Session, idea: string, about: string): boolean {
  const assumptionId = newId();
  return doToMany(
    session,
    (model) => assumeIdea(model, { idea, assumptionId, about }),
    m.step_idea_assume,
  );
}

/** Takes cards off the map into the queue, with a way back; a card that holds more than an idea can stays. */
export function putInQueue(session: Session, ids: readonly string[]): boolean {
  const queued = doToMany(
    session,
    (model) => queueElements(model, { ids, newId }),
    () => m.step_idea_queue({ count: ids.length }),
  );
  if (!queued) toast({ message: m.idea_queue_held() });
  return queued;
}
