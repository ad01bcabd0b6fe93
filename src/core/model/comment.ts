import * as z from 'zod';
import { id, isoDate, type Known, newId, text } from './fields.ts';

/** A remark about any record, open until it is done. */
export const commentSchema = z.looseObject({
  id,
  about: id,
  text,
  by: z.string().max(200).default(''),
  at: isoDate,
  done: z.boolean().default(false),
});
export type Comment = Known<z.infer<typeof commentSchema>>;

/** A new open comment with a fresh id. */
export function createComment(
  fields: Pick<Comment, 'about' | 'text' | 'at'> & Partial<Comment>,
): Comment {
  return { id: newId(), by: '', done: false, ...fields };
}
