import type { Change } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { removeRecords } from './remove-records.ts';

/** Removes links, second links between the same two elements, and the assumptions and comments on them. */
export function removeLinks(model: Model, args: { readonly ids: readonly string[] }): Change[] {
  const ends = new Set(
    args.ids.flatMap((id) => {
      const link = model.links.get(id);
      return link ? [`${link.from} ${link.to}`] : [];
    }),
  );
  const ids = [...model.links.values()]
    .filter((link) => ends.has(`${link.from} ${link.to}`))
    .map((link) => link.id);
  return removeRecords(model, 'links', ids);
}
