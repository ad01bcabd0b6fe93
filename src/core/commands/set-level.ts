import type { Change } from '../changes/change.ts';
import type { Level } from '../model/about.ts';
import type { Model } from '../model/model.ts';
import { foldSpace } from '../model/title.ts';
import { changeLevels } from './change-levels.ts';

/** Renames a level, or gives it another colour or role. An empty name makes it be called after its role again. */
export function setLevel(
  model: Model,
  args: { readonly id: string; readonly fields: Partial<Pick<Level, 'name' | 'tone' | 'role'>> },
): Change[] {
  const { name, ...rest } = args.fields;
  return changeLevels(
    model,
    model.about.levels.map((level) => {
      if (level.id !== args.id) return level;
      const { name: _old, ...unnamed } = level;
      if (name === undefined) return { ...level, ...rest };
      const words = foldSpace(name);
      return { ...unnamed, ...rest, ...(words !== '' && { name: words }) };
    }),
  );
}
