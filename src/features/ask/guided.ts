import { asksAbout, type GuidePhase } from '#core/guide/phases.ts';
import type { Model } from '#core/model/model.ts';
import type { AskKind } from './ask-line.ts';

const KINDS: Readonly<Partial<Record<GuidePhase, AskKind>>> = {
  actions: 'action',
  assumptions: 'assumption',
  people: 'owner',
  indicators: 'indicator',
};

/** What a line makes of itself while the guide asks about a card: whatever the phase is about. */
export function guidedKind(
  model: Model,
  phase: GuidePhase | undefined,
  anchor: string | undefined,
): AskKind {
  if (phase === undefined || anchor === undefined || !asksAbout(model, phase, anchor))
    return 'card';
  return KINDS[phase] ?? 'card';
}
