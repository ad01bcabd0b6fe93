import type { Model } from '#core/model/model.ts';
import { foldText } from '#core/queries/fold-text.ts';

/** The cards of a model as a list to choose from, in the order they came. */
export function cardChoices(
  elements: Model['elements'],
  except: ReadonlySet<string>,
): { value: string; label: string }[] {
  return [...elements.values()]
    .filter(({ id }) => !except.has(id))
    .map(({ id, title }) => ({ value: id, label: title }));
}

/** Whether a card's title holds what is typed, whatever the case and the diacritics. */
export function choiceMatches(choice: { readonly label: string }, typed: string): boolean {
  return foldText(choice.label).includes(foldText(typed));
}
