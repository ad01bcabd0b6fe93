import * as z from 'zod';
import { id, isoDate, type Known, newId, title } from './fields.ts';

/** A dated self-evaluation against one framework. */
export const roundSchema = z.looseObject({
  id,
  name: title,
  date: isoDate,
  framework: id,
});
export type Round = Known<z.infer<typeof roundSchema>>;

/** A new round with a fresh id. */
export function createRound(
  fields: Pick<Round, 'name' | 'date' | 'framework'> & Partial<Round>,
): Round {
  return { id: newId(), ...fields };
}
