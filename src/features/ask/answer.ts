import { addCard } from '#actions/element-actions.ts';
import { addOwner } from '#actions/owner-actions.ts';
import { addAssumption } from '#core/commands/add-assumption.ts';
import { addIdea } from '#core/commands/add-idea.ts';
import { addIndicator } from '#core/commands/add-indicator.ts';
import { newId } from '#core/model/fields.ts';
import { levelWithRole } from '#core/queries/levels.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import type { AskLine } from './ask-line.ts';

/** What became of a line: which card it made, if it made one. */
export interface Answer {
  readonly done: boolean;
  readonly card?: string;
}

/**
 * Makes of a line what it says: a card below the anchor, an action, something about the anchor, or an idea.
 * An empty line, or one about nothing, makes nothing.
 */
export function answer(
  session: Session,
  { kind, text }: AskLine,
  anchor: string | undefined,
): Answer {
  if (!text) return { done: false };
  const { about } = session.store.getState().model;
  switch (kind) {
    case 'card':
    case 'action': {
      const level = kind === 'action' ? levelWithRole(about, 'action') : undefined;
      const card = addCard(session, { title: text, parent: anchor, level });
      return { done: card !== undefined, card };
    }
    case 'assumption':
      if (anchor === undefined) return { done: false };
      return {
        done: session.dispatch(
          (model) => addAssumption(model, { id: newId(), about: anchor, text }),
          { label: m.step_assumption_add },
        ),
      };
    case 'indicator':
      if (anchor === undefined) return { done: false };
      return {
        done: session.dispatch(
          (model) => addIndicator(model, { id: newId(), element: anchor, name: text }),
          { label: m.step_indicator_add },
        ),
      };
    case 'owner':
      return { done: anchor !== undefined && addOwner(session, anchor, text) };
    case 'idea': {
      const idea = { id: newId(), text, at: new Date().toISOString() };
      return {
        done: session.dispatch((model) => addIdea(model, idea), { label: m.step_idea_add }),
      };
    }
  }
}
