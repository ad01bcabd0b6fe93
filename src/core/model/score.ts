import * as z from 'zod';
import { id, type Known, newId, text } from './fields.ts';

/** What one partner (or the group, without `partner`) gave one item in one round, from 1 to 4. */
export const scoreSchema = z.looseObject({
  id,
  round: id,
  item: id,
  partner: id.optional(),
  value: z.int().min(1).max(4),
  note: text.optional(),
});
export type Score = Known<z.infer<typeof scoreSchema>>;

/** A new score with a fresh id. */
export function createScore(
  fields: Pick<Score, 'round' | 'item' | 'value'> & Partial<Score>,
): Score {
  return { id: newId(), ...fields };
}
