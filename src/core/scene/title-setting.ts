import type { Role } from '../model/about.ts';
import { THEME } from './theme.ts';
import { typeset } from './wrap-text.ts';

/** How the title of a card is set. */
export interface TitleSetting {
  /** How wide its lines may be, in px at 100 %. */
  readonly measure: number;
  readonly lines: readonly string[];
}

/** Text widths that cards of a role may have, from the narrowest, and how many lines each may take. */
const MEASURES: Readonly<Record<Role, readonly (readonly [width: number, lines: number])[]>> = {
  goal: [
    [200, 1],
    [280, 2],
    [376, 4],
    [440, 6],
    [520, 99],
  ],
  outcome: [
    [176, 2],
    [222, 5],
    [270, 8],
    [330, 99],
  ],
  action: [
    [140, 2],
    [164, 3],
    [184, 5],
    [230, 8],
    [290, 99],
  ],
};

/** So many titles of a role are remembered: more than a model has, and few enough to forget. */
const MOST = 10_000;
const settings: Readonly<Record<Role, Map<string, TitleSetting>>> = {
  goal: new Map(),
  outcome: new Map(),
  action: new Map(),
};

/**
 * The width and the lines of a title on a card of a role. Breaking it is most of the work of drawing a card, and a card
 * that changes mostly keeps its title: a setting is worked out once.
 */
export function titleSetting(title: string, role: Role): TitleSetting {
  const known = settings[role];
  const before = known.get(title);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const text = typeset(title, THEME.card[role]);
  const readable = MEASURES[role].find(
    ([width, most]) => text.wordsFit(width) && text.lineCount(width) <= most,
  );
  const measure = readable?.[0] ?? MEASURES[role].at(-1)?.[0] ?? 0;
  const setting = { measure, lines: text.lines(measure) };
  known.set(title, setting);
  return setting;
}
