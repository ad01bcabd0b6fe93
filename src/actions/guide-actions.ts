import { ChevronsRight, Footprints, SkipBack, SkipForward } from 'lucide-react';
import { GUIDE_PHASES, type GuidePhase, nextOpenCard, phaseProgress } from '#core/guide/phases.ts';
import { phaseName } from '#i18n/guide-words.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { announce } from '#ui/announce.tsx';
import type { Action } from './action.ts';
import { askBarStore } from './ask-bar.ts';
import { selectedElement, titleOf } from './element-actions.ts';
import { elapsed, guideStore, phaseBeside, setGuide } from './guide.ts';

/** A phase longer ago than this is not one that runs on: the group went home, in ms. */
const LONGEST_RUN = 4 * 3_600_000;

const isOpen = (): boolean => guideStore.getState().open;

/** F8: the guide shows, or gives its room back. It goes on where the group was. */
export const toggleGuideAction: Action = {
  id: 'toggle-guide',
  label: () => (isOpen() ? m.action_guide_hide() : m.action_guide_show()),
  icon: Footprints,
  shortcut: 'F8',
  whileTyping: true,
  when: ({ session }) => session !== undefined,
  run({ session }) {
    if (!session) return;
    const { open, stopwatch } = guideStore.getState();
    setGuide({ open: !open });
    if (open) return;
    const stale = elapsed(stopwatch, Date.now()) > LONGEST_RUN;
    if (stale || (stopwatch.since === undefined && stopwatch.spent === 0)) startStopwatch();
    selectOpenCard(session);
  },
};

/** F9: to the next card that the phase still waits for. */
export const nextOpenCardAction: Action = {
  id: 'next-open-card',
  label: () => m.action_guide_next_card(),
  icon: ChevronsRight,
  shortcut: 'F9',
  whileTyping: true,
  when: ({ session }) => session !== undefined && isOpen(),
  run: ({ session }) => session && goToNextOpenCard(session),
};

export const nextPhaseAction: Action = {
  id: 'next-phase',
  label: () => m.action_guide_next_phase(),
  icon: SkipForward,
  when: ({ session }) =>
    session !== undefined && isOpen() && phaseBeside(guideStore.getState().phase, 1) !== undefined,
  run({ session }) {
    const next = phaseBeside(guideStore.getState().phase, 1);
    if (session && next) goToPhase(session, next);
  },
};

export const previousPhaseAction: Action = {
  id: 'previous-phase',
  label: () => m.action_guide_previous_phase(),
  icon: SkipBack,
  when: ({ session }) =>
    session !== undefined && isOpen() && phaseBeside(guideStore.getState().phase, -1) !== undefined,
  run({ session }) {
    const previous = phaseBeside(guideStore.getState().phase, -1);
    if (session && previous) goToPhase(session, previous);
  },
};

/** Goes to a phase: its time starts, and its first open card is selected. */
export function goToPhase(session: Session, phase: GuidePhase): void {
  setGuide({ phase });
  startStopwatch();
  const place = GUIDE_PHASES.indexOf(phase) + 1;
  announce(m.guide_at_phase({ place, count: GUIDE_PHASES.length, phase: phaseName(phase) }));
  selectOpenCard(session);
  typeOn();
}

/** Selects the open card after the selected one, and says which it is or that none is left. */
export function goToNextOpenCard(session: Session): void {
  const { phase } = guideStore.getState();
  const selected = selectedElement(session);
  if (phase === 'reading' && selected !== undefined) {
    setGuide({ read: new Set([...guideStore.getState().read, selected]) });
  }
  const progress = progressNow(session);
  const next = nextOpenCard(progress, selected);
  if (next === undefined) {
    announce(m.guide_nothing_open());
    return;
  }
  session.select([next]);
  announce(m.guide_at_card({ title: titleOf(session, next) }));
  typeOn();
}

/** The answer can be typed at once; on a touch screen the keyboard would hide the map. */
function typeOn(): void {
  if (matchMedia('(pointer: fine)').matches) askBarStore.getState().bar?.focus();
}

/** Stops the time, or lets it run on. */
export function toggleStopwatch(): void {
  const { stopwatch } = guideStore.getState();
  const now = Date.now();
  const spent = elapsed(stopwatch, now);
  setGuide({ stopwatch: { spent, since: stopwatch.since === undefined ? now : undefined } });
}

/** The time of the phase begins at nothing and runs. */
export function startStopwatch(): void {
  setGuide({ stopwatch: { spent: 0, since: Date.now() } });
}

/** The selection goes to an open card, unless it is on one. */
function selectOpenCard(session: Session): void {
  const progress = progressNow(session);
  const selected = selectedElement(session);
  if (selected !== undefined && progress.open.includes(selected)) return;
  const next = nextOpenCard(progress, undefined);
  if (next !== undefined) session.select([next]);
}

function progressNow(session: Session): ReturnType<typeof phaseProgress> {
  const { phase, order, read } = guideStore.getState();
  return phaseProgress(session.store.getState().model, phase, order, read);
}
