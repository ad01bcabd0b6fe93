import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { GUIDE_PHASES, type GuidePhase } from '#core/guide/phases.ts';
import type { ChainOrder } from '#core/queries/elements-in-order.ts';

/** A stopwatch: how long a phase ran, in ms. */
export interface Stopwatch {
  /** Spent in runs that ended. */
  readonly spent: number;
  /** When the run under way began, in ms since 1970; `undefined` while it is paused. */
  readonly since: number | undefined;
}

/** How far the group is with one model. It is the facilitator's own: never in the document, kept on this device. */
export interface Guide {
  readonly open: boolean;
  readonly phase: GuidePhase;
  readonly order: ChainOrder;
  readonly stopwatch: Stopwatch;
  /** Ids of the cards whose pathway was read aloud. */
  readonly read: ReadonlySet<string>;
}

interface GuideState extends Guide {
  readonly model: string | undefined;
}

const FIRST: Guide = {
  open: false,
  phase: 'goal',
  order: 'layers',
  stopwatch: { spent: 0, since: undefined },
  read: new Set(),
};

/** The guide of the model on screen. */
export const guideStore = createStore<GuideState>(() => ({ ...FIRST, model: undefined }));

/** A part of the guide's state. */
export function useGuide<T>(selector: (guide: Guide) => T): T {
  return useStore(guideStore, selector);
}

/** Takes the guide up where this device left it with a model. */
export function openGuideOf(model: string): void {
  if (guideStore.getState().model !== model) guideStore.setState({ ...stored(model), model });
}

/** Changes the guide, and remembers it. */
export function setGuide(change: Partial<Guide>): void {
  guideStore.setState(change);
  const { model, read, ...rest } = guideStore.getState();
  if (model === undefined) return;
  try {
    localStorage.setItem(keyOf(model), JSON.stringify({ ...rest, read: [...read] }));
  } catch {
    // A browser that keeps nothing begins anew the next time.
  }
}

/** How long a stopwatch has run at a moment, in ms. */
export function elapsed({ spent, since }: Stopwatch, now: number): number {
  return spent + (since === undefined ? 0 : Math.max(0, now - since));
}

/** The phase after (1) or before (-1) another; `undefined` past either end. */
export function phaseBeside(phase: GuidePhase, step: 1 | -1): GuidePhase | undefined {
  return GUIDE_PHASES[GUIDE_PHASES.indexOf(phase) + step];
}

function keyOf(model: string): string {
  return `tocht.guide.${model}`;
}

function stored(model: string): Guide {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(model)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return FIRST;
    const { open, phase, order, stopwatch, read } = kept as Record<keyof Guide, unknown>;
    const { spent, since } = (stopwatch ?? {}) as Record<keyof Stopwatch, unknown>;
    return {
      open: open === true,
      phase: GUIDE_PHASES.find((each) => each === phase) ?? FIRST.phase,
      order: order === 'branches' ? 'branches' : 'layers',
      stopwatch: {
        spent: typeof spent === 'number' ? spent : 0,
        since: typeof since === 'number' ? since : undefined,
      },
      read: new Set(Array.isArray(read) ? read.filter((id) => typeof id === 'string') : []),
    };
  } catch {
    return FIRST;
  }
}
