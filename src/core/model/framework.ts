import * as z from 'zod';
import { id, type Known, newId, text } from './fields.ts';

/** A word or sentence in one or more languages, keyed by language: `{nl: "Kinderen", en: "Children"}`. */
export const wordingSchema = z
  .record(z.string().regex(/^[a-z]{2,3}$/), text)
  .refine((wording) => Object.keys(wording).length > 0);
export type Wording = Known<z.infer<typeof wordingSchema>>;

/** One item of a dimension: what an element is tagged with, or what a round scores. */
export const frameworkItemSchema = z.looseObject({
  id,
  title: wordingSchema,
  short: wordingSchema.optional(),
  /** The heading it stands under, where a dimension groups its items. */
  group: wordingSchema.optional(),
});

/** A side from which a framework looks at a chain. */
export const dimensionSchema = z.looseObject({
  id,
  title: wordingSchema,
  note: wordingSchema.optional(),
  /** What its items are for: tagging elements, endorsing by partners, scoring in rounds. */
  uses: z.array(z.enum(['tag', 'endorse', 'score'])).default([]),
  items: z.array(frameworkItemSchema).max(500),
});

/** A reference framework, copied whole into the model so that a file explains itself. */
export const frameworkSchema = z.looseObject({
  id,
  title: wordingSchema,
  motto: wordingSchema.optional(),
  dimensions: z.array(dimensionSchema).max(50),
});
export type Framework = Known<z.infer<typeof frameworkSchema>>;

/** A new framework with a fresh id, unless one is given. */
export function createFramework(
  fields: Pick<Framework, 'title' | 'dimensions'> & Partial<Framework>,
): Framework {
  return { id: newId(), ...fields };
}

/** The wording in a language, or in the first language it has. */
export function wordingIn(wording: Wording, language: string): string {
  return wording[language] ?? Object.values(wording)[0] ?? '';
}
