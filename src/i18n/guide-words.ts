import type { GuidePhase } from '#core/guide/phases.ts';
import { m } from './paraglide/messages.js';

const NAMES: Readonly<Record<GuidePhase, () => string>> = {
  goal: m.guide_goal,
  outcomes: m.guide_outcomes,
  actions: m.guide_actions,
  assumptions: m.guide_assumptions,
  people: m.guide_people,
  indicators: m.guide_indicators,
  reading: m.guide_reading,
};

const QUESTIONS: Readonly<Record<GuidePhase, () => string>> = {
  goal: m.guide_goal_question,
  outcomes: m.guide_outcomes_question,
  actions: m.guide_actions_question,
  assumptions: m.guide_assumptions_question,
  people: m.guide_people_question,
  indicators: m.guide_indicators_question,
  reading: m.guide_reading_question,
};

const TIPS: Readonly<Record<GuidePhase, () => string>> = {
  goal: m.guide_goal_tip,
  outcomes: m.guide_outcomes_tip,
  actions: m.guide_actions_tip,
  assumptions: m.guide_assumptions_tip,
  people: m.guide_people_tip,
  indicators: m.guide_indicators_tip,
  reading: m.guide_reading_tip,
};

const OPEN: Readonly<
  Record<
    Exclude<GuidePhase, 'goal'>,
    (about: { readonly count: number; readonly titles: string }) => string
  >
> = {
  outcomes: m.guide_outcomes_open,
  actions: m.guide_actions_open,
  assumptions: m.guide_assumptions_open,
  people: m.guide_people_open,
  indicators: m.guide_indicators_open,
  reading: m.guide_reading_open,
};

/** The name of a phase, short enough for a list. */
export function phaseName(phase: GuidePhase): string {
  return NAMES[phase]();
}

/** What a facilitator asks the group in a phase. */
export function phaseQuestion(phase: GuidePhase): string {
  return QUESTIONS[phase]();
}

/** What helps a facilitator in a phase. */
export function phaseTip(phase: GuidePhase): string {
  return TIPS[phase]();
}

/** What a phase still waits for: how many cards, and the titles of the first few. */
export function phaseOpen(
  phase: Exclude<GuidePhase, 'goal'>,
  count: number,
  titles: string,
): string {
  return OPEN[phase]({ count, titles });
}
