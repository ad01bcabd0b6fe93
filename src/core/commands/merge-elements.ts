import type { Change } from '../changes/change.ts';
import type { Element } from '../model/element.ts';
import { TEXT_LIMIT } from '../model/fields.ts';
import type { Model } from '../model/model.ts';
import { fitTitle } from '../model/title.ts';
import { foldText } from '../queries/fold-text.ts';
import { mergeReferences } from './merge-references.ts';
import { setRecord } from './set-record.ts';

/** What stands between the titles of merged elements. */
const BETWEEN_TITLES = ' / ';
const BETWEEN_TEXTS = '\n\n';

/**
 * Merges elements into the first one that stands. It keeps every link and all that hangs on the others: links are
 * rewired, none is doubled, and one between merged elements goes, with what hung on it coming to the element. Titles
 * that differ are joined by « / », texts by a blank line, owners and tags united. Texts that together would not fit
 * merge nothing, so that no word is lost.
 */
export function mergeElements(model: Model, args: { readonly ids: readonly string[] }): Change[] {
  const merged = [...new Set(args.ids)].flatMap((id) => model.elements.get(id) ?? []);
  const [survivor, ...others] = merged;
  if (!survivor || others.length === 0) return [];
  const { changes, strayTexts } = mergeReferences(
    model,
    new Map(others.map(({ id }) => [id, survivor.id])),
  );
  const fields = unitedFields(merged, strayTexts);
  if (!fields) return [];
  return [
    ...setRecord(model, 'elements', survivor.id, fields),
    ...changes,
    ...others.map(({ id }): Change => ({ type: 'remove', table: 'elements', id })),
  ];
}

function unitedFields(
  merged: readonly Element[],
  strayTexts: readonly string[],
): Partial<Element> | undefined {
  const description = joined(pick(merged, 'description'), BETWEEN_TEXTS);
  const rationale = joined([...pick(merged, 'rationale'), ...strayTexts], BETWEEN_TEXTS);
  const titles = joined(pick(merged, 'title'), BETWEEN_TITLES);
  const sentence = joined(pick(merged, 'sentence'), BETWEEN_TITLES);
  const longest = titles.length + BETWEEN_TEXTS.length + description.length;
  if (Math.max(longest, rationale.length, sentence.length) > TEXT_LIMIT) return undefined;
  const words = fitTitle(titles, description);
  const firstOf = <K extends keyof Element>(field: K): Partial<Pick<Element, K>> => {
    const found = merged.find((element) => element[field] !== undefined);
    return found ? ({ [field]: found[field] } as Partial<Pick<Element, K>>) : {};
  };
  return {
    ...(description !== '' && { description }),
    ...words,
    ...(rationale !== '' && { rationale }),
    ...(sentence !== '' && { sentence }),
    ...firstOf('status'),
    ...firstOf('start'),
    ...firstOf('end'),
    owners: [...new Set(merged.flatMap(({ owners }) => owners))],
    tags: unitedTags(merged),
  };
}

function pick(
  merged: readonly Element[],
  field: 'title' | 'description' | 'rationale' | 'sentence',
) {
  return merged.flatMap((element) => element[field] ?? []);
}

/** Texts one after another, those that say the same as one before (or nothing) left out. */
function joined(texts: readonly string[], between: string): string {
  const seen = new Set<string>(['']);
  const different = texts.filter((text) => {
    const folded = foldText(text);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
  return different.join(between);
}

function unitedTags(merged: readonly Element[]): Element['tags'] {
  const tags = new Map<string, Set<string>>();
  for (const element of merged) {
    for (const [dimension, items] of Object.entries(element.tags)) {
      const united = tags.get(dimension) ?? new Set();
      for (const item of items) united.add(item);
      tags.set(dimension, united);
    }
  }
  return Object.fromEntries([...tags].map(([dimension, items]) => [dimension, [...items]]));
}
