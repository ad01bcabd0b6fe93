import type { Element } from '../model/element.ts';
import { type Model, type Records, TABLE_NAMES, type TableName } from '../model/model.ts';
import { levelWithRole } from './levels.ts';
import { REFERENCES, referenceIn } from './references.ts';

type AnyRecord = Records[TableName];

/**
 * The model without what two merged copies can leave behind: records that name a record that is gone, links of an
 * element to itself, owners who are gone. An element whose level is gone stands on the first outcome level.
 * The same model when there is nothing of the kind.
 */
export function withoutDangling(model: Model): Model {
  let clean = keep(
    withKnownFields(model),
    'links',
    (link) => referenceIn(link, 'from') !== referenceIn(link, 'to'),
  );
  for (const { table, field, to } of REFERENCES) {
    const stands = (id: string): boolean =>
      to === 'any' ? isAnywhere(clean, id) : to.some((name) => clean[name].has(id));
    clean = keep(clean, table, (record) => {
      const named = referenceIn(record, field);
      return named === undefined || stands(named);
    });
  }
  return clean;
}

/** Whether an id is that of the model itself or of a record in any table. */
function isAnywhere(model: Model, id: string): boolean {
  return model.about.id === id || TABLE_NAMES.some((name) => model[name].has(id));
}

function keep(model: Model, table: TableName, holds: (record: AnyRecord) => boolean): Model {
  const records = [...model[table].values()];
  const kept = records.filter(holds);
  if (kept.length === records.length) return model;
  return { ...model, [table]: new Map(kept.map((record) => [record.id, record])) };
}

function withKnownFields(model: Model): Model {
  const levels = new Set(model.about.levels.map((level) => level.id));
  const fallback = levelWithRole(model.about, 'outcome');
  const mended = new Map<string, Element>();
  for (const element of model.elements.values()) {
    const owners = element.owners.filter((owner) => model.partners.has(owner));
    const level = levels.has(element.level) ? element.level : fallback;
    if (owners.length < element.owners.length || level !== element.level) {
      mended.set(element.id, Object.freeze({ ...element, owners, level }));
    }
  }
  return mended.size === 0
    ? model
    : { ...model, elements: new Map([...model.elements, ...mended]) };
}
