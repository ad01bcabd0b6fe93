import { Menu as Base } from '@base-ui/react/menu';
import { Check, type LucideIcon } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { classes } from './classes.ts';
import { Shortcut } from './kbd.tsx';
import styles from './menu.module.css';

export interface MenuItem {
  readonly label: string;
  readonly icon?: LucideIcon;
  /** In tinykeys' notation. */
  readonly shortcut?: string;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  /** Whether this is the one chosen. Leave out when nothing is chosen here. */
  readonly checked?: boolean;
  /** The language of the label, when it isn't the screen's. */
  readonly lang?: string;
  readonly onSelect: () => void;
}

/** What an open menu stays inside of, so that whoever goes from landmark to landmark finds it. */
export const LANDMARKS = 'main, header, nav, aside, [role="dialog"], [role="region"]';

interface MenuProps {
  /** The button that opens it: a Button or IconButton. */
  readonly trigger: ReactElement;
  readonly items: readonly (MenuItem | 'separator')[];
  readonly align?: 'start' | 'end';
}

/** A menu below its button. */
export function Menu({ trigger, items, align = 'start' }: MenuProps) {
  const [landmark, setLandmark] = useState<HTMLElement | null>();
  return (
    <Base.Root>
      <Base.Trigger
        render={trigger}
        ref={(button: HTMLElement | null) => setLandmark(button?.closest<HTMLElement>(LANDMARKS))}
      />
      <Base.Portal container={landmark} className={styles.portal}>
        <Base.Positioner
          className={styles.positioner}
          positionMethod="fixed"
          sideOffset={6}
          align={align}
        >
          <Base.Popup className={styles.popup}>
            <MenuEntries items={items} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

/** The entries of a menu, also of one that opens at the pointer. */
export function MenuEntries({ items }: Pick<MenuProps, 'items'>) {
  return items.map((item, index) =>
    item === 'separator' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a separator has nothing else to be known by
      <Base.Separator key={index} className={styles.separator} />
    ) : (
      <Entry key={item.label} item={item} />
    ),
  );
}

function Entry({ item }: { readonly item: MenuItem }) {
  const { label, icon: Icon, shortcut, checked, lang, danger, disabled, onSelect } = item;
  const className = classes(styles.item, danger && styles.danger);
  const content = (
    <>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span className={styles.label}>{label}</span>
      {shortcut && <Shortcut keys={shortcut} />}
    </>
  );
  if (checked === undefined) {
    return (
      <Base.Item className={className} lang={lang} disabled={disabled} onClick={onSelect}>
        {content}
      </Base.Item>
    );
  }
  return (
    <Base.CheckboxItem
      className={className}
      lang={lang}
      disabled={disabled}
      checked={checked}
      closeOnClick
      onCheckedChange={onSelect}
    >
      {content}
      <Base.CheckboxItemIndicator className={styles.check} keepMounted>
        <Check aria-hidden className={styles.icon} />
      </Base.CheckboxItemIndicator>
    </Base.CheckboxItem>
  );
}
