import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';

const ROLE_NAMES = { goal: m.role_goal, outcome: m.role_outcome, action: m.role_action };

const STATUS_NAMES = {
  idea: m.status_idea,
  planned: m.status_planned,
  running: m.status_running,
  done: m.status_done,
  stopped: m.status_stopped,
};

const EVIDENCE_NAMES = {
  none: m.evidence_none,
  experience: m.evidence_experience,
  data: m.evidence_data,
  study: m.evidence_study,
};

/** What a level is called: its own name, or its role's, in the language of the screen unless another is given. */
export function levelName(
  level: { role: keyof typeof ROLE_NAMES; name?: string },
  locale?: Locale,
): string {
  return level.name ?? ROLE_NAMES[level.role]({}, { locale });
}

/** The names of levels by id. */
export function levelNames(
  levels: readonly { id: string; role: keyof typeof ROLE_NAMES; name?: string }[],
  locale?: Locale,
): ReadonlyMap<string, string> {
  return new Map(levels.map((level) => [level.id, levelName(level, locale)]));
}

/** What a status is called, in the language of the screen unless another is given. */
export function statusName(status: keyof typeof STATUS_NAMES, locale?: Locale): string {
  return STATUS_NAMES[status]({}, { locale });
}

/** What a kind of evidence is called in the language of the screen. */
export function evidenceName(evidence: keyof typeof EVIDENCE_NAMES): string {
  return EVIDENCE_NAMES[evidence]();
}
