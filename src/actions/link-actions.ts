import { ArrowDownToDot, ArrowUpFromDot, Pencil } from 'lucide-react';
import {
  type Reconnection,
  reconnectionRefused,
  reconnectLink,
} from '#core/commands/reconnect-link.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import { toast } from '#ui/toast.tsx';
import type { Action, ActionContext } from './action.ts';
import { useDialogs } from './dialogs.ts';
import { titleOf } from './element-actions.ts';
import { linkFieldStore } from './link-field.ts';
import { usePanel } from './panel.ts';

/** The one selected link; `undefined` when cards or nothing is selected. */
export function selectedLink(session: Session | undefined): string | undefined {
  if (!session) return undefined;
  const { model, selection } = session.store.getState();
  const [id] = selection;
  return selection.size === 1 && id !== undefined && model.links.has(id) ? id : undefined;
}

/** Moves an end of a link to another card as one step, or says why it can't. @returns whether it moved */
export function reconnect(session: Session, reconnection: Reconnection): boolean {
  const { id, end, card } = reconnection;
  const { model } = session.store.getState();
  const link = model.links.get(id);
  if (!link || link[end] === card) return false;
  const [from, to] = end === 'from' ? [card, link.to] : [link.from, card];
  const titles = { from: titleOf(session, from), to: titleOf(session, to) };
  const refused = reconnectionRefused(model, reconnection);
  if (refused) {
    if (refused === 'same-card') toast({ message: m.reconnect_same_card() });
    else if (refused === 'linked-already') toast({ message: m.reconnect_linked_already(titles) });
    return false;
  }
  const moved = session.dispatch((current) => reconnectLink(current, reconnection), {
    label: () => m.step_reconnect(titles),
    select: [id],
  });
  if (moved) announce(m.reconnected(titles));
  return moved;
}

function reconnectAction(
  end: Reconnection['end'],
  label: () => string,
  icon: Action['icon'],
): Action {
  return {
    id: `reconnect-${end}`,
    label,
    icon,
    when: oneLinkSelected,
    run: () => useDialogs.getState().show(end === 'from' ? 'reconnect-from' : 'reconnect-to'),
  };
}

function oneLinkSelected({ session }: ActionContext): boolean {
  return selectedLink(session) !== undefined && !session?.store.getState().readOnly;
}

/** Opens the list in which another card is chosen that the selected link starts from. */
export const reconnectFromAction = reconnectAction('from', m.action_reconnect_from, ArrowUpFromDot);

/** Opens the list in which another card is chosen that the selected link goes to. */
export const reconnectToAction = reconnectAction('to', m.action_reconnect_to, ArrowDownToDot);

/** The keyboard goes to the field of the selected link, in the panel beside the map. */
export const openLinkAction: Action = {
  id: 'open-link',
  label: () => m.action_open_link(),
  icon: Pencil,
  shortcut: 'F2',
  when: oneLinkSelected,
  run({ session }) {
    linkFieldStore.setState({ wanted: selectedLink(session) });
    if (!usePanel.getState().open) usePanel.setState({ open: true });
  },
};
