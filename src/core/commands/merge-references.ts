import { type Change, setFields } from '../changes/change.ts';
import { EVIDENCE, type Link } from '../model/link.ts';
import type { Model, Records, TableName } from '../model/model.ts';
import { compareOrder } from '../model/order.ts';
import { sameJson } from '../model/same-json.ts';
import { foldText } from '../queries/fold-text.ts';
import { REFERENCES, referenceIn } from '../queries/references.ts';
import { placeAmong, siblingsIn } from './place.ts';

type AnyRecord = Records[TableName];

interface Merged {
  readonly changes: Change[];
  /** Why people believed links that are gone, for the element that they were within. */
  readonly strayTexts: readonly string[];
}

/**
 * The changes that make every record that names one of some elements name the one that stays, none of them twice.
 * @param renamed the id of the element that stays, by that of each that goes
 */
export function mergeReferences(model: Model, renamed: ReadonlyMap<string, string>): Merged {
  const names = new Map(renamed);
  const links = mergeLinks(model, names);
  const hanging = [...new Set(REFERENCES.map(({ table }) => table))]
    .filter((table) => table !== 'links')
    .flatMap((table) => mergeTable(model, table, names));
  return { changes: [...links.changes, ...hanging], strayTexts: links.strayTexts };
}

/** Rewires links; `names` learns which record stands for a link that goes. */
function mergeLinks(model: Model, names: Map<string, string>): Merged {
  const changes: Change[] = [];
  const strayTexts: string[] = [];
  const survivors = new Set(names.values());
  const kept = new Map<string, Link>();
  const moved: Link[] = [];
  const ends = (link: Link) => ({
    from: names.get(link.from) ?? link.from,
    to: names.get(link.to) ?? link.to,
  });
  const isTouched = (link: Link) => names.has(link.from) || names.has(link.to);
  const touched = [...model.links.values()].filter((link) => {
    const { from, to } = ends(link);
    return survivors.has(from) || survivors.has(to);
  });
  // What the survivor has already comes first: it is what a second link is folded into.
  const untouched = touched.filter((link) => !isTouched(link)).sort(compareOrder);
  for (const link of [...untouched, ...touched.filter(isTouched).sort(compareOrder)]) {
    const { from, to } = ends(link);
    const key = `${from} ${to}`;
    const twin = kept.get(key);
    if (from === to && isTouched(link)) {
      names.set(link.id, from);
      if (link.rationale) strayTexts.push(link.rationale);
      changes.push({ type: 'remove', table: 'links', id: link.id });
    } else if (twin) {
      names.set(link.id, twin.id);
      const united = unitedLink(twin, link);
      kept.set(key, united);
      changes.push({ type: 'remove', table: 'links', id: link.id });
    } else {
      kept.set(key, link);
      if (isTouched(link)) moved.push(link);
    }
  }
  for (const link of kept.values()) {
    const before = model.links.get(link.id);
    const { rationale, evidence } = link;
    if (before?.rationale !== rationale)
      changes.push(...setFields('links', link.id, { rationale }));
    if (before?.evidence !== evidence) changes.push(...setFields('links', link.id, { evidence }));
  }
  return { changes: [...changes, ...rewire(model, moved, ends)], strayTexts };
}

/** Gives links other ends; those that come below the survivor come after what stands there. */
function rewire(
  model: Model,
  moved: readonly Link[],
  ends: (link: Link) => { from: string; to: string },
): Change[] {
  const changes: Change[] = [];
  const newcomers = new Map<string, Link[]>();
  for (const link of moved) {
    const { from, to } = ends(link);
    if (from !== link.from) changes.push(...setFields('links', link.id, { from }));
    if (to === link.to) continue;
    newcomers.set(to, [...(newcomers.get(to) ?? []), link]);
  }
  for (const [to, links] of newcomers) {
    const siblings = siblingsIn(model, to);
    const place = placeAmong('links', siblings, siblings.length, links.length);
    changes.push(...place.changes);
    for (const [index, { id }] of links.entries()) {
      changes.push(...setFields('links', id, { to, order: place.orders[index] ?? '' }));
    }
  }
  return changes;
}

/** A link with what another one between the same two elements says: both rationales, the stronger evidence. */
function unitedLink(kept: Link, other: Link): Link {
  const isSaid = !other.rationale || foldText(kept.rationale ?? '') === foldText(other.rationale);
  const rationale = isSaid
    ? kept.rationale
    : [kept.rationale, other.rationale].filter(Boolean).join('\n\n');
  const strength = (link: Link) => (link.evidence ? EVIDENCE.indexOf(link.evidence) : -1);
  const { evidence } = strength(other) > strength(kept) ? other : kept;
  return { ...kept, ...(rationale && { rationale }), ...(evidence && { evidence }) };
}

/** Makes the records of a table name what stays; a record that then says what another one says goes. */
function mergeTable(model: Model, table: TableName, names: Map<string, string>): Change[] {
  const fields = REFERENCES.filter((reference) => reference.table === table);
  const changes: Change[] = [];
  const standing: AnyRecord[] = [];
  const moved: AnyRecord[] = [];
  const staying = new Set(names.values());
  for (const record of model[table].values()) {
    const named = fields.map(({ field }) => referenceIn(record, field) ?? '');
    if (named.some((id) => names.has(id))) moved.push(record);
    else if (named.some((id) => staying.has(id))) standing.push(record);
  }
  for (const record of moved) {
    const after: Record<string, unknown> = { ...record };
    for (const { field } of fields) {
      const named = referenceIn(record, field);
      const stays = named === undefined ? undefined : names.get(named);
      if (stays !== undefined) after[field] = stays;
    }
    const next = after as unknown as AnyRecord;
    const twin = standing.find((other) => sameJson({ ...other, id: '' }, { ...next, id: '' }));
    if (twin) {
      names.set(record.id, twin.id);
      changes.push({ type: 'remove', table, id: record.id });
      continue;
    }
    standing.push(next);
    for (const { field } of fields) {
      const value = referenceIn(next, field);
      if (value !== referenceIn(record, field)) {
        changes.push({ type: 'set', table, id: record.id, field, value });
      }
    }
  }
  return changes;
}
