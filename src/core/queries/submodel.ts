import type { Model } from '../model/model.ts';

let last: { model: Model; ids: ReadonlySet<string>; part: Model } | undefined;

/** The model with only some elements and the links among them; the records are the same objects. */
export function submodel(model: Model, ids: ReadonlySet<string>): Model {
  if (last?.model === model && last.ids === ids) return last.part;
  const part = partOf(model, ids);
  last = { model, ids, part };
  return part;
}

function partOf(model: Model, ids: ReadonlySet<string>): Model {
  return {
    ...model,
    elements: new Map([...model.elements].filter(([id]) => ids.has(id))),
    links: new Map([...model.links].filter(([, { from, to }]) => ids.has(from) && ids.has(to))),
  };
}
