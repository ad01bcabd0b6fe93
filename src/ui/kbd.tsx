import { m } from '#i18n/paraglide/messages.js';
import { classes } from './classes.ts';
import styles from './kbd.module.css';
import { keyCaps } from './key-caps.ts';

interface KbdProps {
  readonly children: string;
  readonly onDark?: boolean;
}

/** One key cap. */
export function Kbd({ children, onDark }: KbdProps) {
  return <kbd className={classes(styles.cap, onDark && styles.onDark)}>{children}</kbd>;
}

interface ShortcutProps {
  /** In tinykeys' notation: `$mod+Shift+z`. */
  readonly keys: string;
  readonly onDark?: boolean;
}

/** The key caps of a shortcut. */
export function Shortcut({ keys, onDark }: ShortcutProps) {
  const words = {
    Space: m.key_space(),
    Delete: m.key_delete(),
    Enter: m.key_enter(),
    Shift: m.key_shift(),
    Tab: m.key_tab(),
  };
  return (
    <span className={styles.shortcut}>
      {keyCaps(keys, words).map((cap) => (
        <Kbd key={cap} onDark={onDark}>
          {cap}
        </Kbd>
      ))}
    </span>
  );
}
