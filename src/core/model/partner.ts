import * as z from 'zod';
import { id, type Known, newId, text, title } from './fields.ts';

/** Who takes part: owns actions, endorses principles of the framework. */
export const partnerSchema = z.looseObject({
  id,
  name: title,
  role: text.optional(),
  /** Ids of framework items. */
  endorses: z.array(id).max(500).default([]),
});
export type Partner = Known<z.infer<typeof partnerSchema>>;

/** A new partner with a fresh id. */
export function createPartner(fields: Pick<Partner, 'name'> & Partial<Partner>): Partner {
  return { id: newId(), endorses: [], ...fields };
}
