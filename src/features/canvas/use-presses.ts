import { useReactFlow } from '@xyflow/react';
import type { MouseEvent, RefObject } from 'react';
import { addCard } from '#actions/element-actions.ts';
import { levelForNew } from '#core/queries/levels.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { useHandler } from '#ui/use-handler.ts';
import { focusCard } from './card-focus.ts';
import type { ElementNode } from './map-nodes.ts';
import type { MenuTarget } from './menu-items.ts';
import { isPaper } from './use-picture-pointer.ts';

/** A place in the window, in px. */
interface Place {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * What pressing a card, a link or the paper does: once selects, twice edits or makes a card, and a menu is of what it
 * is opened on.
 * @param under the card or link that the map shows at a place of the window, though it may be no element there
 * @param menuTarget is told what the menu that opens is of
 */
export function usePresses(
  holder: RefObject<HTMLElement | null>,
  under: (at: Place) => string | undefined,
  menuTarget: RefObject<MenuTarget>,
) {
  const session = useSession();
  const { screenToFlowPosition } = useReactFlow();

  const press = (event: { readonly shiftKey: boolean }, id: string): void => {
    const { selection } = session.store.getState();
    session.select(event.shiftKey ? [...selection, id] : [id]);
    focusCard(holder.current, id);
  };
  const pressPaper = (event: Place & { readonly shiftKey: boolean }): void => {
    const id = under(event);
    if (id === undefined) session.select([]);
    else press(event, id);
  };
  const addOnPaper = ({ clientX, clientY }: Place): void => {
    const { model, readOnly } = session.store.getState();
    if (readOnly) return;
    const isFirst = model.elements.size === 0;
    const id = addCard(session, {
      title: isFirst ? m.card_new_goal() : m.card_new_outcome(),
      level: levelForNew(model),
      position: screenToFlowPosition({ x: clientX, y: clientY }),
    });
    if (!id) return;
    session.select([id]);
    session.edit(id);
  };

  return {
    onNodeClick: useHandler((event: MouseEvent, { id }: ElementNode) => press(event, id)),
    onNodeDoubleClick: useHandler((_: MouseEvent, { id }: ElementNode) => session.edit(id)),
    onPaneClick: useHandler(pressPaper),
    onDoubleClick: (event: MouseEvent): void => {
      if (isPaper(event.target) && under(event) === undefined) addOnPaper(event);
    },
    onPaperTap: ({ clientX, clientY }: Place): void =>
      pressPaper({ clientX, clientY, shiftKey: false }),
    onDoubleTap: (card: string | undefined, at: Place): void => {
      const id = card ?? under(at);
      if (id === undefined) addOnPaper(at);
      else if (session.store.getState().model.elements.has(id)) session.edit(id);
    },
    /** Selects what a menu is opened on. */
    onContextMenuCapture: (event: MouseEvent): void => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const { model, selection } = session.store.getState();
      const id =
        target.closest<HTMLElement>('[data-card]')?.dataset.card ??
        target.closest<HTMLElement>('[data-grip]')?.dataset.link ??
        target.closest<HTMLElement>('[data-link-stop]')?.dataset.linkStop ??
        (isPaper(target) ? under(event) : undefined);
      const isCard = id !== undefined && model.elements.has(id);
      menuTarget.current = id === undefined ? 'paper' : isCard ? 'card' : 'link';
      if (id && !selection.has(id)) session.select([id]);
    },
  };
}
