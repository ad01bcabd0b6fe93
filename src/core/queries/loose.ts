import type { Model } from '../model/model.ts';
import { graphOf } from './graph.ts';
import { roleOf } from './levels.ts';

interface Known {
  readonly links: Model['links'];
  readonly levels: Model['about']['levels'];
  readonly ids: ReadonlySet<string>;
}

const cache = new WeakMap<Model['elements'], Known>();
const NONE: ReadonlySet<string> = new Set();

/**
 * The elements that no link ties to another, in the order they came: a goal stands alone by right, and so does the only
 * card of a model. The same set as long as nothing in the chain changes.
 */
export function looseElements(
  model: Pick<Model, 'about' | 'elements' | 'links'>,
): ReadonlySet<string> {
  const { elements, links } = model;
  if (elements.size < 2) return NONE;
  const { levels } = model.about;
  const known = cache.get(elements);
  if (known?.links === links && known.levels === levels) return known.ids;
  const { linksUp, linksDown } = graphOf(model);
  const loose = [...elements.keys()].filter(
    (id) => !(linksUp.get(id)?.length || linksDown.get(id)?.length) && roleOf(model, id) !== 'goal',
  );
  const ids = loose.length === 0 ? NONE : new Set(loose);
  cache.set(elements, { links, levels, ids });
  return ids;
}
