import { X } from 'lucide-react';
import { cardChoices, choiceMatches } from '#actions/card-choices.ts';
import { linkCards } from '#actions/element-actions.ts';
import { removeLinks } from '#core/commands/remove-links.ts';
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

/** The links of a card in one direction, to walk along, add and remove without dragging. */
export function RelatedCards({ id, direction }: RelatedCardsProps) {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const graph = graphOf(model);
  const links = (direction === 'up' ? graph.linksUp : graph.linksDown).get(id) ?? [];
  const others = links.map((link) => ({ link, other: direction === 'up' ? link.to : link.from }));
  const heading = direction === 'up' ? m.inspector_contributes_to() : m.inspector_needs_first();
  const taken = new Set([id, ...others.map(({ other }) => other)]);
  return (
    <section className={styles.section} aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={styles.list}>
        {others.map(({ link, other }) => {
          const title = model.elements.get(other)?.title ?? '';
          return (
            <li key={link.id} className={styles.row}>
              <button
                type="button"
                className={styles.related}
                dir="auto"
                onClick={() => session.select([other])}
              >
                <span className={styles.clamped}>{title}</span>
              </button>
              <IconButton
                icon={X}
                label={m.inspector_unlink({ title })}
                onClick={() =>
                  session.dispatch((current) => removeLinks(current, { ids: [link.id] }), {
                    label: m.step_unlink,
                  })
                }
              />
            </li>
          );
        })}
      </ul>
      <Picker
        label={direction === 'up' ? m.inspector_link_up() : m.inspector_link_down()}
        nothing={m.pick_nothing()}
        choices={() => cardChoices(model.elements, taken)}
        matches={choiceMatches}
        onPick={(other) =>
          direction === 'up' ? linkCards(session, id, other) : linkCards(session, other, id)
        }
      />
    </section>
  );
}
