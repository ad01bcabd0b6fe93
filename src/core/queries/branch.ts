import type { Model, Records, TableName } from '../model/model.ts';
import { childIds, graphOf, parentIds } from './graph.ts';
import { descendantsOf } from './pathway.ts';

/** Tables of records that hang on elements and links. */
const HANGING = ['assumptions', 'indicators', 'measurements', 'comments'] as const;

/** Some elements and everything below them, by id. */
export function branchIds(
  model: Pick<Model, 'elements' | 'links'>,
  ids: Iterable<string>,
): ReadonlySet<string> {
  const graph = graphOf(model);
  const branch = new Set<string>();
  for (const id of ids) {
    if (!model.elements.has(id)) continue;
    branch.add(id);
    for (const below of descendantsOf(graph, id).keys()) branch.add(below);
  }
  return branch;
}

/** Of some elements and everything below them: those elements, and what contributes to nothing outside the branch. */
export function ownBranchIds(
  model: Pick<Model, 'elements' | 'links'>,
  ids: Iterable<string>,
): ReadonlySet<string> {
  const graph = graphOf(model);
  const top = new Set([...ids].filter((id) => model.elements.has(id)));
  const own = new Set(branchIds(model, top));
  // What is shared stays, and with it everything that it needs.
  const staying = [...own].filter(
    (id) => !top.has(id) && parentIds(graph, id).some((parent) => !own.has(parent)),
  );
  for (const id of staying) {
    own.delete(id);
    for (const child of childIds(graph, id))
      if (own.has(child) && !top.has(child)) staying.push(child);
  }
  return own;
}

/**
 * A model of only some elements and everything below them: the links among them, and the assumptions, indicators,
 * measurements and comments that hang on any of these. What the model says of itself stays.
 */
export function branchOf(model: Model, ids: Iterable<string>): Model {
  const elements = branchIds(model, ids);
  const links = [...model.links.values()].filter(
    ({ from, to }) => elements.has(from) && elements.has(to),
  );
  const kept = new Set([...elements, ...links.map(({ id }) => id)]);
  const hanging: Partial<Record<TableName, ReadonlyMap<string, Records[TableName]>>> = {};
  for (const name of HANGING) {
    const records = [...model[name].values()].filter((record) => kept.has(hangsOn(record)));
    for (const { id } of records) kept.add(id);
    hanging[name] = new Map(records.map((record) => [record.id, record]));
  }
  return {
    ...model,
    ideas: new Map(),
    rounds: new Map(),
    scores: new Map(),
    unknown: new Map(),
    elements: new Map([...model.elements].filter(([id]) => elements.has(id))),
    links: new Map(links.map((link) => [link.id, link])),
    ...(hanging as Pick<Model, (typeof HANGING)[number]>),
  };
}

function hangsOn(record: Records[(typeof HANGING)[number]]): string {
  if ('about' in record) return record.about;
  return 'element' in record ? record.element : record.indicator;
}
