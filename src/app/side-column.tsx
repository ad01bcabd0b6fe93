import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { openGuideOf, useGuide } from '#actions/guide.ts';
import { linkFieldStore } from '#actions/link-field.ts';
import { usePanel } from '#actions/panel.ts';
import { Inspector } from '#features/inspector/inspector.tsx';
import { PanelBoundary } from '#features/keeping/panel-boundary.tsx';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { loadedLater } from '#ui/loaded-later.tsx';
import { Segmented } from '#ui/segmented.tsx';
import styles from './side-column.module.css';

const GuidePanel = loadedLater(() =>
  import('#features/guide/guide-panel.tsx').then((file) => file.GuidePanel),
);

type Side = 'guide' | 'card';

/**
 * What stands beside the map or the list: the selected card, and the guide when it is on. On a narrow screen it gives
 * its room to the map while there is nothing to show.
 */
export function SideColumn({ className }: { className: string | undefined }) {
  const session = useSession();
  const empty = useSessionState((state) => state.selection.size === 0);
  const isPanelOpen = usePanel((state) => state.open);
  const isGuided = useGuide((guide) => guide.open);
  const [side, setSide] = useState<Side>('guide');
  const [isUnfolded, setIsUnfolded] = useState(false);
  useEffect(() => openGuideOf(session.id), [session]);
  useEffect(() => {
    if (isGuided) setSide('guide');
    // Without the guide the sheet folds: a card that nobody opened would hide the question on a phone.
    setIsUnfolded(isGuided);
  }, [isGuided]);
  const isFieldWanted = useStore(linkFieldStore, (state) => state.wanted !== undefined);
  useEffect(() => {
    if (!isFieldWanted) return;
    setSide('card');
    setIsUnfolded(true);
  }, [isFieldWanted]);
  if (!isPanelOpen && !isGuided) return null;
  if (!isGuided) {
    return (
      <div className={className} data-empty={empty || undefined}>
        <Sheet
          label={m.inspector_region()}
          side="card"
          isUnfolded={isUnfolded}
          onChange={setIsUnfolded}
        >
          <PanelBoundary>
            <Inspector />
          </PanelBoundary>
        </Sheet>
      </div>
    );
  }
  return (
    <div className={className}>
      <Sheet label={m.guide_side()} side={side} isUnfolded={isUnfolded} onChange={setIsUnfolded}>
        <div className={styles.column} data-side={side}>
          <section aria-label={m.guide_side()}>
            <Segmented<Side>
              label={m.guide_side()}
              value={side}
              options={[
                { value: 'guide', label: m.guide_region() },
                { value: 'card', label: m.guide_card() },
              ]}
              onChange={setSide}
            />
          </section>
          <PanelBoundary>{side === 'card' ? <Inspector /> : <GuidePanel />}</PanelBoundary>
        </div>
      </Sheet>
    </div>
  );
}

interface SheetProps {
  readonly label: string;
  readonly side: Side;
  readonly isUnfolded: boolean;
  readonly onChange: (isUnfolded: boolean) => void;
  readonly children: ReactNode;
}

/** Below the map or the list on a narrow screen, where it is only a bar until it is unfolded. */
function Sheet({ label, side, isUnfolded, onChange, children }: SheetProps) {
  const Icon = isUnfolded ? ChevronDown : ChevronUp;
  return (
    <>
      <section className={styles.head} aria-label={label}>
        <button
          type="button"
          className={styles.handle}
          aria-expanded={isUnfolded}
          onClick={() => onChange(!isUnfolded)}
        >
          {label}
          <Icon aria-hidden="true" size={20} />
        </button>
      </section>
      <div className={styles.sheet} data-unfolded={isUnfolded ? side : undefined}>
        {children}
      </div>
    </>
  );
}
