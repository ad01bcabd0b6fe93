import type { Status } from '#core/model/element.ts';
import { ICON_GRID, ICON_STROKE, ICONS } from '#core/scene/icons.ts';
import { statusName } from '#i18n/names.ts';
import styles from './row-details.module.css';

/** How far a card is: a shape, a colour and a word. */
export function StatusMark({ status }: { status: Status }) {
  return (
    <span className={styles.status} data-status={status}>
      <svg
        viewBox={`0 0 ${ICON_GRID} ${ICON_GRID}`}
        className={styles.icon}
        strokeWidth={ICON_STROKE}
        aria-hidden="true"
      >
        <path d={ICONS[status]} />
      </svg>
      {statusName(status)}
    </span>
  );
}
