import type { Change } from '../changes/change.ts';
import { type Level, TONES } from '../model/about.ts';
import type { Model } from '../model/model.ts';
import { foldSpace } from '../model/title.ts';
import { changeLevels } from './change-levels.ts';

/** Adds a level after another, or else after the last of its role. It wears the first colour that none wears yet. */
export function addLevel(
  model: Model,
  args: Pick<Level, 'id' | 'role'> & {
    readonly name: string;
    readonly tone?: Level['tone'];
    /** The level it comes after. */
    readonly after?: string;
  },
): Change[] {
  const { id, role, after } = args;
  const { levels } = model.about;
  const name = foldSpace(args.name);
  if (name === '') return [];
  const worn = new Set(levels.map((level) => level.tone));
  const tone = args.tone ?? TONES.find((candidate) => !worn.has(candidate)) ?? 'stone';
  const named = levels.findIndex((level) => level.id === after);
  const last = levels.findLastIndex((level) => level.role === role);
  const at = named >= 0 ? named + 1 : last >= 0 ? last + 1 : role === 'goal' ? 0 : levels.length;
  return changeLevels(model, levels.toSpliced(at, 0, { id, role, name, tone }));
}
