import * as z from 'zod';
import { id, type Known, newId, text } from './fields.ts';

export const ASSUMPTION_KINDS = ['assumption', 'risk'] as const;
export const ASSUMPTION_STATES = ['open', 'holds', 'fails'] as const;
export type AssumptionState = (typeof ASSUMPTION_STATES)[number];

/** A condition outside the chain that must hold (or a risk that may not), for an element or a link. */
export const assumptionSchema = z.looseObject({
  id,
  kind: z.enum(ASSUMPTION_KINDS).default('assumption'),
  /** The element or link it is about. */
  about: id,
  text,
  state: z.enum(ASSUMPTION_STATES).default('open'),
  note: text.optional(),
});
export type Assumption = Known<z.infer<typeof assumptionSchema>>;

/** A new open assumption with a fresh id. */
export function createAssumption(
  fields: Pick<Assumption, 'about' | 'text'> & Partial<Assumption>,
): Assumption {
  return { id: newId(), kind: 'assumption', state: 'open', ...fields };
}
