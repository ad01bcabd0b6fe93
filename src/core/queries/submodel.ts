import type { Element } from '../model/element.ts';
import type { Link } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { graphOf } from './graph.ts';

let last: { model: Model; ids: ReadonlySet<string>; part: Model } | undefined;

/** The model with only some elements and the links among them; the records are the same objects. */
export function submodel(model: Model, ids: ReadonlySet<string>): Model {
  if (last?.model === model && last.ids === ids) return last.part;
  const part = partOf(model, ids);
  last = { model, ids, part };
  return part;
}

/** Looks only at what is asked for: a page of a large model is small. */
function partOf(model: Model, ids: ReadonlySet<string>): Model {
  const { linksDown } = graphOf(model);
  const elements = new Map<string, Element>();
  const links = new Map<string, Link>();
  for (const id of ids) {
    const element = model.elements.get(id);
    if (!element) continue;
    elements.set(id, element);
    for (const link of linksDown.get(id) ?? []) if (ids.has(link.from)) links.set(link.id, link);
  }
  return { ...model, elements, links };
}
