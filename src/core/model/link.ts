import * as z from 'zod';
import { id, type Known, newId, order, text } from './fields.ts';

/** How well a link is supported. */
export const EVIDENCE = ['none', 'experience', 'data', 'study'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** "Contributes to": `from` helps to bring about `to`. */
export const linkSchema = z.looseObject({
  id,
  from: id,
  to: id,
  rationale: text.optional(),
  evidence: z.enum(EVIDENCE).optional(),
  /** The place of `from` among all that contributes to `to`. */
  order,
});
export type Link = Known<z.infer<typeof linkSchema>>;

/** A new link with a fresh id. */
export function createLink(fields: Pick<Link, 'from' | 'to' | 'order'> & Partial<Link>): Link {
  return { id: newId(), ...fields };
}
