import * as z from 'zod';
import { id, isoDate, type Known, newId, order, text, title } from './fields.ts';

/** An unplaced thought in the queue. */
export const ideaSchema = z.looseObject({
  id,
  text,
  by: z.string().max(200).optional(),
  votes: z.int().min(0).max(1_000_000).default(0),
  /** What it is gathered under, in the words of whoever grouped it. */
  group: title.optional(),
  /** When it was caught; ideas of before this was kept have none. */
  at: isoDate.optional(),
  /** Its place in the queue. */
  order,
});
export type Idea = Known<z.infer<typeof ideaSchema>>;

/** A new idea with a fresh id and no votes. */
export function createIdea(fields: Pick<Idea, 'text' | 'order'> & Partial<Idea>): Idea {
  return { id: newId(), votes: 0, ...fields };
}
