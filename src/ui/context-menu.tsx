import { ContextMenu as Base } from '@base-ui/react/context-menu';
import { type ReactElement, useState } from 'react';
import styles from './menu.module.css';
import { LANDMARKS, MenuEntries, type MenuItem } from './menu.tsx';

interface ContextMenuProps {
  /** The area in which it opens: by the right button, a long press, Shift+F10 or the menu key. */
  readonly area: ReactElement;
  /** What can be done at the place it was opened; asked for each time it opens. */
  readonly items: () => readonly (MenuItem | 'separator')[];
}

/** A menu at the pointer, or at what has the focus. */
export function ContextMenu({ area, items }: ContextMenuProps) {
  const [landmark, setLandmark] = useState<HTMLElement | null>();
  return (
    <Base.Root>
      <Base.Trigger
        render={area}
        ref={(element: HTMLElement | null) => setLandmark(element?.closest<HTMLElement>(LANDMARKS))}
      />
      <Base.Portal container={landmark} className={styles.portal}>
        <Base.Positioner className={styles.positioner} positionMethod="fixed">
          <Base.Popup className={styles.popup}>
            <AtOpening items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** Mounted when the menu opens, so that the entries are those of that moment. */
function AtOpening({ items }: Pick<ContextMenuProps, 'items'>) {
  return <MenuEntries items={items()} />;
}
