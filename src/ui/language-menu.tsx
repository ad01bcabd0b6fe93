import { ChevronDown } from 'lucide-react';
import { changeLocale, LOCALE_NAMES, useLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { locales } from '#i18n/paraglide/runtime.js';
import { Button } from './button.tsx';
import styles from './language-menu.module.css';
import { Menu } from './menu.tsx';

/** The language of the screen, and the others it can have. */
export function LanguageMenu() {
  const current = useLocale();
  return (
    <Menu
      align="end"
      trigger={
        <Button
          variant="quiet"
          aria-label={m.ui_language({ name: LOCALE_NAMES[current] })}
          trailing={<ChevronDown aria-hidden className={styles.chevron} />}
        >
          {current.toUpperCase()}
        </Button>
      }
      items={locales.map((locale) => ({
        label: LOCALE_NAMES[locale],
        lang: locale,
        checked: locale === current,
        onSelect: () => changeLocale(locale),
      }))}
    />
  );
}
