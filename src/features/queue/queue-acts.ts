import type { Idea } from '#core/model/idea.ts';
import type { Session } from '#session/session.ts';

/** What is done, with which ideas. */
export interface QueueActs {
  readonly session: Session;
  readonly ideas: readonly Idea[];
  /** The active idea and those that are marked with it. */
  readonly ids: readonly string[];
  readonly active: Idea | undefined;
  /** The card that the question is about. */
  readonly about: string | undefined;
  /** Opens the words of the active idea. */
  readonly edit: () => void;
  /** Asks below which card they go. */
  readonly place: () => void;
}
