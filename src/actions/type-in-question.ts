import type { Session } from '#session/session.ts';
import { askBarStore } from './ask-bar.ts';
import { beginsComposing, type TypedKey, typedText } from './key-input.ts';

/** What is typed where nothing else takes it goes to the question, and the keyboard with it. */
export function typeInQuestion(
  session: Session,
  event: TypedKey & { preventDefault(): void },
): void {
  const { draft, readOnly } = session.store.getState();
  if (readOnly) return;
  const text = typedText(event);
  // The sign that comes of composing is typed where the keyboard is then.
  if (text === undefined && !beginsComposing(event)) return;
  if (text !== undefined) {
    event.preventDefault();
    session.setDraft(draft + text);
  }
  askBarStore.getState().bar?.focus();
}
