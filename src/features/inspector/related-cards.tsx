import { X } from 'lucide-react';
import { memo, useDeferredValue } from 'react';
import { cardChoices, choiceMatches } from '#actions/card-choices.ts';
import { linkCards } from '#actions/element-actions.ts';
import { removeLinks } from '#core/commands/remove-links.ts';
import type { Link } from '#core/model/link.ts';
import { graphOf } from '#core/queries/graph.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Picker } from '#ui/picker.tsx';
import styles from './inspector.module.css';

interface RelatedCardsProps {
  readonly id: string;
  /** `up`: what this card contributes to; `down`: what must be true first for it. */
  readonly direction: 'up' | 'down';
}

const NONE: readonly Link[] = [];

/** The links of a card in one direction, to walk along, add and remove without dragging. */
export function RelatedCards({ id, direction }: RelatedCardsProps) {
  const links = useSessionState(({ model }) => {
    const graph = graphOf(model);
    return (direction === 'up' ? graph.linksUp : graph.linksDown).get(id) ?? NONE;
  });
  // Where many cards hang on one, the list may come a moment after the map.
  return <LinkedCards id={id} direction={direction} links={useDeferredValue(links)} />;
}

interface LinkedCardsProps extends RelatedCardsProps {
  readonly links: readonly Link[];
}

const LinkedCards = memo(function LinkedCards({ id, direction, links }: LinkedCardsProps) {
  const session = useSession();
  const isUp = direction === 'up';
  const others = links.map((link) => (isUp ? link.to : link.from));
  const heading = isUp ? m.inspector_contributes_to() : m.inspector_needs_first();
  return (
    <section className={styles.section} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {links.map((link) => (
          <LinkedCard key={link.id} link={link.id} id={isUp ? link.to : link.from} />
        ))}
      </ul>
      <Picker
        label={isUp ? m.inspector_link_up() : m.inspector_link_down()}
        nothing={m.pick_nothing()}
        choices={() =>
          cardChoices(session.store.getState().model.elements, new Set([id, ...others]))
        }
        matches={choiceMatches}
        onPick={(other) => (isUp ? linkCards(session, id, other) : linkCards(session, other, id))}
      />
    </section>
  );
});

/** The card at the other end of a link, which selects it, and a button that takes the link away. */
function LinkedCard({ link, id }: { readonly link: string; readonly id: string }) {
  const session = useSession();
  const title = useSessionState(({ model }) => model.elements.get(id)?.title ?? '');
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.related}
        dir="auto"
        onClick={() => session.select([id])}
      >
        <span className={styles.clamped}>{title}</span>
      </button>
      <IconButton
        icon={X}
        label={m.inspector_unlink({ title })}
        onClick={() =>
          session.dispatch((current) => removeLinks(current, { ids: [link] }), {
            label: m.step_unlink,
          })
        }
      />
    </li>
  );
}
