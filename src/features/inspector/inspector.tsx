import { useDeferredValue } from 'react';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import { ElementInspector } from './element-inspector.tsx';
import styles from './inspector.module.css';
import { LinkInspector } from './link-inspector.tsx';
import { SeveralInspector } from './several-inspector.tsx';

/** What we believe about the selected card or link, or what can be done with several cards. */
export function Inspector() {
  const now = useSessionState((state) => state.selection);
  // All the fields of another card take longer than a frame to build: the card itself is there before them. Those that
  // stand until then are memoised, so as not to be drawn once more on the way.
  const selection = useDeferredValue(now);
  const kind = useSessionState(({ model }) => {
    const [id] = selection;
    if (id === undefined) return 'none';
    if (selection.size > 1) return 'several';
    return model.links.has(id) ? 'link' : 'element';
  });
  const [id] = selection;
  return (
    <aside className={styles.panel} aria-label={m.inspector_region()}>
      {kind === 'element' && id !== undefined ? (
        <ElementInspector key={id} id={id} />
      ) : kind === 'link' && id !== undefined ? (
        <LinkInspector key={id} id={id} />
      ) : kind === 'several' ? (
        <SeveralInspector selection={selection} />
      ) : (
        <p className={styles.empty}>{m.inspector_empty()}</p>
      )}
    </aside>
  );
}
