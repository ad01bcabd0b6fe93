import * as z from 'zod';
import { finite, id, isoDate, type Known, newId, text, title } from './fields.ts';

/** How we would know that an element comes about: what is counted, from where, to where. */
export const indicatorSchema = z.looseObject({
  id,
  element: id,
  name: title,
  unit: z.string().max(40).default(''),
  /** Whether more or less of it is better. */
  direction: z.enum(['up', 'down']).default('up'),
  baseline: finite.optional(),
  target: z.looseObject({ value: finite, date: isoDate }).optional(),
  source: text.optional(),
});
export type Indicator = Known<z.infer<typeof indicatorSchema>>;

/** A new indicator with a fresh id; more of it is better unless said otherwise. */
export function createIndicator(
  fields: Pick<Indicator, 'element' | 'name'> & Partial<Indicator>,
): Indicator {
  return { id: newId(), unit: '', direction: 'up', ...fields };
}
