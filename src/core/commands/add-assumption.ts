import type { Change } from '../changes/change.ts';
import { type Assumption, createAssumption } from '../model/assumption.ts';
import { TEXT_LIMIT } from '../model/fields.ts';
import type { Model } from '../model/model.ts';

/** Adds an open assumption (or risk) about an element or a link. An empty text changes nothing. */
export function addAssumption(
  model: Model,
  args: Pick<Assumption, 'id' | 'about' | 'text'> & Partial<Pick<Assumption, 'kind'>>,
): Change[] {
  const { id, about, kind = 'assumption' } = args;
  const text = args.text.trim().slice(0, TEXT_LIMIT);
  const stands = model.elements.has(about) || model.links.has(about);
  if (text === '' || !stands || model.assumptions.has(id)) return [];
  return [
    { type: 'add', table: 'assumptions', record: createAssumption({ id, about, kind, text }) },
  ];
}
