import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import { ElementInspector } from './element-inspector.tsx';
import styles from './inspector.module.css';
import { LinkInspector } from './link-inspector.tsx';

/** What we believe about the selected card or link. */
export function Inspector() {
  const kind = useSessionState(({ model, selection }) => {
    const [id] = selection;
    if (selection.size !== 1 || id === undefined) return 'none';
    return model.elements.has(id) ? 'element' : 'link';
  });
  const id = useSessionState(({ selection }) => selection.values().next().value);
  return (
    <aside className={styles.panel} aria-label={m.inspector_region()}>
      {kind === 'element' && id !== undefined ? (
        <ElementInspector key={id} id={id} />
      ) : kind === 'link' && id !== undefined ? (
        <LinkInspector key={id} id={id} />
      ) : (
        <p className={styles.empty}>{m.inspector_empty()}</p>
      )}
    </aside>
  );
}
