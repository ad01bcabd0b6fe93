import { levelOf } from '#core/queries/levels.ts';
import { useSessionState } from '#session/session-context.ts';
import styles from './row-marker.module.css';

/** What a card is, by shape and colour: a ring for a goal, a disc for an outcome, a square for an action. */
export function RowMarker({ id, isReference }: { id: string; isReference: boolean }) {
  const role = useSessionState(({ model }) => levelOf(model, id)?.role ?? 'outcome');
  const tone = useSessionState(({ model }) => levelOf(model, id)?.tone ?? 'stone');
  return (
    <span
      className={styles.marker}
      data-role={role}
      data-tone={tone}
      data-reference={isReference || undefined}
      aria-hidden="true"
    />
  );
}
