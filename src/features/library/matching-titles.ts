import { foldText } from '#core/queries/fold-text.ts';

/** Those whose title holds every word of the query, whatever the capitals and accents. */
export function matchingTitles<T extends { readonly title: string }>(
  entries: readonly T[],
  query: string,
): readonly T[] {
  const words = foldText(query).split(' ');
  return entries.filter(({ title }) => {
    const folded = foldText(title);
    return words.every((word) => folded.includes(word));
  });
}
