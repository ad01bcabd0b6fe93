import { ChevronRight, Route, X } from 'lucide-react';
import { Fragment } from 'react';
import { focusFace } from '#actions/face.ts';
import { clearPathway, pathwayWords, showOnly } from '#actions/focus-actions.ts';
import type { Model } from '#core/model/model.ts';
import { graphOf, parentIds } from '#core/queries/graph.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { IconButton } from '#ui/icon-button.tsx';
import styles from './view-strip.module.css';

/** More cards on the way down than this, and those in the middle are left out. */
const MOST_CRUMBS = 3;

/** Above the map or the list: the branch that shows alone, and the pathway that is lit, each with the way back. */
export function ViewStrip() {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const only = useSessionState((state) => state.only);
  const pathway = useSessionState((state) => state.pathway);
  if (only === undefined && !pathway) return null;
  return (
    <div className={styles.strip} data-view-strip="">
      {only !== undefined && <Crumbs model={model} only={only} />}
      {pathway && (
        <div className={styles.chip}>
          <Route aria-hidden="true" size={18} />
          <span>{pathwayWords(session, pathway)}</span>
          <IconButton
            label={m.pathway_clear()}
            icon={X}
            shortcut="Escape"
            onClick={() => {
              clearPathway(session);
              focusFace();
            }}
          />
        </div>
      )}
    </div>
  );
}

function Crumbs({ model, only }: { model: Model; only: string }) {
  const session = useSession();
  const way = wayTo(model, only);
  const left = way.length > MOST_CRUMBS ? way.slice(1, -2) : [];
  const shown = way.filter((id) => !left.includes(id) || id === left.at(-1));
  const go = (id: string | undefined): void => {
    showOnly(session, id);
    focusFace();
  };
  return (
    <nav className={styles.crumbs} aria-label={m.crumbs_label()}>
      <ol className={styles.list}>
        <li>
          <button type="button" className={styles.crumb} onClick={() => go(undefined)}>
            {m.action_show_all()}
          </button>
        </li>
        {shown.map((id) => {
          const title = model.elements.get(id)?.title ?? '';
          const isMiddle = left.includes(id);
          return (
            <Fragment key={id}>
              <li aria-hidden="true" className={styles.between}>
                <ChevronRight size={16} />
              </li>
              <li>
                <button
                  type="button"
                  className={styles.crumb}
                  aria-current={id === only ? 'page' : undefined}
                  aria-label={isMiddle ? m.crumbs_more({ title }) : undefined}
                  title={title}
                  onClick={() => go(id)}
                >
                  {isMiddle ? '…' : title}
                </button>
              </li>
            </Fragment>
          );
        })}
      </ol>
    </nav>
  );
}

/** The cards from a goal down to a card, each below the first of its parents. */
function wayTo(model: Model, id: string): readonly string[] {
  const graph = graphOf(model);
  const way = new Set([id]);
  for (const each of way) {
    const [parent] = parentIds(graph, each);
    if (parent !== undefined) way.add(parent);
  }
  return [...way].reverse();
}
