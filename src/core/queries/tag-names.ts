import type { Element } from '../model/element.ts';
import { wordingIn } from '../model/framework.ts';
import type { Model } from '../model/model.ts';

/** The names of what an element is tagged with, in a language, in the order of the frameworks. */
export function tagNames(
  { frameworks }: Pick<Model, 'frameworks'>,
  { tags }: Pick<Element, 'tags'>,
  language: string,
): string[] {
  const names: string[] = [];
  if (Object.keys(tags).length === 0) return names;
  for (const framework of frameworks.values()) {
    for (const dimension of framework.dimensions) {
      const chosen = tags[dimension.id];
      if (!chosen) continue;
      for (const item of dimension.items) {
        if (chosen.includes(item.id)) names.push(wordingIn(item.short ?? item.title, language));
      }
    }
  }
  return names;
}
