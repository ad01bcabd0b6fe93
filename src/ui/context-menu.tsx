import { ContextMenu as Base } from '@base-ui/react/context-menu';
import { type KeyboardEvent, type ReactNode, useCallback, useState } from 'react';
import styles from './menu.module.css';
import { LANDMARKS, MenuEntries, type MenuItem } from './menu.tsx';

interface ContextMenuProps {
  /** The area in which it opens: by the right button, a long press, Shift+F10 or the menu key. */
  readonly children: ReactNode;
  /** What can be done at the place it was opened; asked for each time it opens. */
  readonly items: () => readonly (MenuItem | 'separator')[];
}

/** A menu at the pointer, or at what has the focus. */
export function ContextMenu({ children, items }: ContextMenuProps) {
  const [landmark, setLandmark] = useState<HTMLElement | null>();
  const findLandmark = useCallback((area: HTMLElement | null) => {
    setLandmark(area?.closest<HTMLElement>(LANDMARKS));
  }, []);
  return (
    <Base.Root>
      <Base.Trigger className={styles.area} onKeyDown={openByKey} ref={findLandmark}>
        {children}
      </Base.Trigger>
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

/** How far from its left edge the menu of something wide opens, in px. */
const FROM_LEFT = 120;

/** Shift+F10 everywhere: a Mac knows no key for menus, and browsers differ in what they make of this one. */
function openByKey(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key !== 'F10' || !event.shiftKey || event.defaultPrevented) return;
  // A field has the browser's own menu: cut, copy, paste, spelling.
  if (!(target instanceof Element) || target.matches('input, textarea')) return;
  event.preventDefault();
  const { left, top, width, height } = target.getBoundingClientRect();
  const at = { clientX: left + Math.min(width / 2, FROM_LEFT), clientY: top + height / 2 };
  target.dispatchEvent(new MouseEvent('contextmenu', { ...at, bubbles: true, cancelable: true }));
}

/** Mounted when the menu opens, so that the entries are those of that moment. */
function AtOpening({ items }: Pick<ContextMenuProps, 'items'>) {
  return <MenuEntries items={items()} />;
}
