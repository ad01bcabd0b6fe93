import { m } from '#i18n/paraglide/messages.js';
import { acknowledgeLoss } from '#storage/canary.ts';
import { useDatabase } from '#storage/database-context.ts';
import { type StorageStatus, useStorageHealth } from '#storage/health.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import styles from './bar.module.css';
import { ReloadButton } from './reload-button.tsx';

const WORDS: Readonly<
  Record<Exclude<StorageStatus, 'ok'>, { title: () => string; words: () => string }>
> = {
  'newer-database': { title: m.keeping_old_app, words: m.keeping_old_app_words },
  'upgrade-blocked': { title: m.keeping_blocked, words: m.keeping_blocked_words },
  'closed-for-upgrade': { title: m.keeping_upgraded, words: m.keeping_upgraded_words },
  failed: { title: m.keeping_no_store, words: m.keeping_no_store_words },
  lost: { title: m.keeping_lost, words: m.keeping_lost_words },
};

/** Above every screen: what is wrong with the store of this device, and what is safe. Nothing when all is well. */
export function HealthBanner() {
  const db = useDatabase();
  const status = useStorageHealth((health) => health.status);
  if (status === 'ok') return null;
  const { title, words } = WORDS[status];
  return (
    <div className={styles.bar}>
      <Banner
        tone={status === 'upgrade-blocked' ? 'warning' : 'danger'}
        title={title()}
        actions={
          status === 'lost' ? (
            <Button onClick={() => void acknowledgeLoss(db)}>{m.keeping_seen()}</Button>
          ) : (
            status !== 'upgrade-blocked' && <ReloadButton />
          )
        }
      >
        {words()}
      </Banner>
    </div>
  );
}
