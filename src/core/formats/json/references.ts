import { type Model, TABLE_NAMES, type TableName } from '../../model/model.ts';
import { REFERENCES, referenceIn } from '../../queries/references.ts';
import type { DocumentError } from './errors.ts';

/**
 * The first record that names something that isn't there, or an id that stands for two things at once: a model that
 * was never merged holds no such thing, so it is a mistake in the file that somebody should know of.
 */
export function findBrokenReference(model: Model): DocumentError | undefined {
  return (
    doubleLevel(model) ??
    elementError(model) ??
    doubleHolder(model) ??
    linkError(model) ??
    dangling(model)
  );
}

function doubleLevel({ about }: Model): DocumentError | undefined {
  const ids = about.levels.map((level) => level.id);
  const index = ids.findIndex((id, at) => ids.indexOf(id) < at);
  const id = ids[index];
  if (id === undefined) return undefined;
  return { code: 'duplicate_id', params: { id }, path: ['about', 'levels', index, 'id'] };
}

function elementError({ about, elements, partners }: Model): DocumentError | undefined {
  const levels = new Set(about.levels.map((level) => level.id));
  for (const [index, { level, owners }] of [...elements.values()].entries()) {
    if (!levels.has(level)) {
      return { code: 'unknown_level', params: { id: level }, path: ['elements', index, 'level'] };
    }
    const owner = owners.findIndex((id) => !partners.has(id));
    const id = owners[owner];
    if (id !== undefined) {
      return { code: 'dangling', params: { id }, path: ['elements', index, 'owners', owner] };
    }
  }
  return undefined;
}

/** Assumptions name an element or a link by id alone, so no id may stand for both. */
function doubleHolder({ elements, links }: Model): DocumentError | undefined {
  const index = [...links.keys()].findIndex((id) => elements.has(id));
  const id = [...links.keys()][index];
  return id === undefined
    ? undefined
    : { code: 'duplicate_id', params: { id }, path: ['links', index, 'id'] };
}

function linkError({ links }: Model): DocumentError | undefined {
  const index = [...links.values()].findIndex((link) => link.from === link.to);
  return index < 0 ? undefined : { code: 'self_link', params: {}, path: ['links', index, 'to'] };
}

function dangling(model: Model): DocumentError | undefined {
  const everywhere = new Set([
    model.about.id,
    ...TABLE_NAMES.flatMap((name) => [...model[name].keys()]),
  ]);
  for (const { table, field, to } of REFERENCES) {
    const stands = (id: string) =>
      to === 'any' ? everywhere.has(id) : to.some((name: TableName) => model[name].has(id));
    for (const [index, record] of [...model[table].values()].entries()) {
      const id = referenceIn(record, field);
      if (id !== undefined && !stands(id)) {
        return { code: 'dangling', params: { id }, path: [table, index, field] };
      }
    }
  }
  return undefined;
}
