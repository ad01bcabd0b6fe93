import * as z from 'zod';
import { finite, id, isoDate, type Known, newId, order, text, title } from './fields.ts';

/** How far an element is, for those that are done rather than reached. */
export const STATUSES = ['idea', 'planned', 'running', 'done', 'stopped'] as const;
export type Status = (typeof STATUSES)[number];

/** A card on the map: a goal, an outcome or an action, after the level it stands on. */
export const elementSchema = z.looseObject({
  id,
  level: id,
  title,
  /** A short form for reading a pathway aloud, written by a person. */
  sentence: text.optional(),
  description: text.optional(),
  rationale: text.optional(),
  /** Its place among the elements that contribute to nothing; below another element a link's order counts. */
  order,
  /** Where it stands in the free arrangement, in map units (px at 100 %). */
  position: z.looseObject({ x: finite, y: finite }).optional(),
  status: z.enum(STATUSES).optional(),
  aboveCeiling: z.boolean().optional(),
  /** Ids of partners. */
  owners: z.array(id).max(500).default([]),
  start: isoDate.optional(),
  end: isoDate.optional(),
  /** For each dimension of a framework, the items this element is tagged with. */
  tags: z.record(id, z.array(id).max(500)).default({}),
});
export type Element = Known<z.infer<typeof elementSchema>>;

/** A new element with a fresh id. */
export function createElement(
  fields: Pick<Element, 'level' | 'title' | 'order'> & Partial<Element>,
): Element {
  return { id: newId(), owners: [], tags: {}, ...fields };
}
