import { m } from '#i18n/paraglide/messages.js';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { useRelease } from './release.ts';
import styles from './update-prompt.module.css';

/** Says that a newer release is ready, and takes it only when a person says so. */
export function UpdatePrompt() {
  const { newer, update, later } = useRelease();
  if (newer === 'none') return null;
  return (
    <div className={styles.place}>
      <Banner
        actions={
          <>
            <Button variant="primary" onClick={update}>
              {m.update_now()}
            </Button>
            <Button onClick={later}>{m.update_later()}</Button>
          </>
        }
      >
        {m.update_ready()}
      </Banner>
    </div>
  );
}
