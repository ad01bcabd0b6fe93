import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import { m } from '#i18n/paraglide/messages.js';
import type { KeepingFailure } from '#session/keeping.ts';
import { useSessionState } from '#session/session-context.ts';
import { useStorageHealth } from '#storage/health.ts';
import type { OpenedModel } from '#storage/open-model.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import styles from './bar.module.css';
import { DownloadButton } from './download-button.tsx';
import { PiecesButton } from './pieces-button.tsx';
import { ReloadButton } from './reload-button.tsx';

const FAILURES: Readonly<
  Record<KeepingFailure, { title: () => string; words: () => string; again: boolean }>
> = {
  quota: { title: m.keeping_quota, words: m.keeping_quota_words, again: true },
  storage: { title: m.keeping_storage, words: m.keeping_storage_words, again: true },
  'newer-build': { title: m.keeping_newer_build, words: m.keeping_newer_build_words, again: false },
  vanished: { title: m.keeping_vanished, words: m.keeping_vanished_words, again: true },
};

/** Above an open model: what could not be kept or read, what is safe, and the way out. Nothing when all is well. */
export function KeepingBanner({ opened }: { readonly opened: OpenedModel }) {
  return (
    <div className={styles.bar}>
      <Telling opened={opened} />
    </div>
  );
}

function Telling({ opened }: { readonly opened: OpenedModel }) {
  const keeping = useSessionState((state) => state.keeping);
  const readOnly = useSessionState((state) => state.readOnly);
  const closed = useStorageHealth(({ status }) => status === 'closed-for-upgrade');
  if (keeping.status === 'failed') {
    return <Failed reason={keeping.reason} onAgain={opened.retryKeeping} />;
  }
  // The banner above every screen tells why, then.
  if (readOnly && !closed) return <ReadOnly />;
  return <Found opened={opened} />;
}

function Failed({ reason, onAgain }: { reason: KeepingFailure; onAgain: () => void }) {
  const { title, words, again } = FAILURES[reason];
  return (
    <Banner
      tone="danger"
      title={title()}
      actions={
        <>
          <DownloadButton />
          {again && (
            <Button icon={RotateCw} onClick={onAgain}>
              {m.keeping_again()}
            </Button>
          )}
          {reason === 'newer-build' && <ReloadButton />}
        </>
      }
    >
      {words()}
    </Banner>
  );
}

function ReadOnly() {
  return (
    <Banner
      title={m.keeping_newer_model()}
      actions={
        <>
          <ReloadButton />
          <DownloadButton />
        </>
      }
    >
      {m.keeping_newer_model_words()}
    </Banner>
  );
}

/** What was found unreadable when the model was opened, until the person has seen it. */
function Found({ opened }: { opened: OpenedModel }) {
  const faults = useSessionState((state) => state.faults.length);
  const [seen, setSeen] = useState(false);
  const { unreadable, missing } = opened.report;
  const count = unreadable + missing + faults;
  if (seen || count === 0) return null;
  return (
    <Banner
      tone="warning"
      title={m.keeping_unreadable({ count })}
      actions={
        <>
          <DownloadButton />
          {unreadable > 0 && <PiecesButton id={opened.session.id} />}
          <Button onClick={() => setSeen(true)}>{m.keeping_seen()}</Button>
        </>
      }
    >
      {m.keeping_unreadable_words()}
    </Banner>
  );
}
