import type { Model } from '../model/model.ts';
import { assumptionsAbout } from '../queries/assumptions-about.ts';
import { type ChainOrder, elementsInOrder } from '../queries/elements-in-order.ts';
import { childIds, graphOf } from '../queries/graph.ts';
import { roleOf } from '../queries/levels.ts';

/**
 * The phases of building a theory of change together, in order. Backward mapping from the goal, then what brings the
 * lowest outcomes about, then what must hold besides, after A. Anderson, The Community Builder's Approach to Theory of
 * Change (Aspen Institute, 2005) and D. Taplin and H. Clark, Theory of Change Basics (ActKnowledge, 2012); that actions
 * come after outcomes and that people and indicators are named with them, after M. De Silva e.a. in Trials 15:267
 * (2014) and A. Harries, E. Hodgson and J. Noble, Creating Your Theory of Change (NPC, 2014).
 */
export const GUIDE_PHASES = [
  'goal',
  'outcomes',
  'actions',
  'assumptions',
  'people',
  'indicators',
  'reading',
] as const;
export type GuidePhase = (typeof GUIDE_PHASES)[number];

/** How much time a phase asks of a group of some twenty people, in minutes: three hours in all, with breaks. */
export const GUIDE_MINUTES: Readonly<Record<GuidePhase, number>> = {
  goal: 15,
  outcomes: 40,
  actions: 30,
  assumptions: 25,
  people: 10,
  indicators: 25,
  reading: 15,
};

/** How far a phase is. */
export interface PhaseProgress {
  /** The cards the phase is about, by id, in the order in which the group meets them. */
  readonly cards: readonly string[];
  /** Those of them that still wait for an answer. */
  readonly open: readonly string[];
}

/**
 * How far a phase is in a model. Never a block: a phase with open cards may be left.
 * @param read ids of the cards whose pathway was read aloud already, for the last phase
 */
export function phaseProgress(
  model: Model,
  phase: GuidePhase,
  order: ChainOrder,
  read: ReadonlySet<string>,
): PhaseProgress {
  const cards = elementsInOrder(model, order).filter((id) => asksAbout(model, phase, id));
  return { cards, open: cards.filter((id) => isOpen(model, phase, id, read)) };
}

/** The open card after another one, going round; `undefined` when none other is open. */
export function nextOpenCard(
  { cards, open }: PhaseProgress,
  after: string | undefined,
): string | undefined {
  const at = after === undefined ? -1 : cards.indexOf(after);
  const waiting = new Set(open);
  const round = [...cards.slice(at + 1), ...cards.slice(0, Math.max(0, at))];
  return round.find((id) => waiting.has(id));
}

/** Whether a phase asks something about a card. */
export function asksAbout(model: Model, phase: GuidePhase, id: string): boolean {
  const role = roleOf(model, id);
  switch (phase) {
    case 'goal':
      return role === 'goal';
    case 'outcomes':
    case 'indicators':
      return role !== 'action';
    case 'actions':
      return role === 'outcome' && !hasChild(model, id, (child) => child !== 'action');
    case 'assumptions':
      return role !== 'action' && hasChild(model, id, () => true);
    case 'people':
      return role === 'action';
    case 'reading':
      return !hasChild(model, id, () => true);
  }
}

function isOpen(model: Model, phase: GuidePhase, id: string, read: ReadonlySet<string>): boolean {
  switch (phase) {
    case 'goal':
      return false;
    case 'outcomes':
      return !hasChild(model, id, () => true);
    case 'actions':
      return !hasChild(model, id, (role) => role === 'action');
    case 'assumptions': {
      const below = graphOf(model).linksDown.get(id) ?? [];
      return ![id, ...below.map((link) => link.id)].some(
        (about) => assumptionsAbout(model, about).length > 0,
      );
    }
    case 'people':
      return model.elements.get(id)?.owners.length === 0;
    case 'indicators':
      return !elementsWithIndicator(model).has(id);
    case 'reading':
      return !read.has(id);
  }
}

function hasChild(
  model: Model,
  id: string,
  fits: (role: ReturnType<typeof roleOf>) => boolean,
): boolean {
  return childIds(graphOf(model), id).some((child) => child !== id && fits(roleOf(model, child)));
}

const measured = new WeakMap<Model['indicators'], ReadonlySet<string>>();

function elementsWithIndicator({ indicators }: Model): ReadonlySet<string> {
  let ids = measured.get(indicators);
  if (!ids) {
    ids = new Set([...indicators.values()].map(({ element }) => element));
    measured.set(indicators, ids);
  }
  return ids;
}
