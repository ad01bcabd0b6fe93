import { HardDrive } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import styles from './device-note.module.css';

/**
 * Where the work is, and when it last left the device.
 * @param backup the moment of the last backup, in words
 */
export function DeviceNote({ backup }: { readonly backup: string | undefined }) {
  return (
    <p className={styles.note}>
      <HardDrive aria-hidden className={styles.icon} />
      <span>{backup ? m.home_on_device({ backup }) : m.home_on_device_no_backup()}</span>
    </p>
  );
}
