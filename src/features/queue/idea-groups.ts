import type { Idea } from '#core/model/idea.ts';

/** Ideas under one heading; those without come first. */
export interface IdeaGroup {
  readonly name: string | undefined;
  readonly ideas: readonly Idea[];
}

/** The queue by heading, in the order in which the headings first occur. */
export function ideaGroups(ideas: readonly Idea[]): readonly IdeaGroup[] {
  const groups = new Map<string | undefined, Idea[]>([[undefined, []]]);
  for (const idea of ideas) {
    const group = groups.get(idea.group);
    if (group) group.push(idea);
    else groups.set(idea.group, [idea]);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => ({ name, ideas: members }));
}

/** A place in the queue: how many others come before it, and the heading it is under. */
export interface QueuePlace {
  readonly index: number;
  readonly group: string | undefined;
}

/** The place just before or after an idea, for another one. */
export function placeBeside(
  ideas: readonly Idea[],
  moved: string,
  beside: Idea,
  side: 'before' | 'after',
): QueuePlace {
  const others = ideas.filter(({ id }) => id !== moved);
  const at = others.findIndex(({ id }) => id === beside.id);
  return { index: side === 'before' ? at : at + 1, group: beside.group };
}

/**
 * The place one step up or down the list as it is read; at the edge of a heading the idea first joins the one beside
 * it. `undefined` past either end.
 */
export function stepInQueue(
  ideas: readonly Idea[],
  id: string,
  by: 1 | -1,
): QueuePlace | undefined {
  const read = ideaGroups(ideas).flatMap((group) => group.ideas);
  const at = read.findIndex((idea) => idea.id === id);
  const [own, beside] = [read[at], read[at + by]];
  if (!own || !beside) return undefined;
  const stays = own.group === beside.group;
  const side = (by === 1) === stays ? 'after' : 'before';
  return placeBeside(ideas, id, beside, side);
}
