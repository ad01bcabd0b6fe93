import { addCard } from '#actions/element-actions.ts';
import { addAssumption } from '#core/commands/add-assumption.ts';
import { addIdea } from '#core/commands/add-idea.ts';
import { newId } from '#core/model/fields.ts';
import { levelWithRole } from '#core/queries/levels.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { readAskLine } from './ask-line.ts';

/** What became of a line: which card it made, if it made one. */
export interface Answer {
  readonly done: boolean;
  readonly card?: string;
}

/**
 * Makes of a line what it says: a card below the anchor, an action, an assumption about the anchor, or an idea.
 * An empty line, or an assumption about nothing, makes nothing.
 */
export function answer(session: Session, line: string, anchor: string | undefined): Answer {
  const { kind, text } = readAskLine(line);
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
    case 'idea':
      return {
        done: session.dispatch((model) => addIdea(model, { id: newId(), text }), {
          label: m.step_idea_add,
        }),
      };
  }
}
