import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { setGuide, useGuide } from '#actions/guide.ts';
import { goToNextOpenCard, goToPhase, nextPhaseAction } from '#actions/guide-actions.ts';
import { openHelp } from '#actions/help.ts';
import { shortTitle } from '#actions/short-title.ts';
import { GUIDE_PHASES, phaseProgress } from '#core/guide/phases.ts';
import type { ChainOrder } from '#core/queries/elements-in-order.ts';
import { formatList } from '#i18n/format.ts';
import { phaseName, phaseOpen, phaseQuestion, phaseTip } from '#i18n/guide-words.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { Button } from '#ui/button.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { Place, PlaceList } from '#ui/place-list.tsx';
import { ProgressBar } from '#ui/progress-bar.tsx';
import { Segmented } from '#ui/segmented.tsx';
import styles from './guide-panel.module.css';
import { Timer } from './timer.tsx';

/** So many open cards are named; the others are counted. */
const NAMED = 2;
/** What a name among them may take, in characters. */
const NAME_LENGTH = 40;

/** Phases in which the group chooses how to go through the chain. */
const ORDERED = new Set<string>(['outcomes', 'actions', 'assumptions', 'indicators', 'reading']);

/** The method on screen: the phases, what to ask the group now, how far it is, and the time. */
export function GuidePanel() {
  return (
    <section className={styles.panel} aria-label={m.guide_region()}>
      <Phases />
      <PhaseNow />
      <Timer />
    </section>
  );
}

function Phases() {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const { phase, read } = useGuide((guide) => guide);
  const now = GUIDE_PHASES.indexOf(phase);
  const done = useMemo(
    () =>
      new Set(
        GUIDE_PHASES.slice(0, now).filter((each) => {
          const { cards, open } = phaseProgress(model, each, 'layers', read);
          return cards.length > 0 && open.length === 0;
        }),
      ),
    [model, now, read],
  );
  return (
    <PlaceList className={styles.phases} aria-label={m.guide_phases()}>
      {GUIDE_PHASES.map((each, index) => {
        const isDone = done.has(each);
        return (
          <Place
            key={each}
            className={styles.phase}
            current={each === phase ? 'step' : undefined}
            data-done={isDone || undefined}
            onClick={() => goToPhase(session, each)}
          >
            <span className={styles.number}>
              {isDone ? <Check aria-label={m.guide_phase_done()} size={18} /> : index + 1}
            </span>
            {phaseName(each)}
          </Place>
        );
      })}
    </PlaceList>
  );
}

function PhaseNow() {
  const session = useSession();
  const db = useDatabase();
  const model = useSessionState((state) => state.model);
  const { phase, order, read } = useGuide((guide) => guide);
  const progress = useMemo(
    () => phaseProgress(model, phase, order, read),
    [model, phase, order, read],
  );
  const { cards, open } = progress;
  const settled = cards.length - open.length;
  const isComplete = cards.length > 0 && open.length === 0;
  const context = { session, db };
  return (
    <div className={styles.now}>
      <h2 className={styles.question}>{phaseQuestion(phase)}</h2>
      <p className={styles.open} dir="auto">
        {waitingFor()}
      </p>
      {cards.length > 0 && (
        <div className={styles.progress}>
          <ProgressBar label={phaseName(phase)} value={settled} max={cards.length} />
          <span className={styles.count}>
            {m.guide_progress({ done: settled, count: cards.length })}
          </span>
        </div>
      )}
      <div className={styles.buttons}>
        {open.length > 0 && (
          <Button onClick={() => goToNextOpenCard(session)} trailing={<Kbd>F9</Kbd>}>
            {m.guide_next_card()}
          </Button>
        )}
        {nextPhaseAction.when?.(context) && (
          <Button
            variant={isComplete ? 'primary' : 'quiet'}
            onClick={() => void nextPhaseAction.run(context)}
          >
            {nextPhaseAction.label()}
          </Button>
        )}
      </div>
      <aside className={styles.tip}>
        <div className={styles.tipHead}>
          <h3 className={styles.tipTitle}>{m.guide_tip_title()}</h3>
          <button
            type="button"
            className={styles.more}
            onClick={() => openHelp({ page: 'workshop', section: phase })}
          >
            {m.guide_more()}
          </button>
        </div>
        <p>{phaseTip(phase)}</p>
      </aside>
      {ORDERED.has(phase) && (
        <Segmented<ChainOrder>
          label={m.guide_order()}
          value={order}
          options={[
            { value: 'layers', label: m.guide_order_layers() },
            { value: 'branches', label: m.guide_order_branches() },
          ]}
          onChange={(next) => setGuide({ order: next })}
        />
      )}
    </div>
  );

  function waitingFor(): string {
    if (cards.length === 0) return phase === 'goal' ? m.guide_goal_none() : m.guide_empty();
    if (phase === 'goal' || open.length === 0) return m.guide_complete();
    return phaseOpen(phase, open.length, titlesOf(open));
  }

  function titlesOf(ids: readonly string[]): string {
    const named = ids
      .slice(0, NAMED)
      .map((id) => shortTitle(model.elements.get(id)?.title ?? '', NAME_LENGTH));
    const others = ids.length - named.length;
    return formatList(others > 0 ? [...named, m.guide_and_more({ count: others })] : named);
  }
}
