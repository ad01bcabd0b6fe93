import { pasteOutline } from '#core/commands/paste-outline.ts';
import { newId } from '#core/model/fields.ts';
import { parseOutline } from '#core/outline/parse-outline.ts';
import { outlineErrorMessage } from '#i18n/outline-error-message.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { toast } from '#ui/toast.tsx';
import { undoStep } from './history-actions.ts';

/** Adds an indented list as a branch below a card (or at the top), and says how many cards came. */
export function pasteOutlineBelow(session: Session, text: string, parent?: string): void {
  const { nodes, error } = parseOutline(text);
  if (error) {
    toast({ message: outlineErrorMessage(error) });
    return;
  }
  const { elements, ideas } = session.store.getState().model;
  const at = new Date().toISOString();
  const pasted = session.dispatch((model) => pasteOutline(model, { nodes, parent, at, newId }), {
    label: m.step_paste,
  });
  if (!pasted) return;
  const { model } = session.store.getState();
  const count = model.elements.size - elements.size;
  const caught = model.ideas.size - ideas.size;
  toast({
    message:
      count === 0 && caught > 0 ? m.pasted_ideas({ count: caught }) : m.pasted_cards({ count }),
    action: { label: m.action_undo(), run: () => undoStep(session) },
  });
}
