import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import { ElementInspector } from './element-inspector.tsx';
import styles from './inspector.module.css';
import { LinkInspector } from './link-inspector.tsx';
import { SeveralInspector } from './several-inspector.tsx';

/** What we believe about the selected card or link, or what can be done with several cards. */
export function Inspector() {
  const selection = useSessionState((state) => state.selection);
  const kind = useSessionState((state) => {
    const [id] = state.selection;
    if (id === undefined) return 'none';
    if (state.selection.size > 1) return 'several';
    return state.model.elements.has(id) ? 'element' : 'link';
  });
  const [id] = selection;
  return (
    <aside className={styles.panel} aria-label={m.inspector_region()}>
      {kind === 'element' && id !== undefined ? (
        <ElementInspector key={id} id={id} />
      ) : kind === 'link' && id !== undefined ? (
        <LinkInspector key={id} id={id} />
      ) : kind === 'several' ? (
        <SeveralInspector ids={[...selection]} />
      ) : (
        <p className={styles.empty}>{m.inspector_empty()}</p>
      )}
    </aside>
  );
}
