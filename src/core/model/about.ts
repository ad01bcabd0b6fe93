import * as z from 'zod';
import { finite, id, isoDate, type Known, newId, text, title } from './fields.ts';

/** The three roles a level can have in the method. */
export const ROLES = ['goal', 'outcome', 'action'] as const;
export type Role = (typeof ROLES)[number];

/** The colours a level can wear; `src/core/scene/theme.ts` says how each looks. */
export const TONES = ['deep', 'sea', 'sun', 'leaf', 'plum', 'clay', 'stone'] as const;
export type Tone = (typeof TONES)[number];

/** A level that elements stand on. Without a `name` it is called after its role, in the reader's language. */
export const levelSchema = z.looseObject({
  id,
  role: z.enum(ROLES),
  name: title.optional(),
  tone: z.enum(TONES),
});
export type Level = Known<z.infer<typeof levelSchema>>;

/** What the model says of itself: title, language, levels, and how it likes to be laid out. */
export const aboutSchema = z.looseObject({
  id,
  title,
  description: text.optional(),
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  levels: z.array(levelSchema).min(1).max(50),
  orientation: z.enum(['down', 'right']).default('down'),
  arrangement: z.enum(['tidy', 'free']).default('tidy'),
  bands: z.boolean().default(false),
  /** Whether wide families of leaves wrap into a block in the tidy arrangement; absent is `auto`. */
  wrap: z.enum(['auto', 'never']).optional(),
  /** Where the line of accountability lies, as a fraction of the chain's depth: 0 at the goal, 1 at the actions. */
  ceiling: finite.min(0).max(1).optional(),
  createdAt: isoDate,
});
export type About = Known<z.infer<typeof aboutSchema>>;

/** The levels a new model starts with: one a role. */
const DEFAULT_LEVELS: readonly Level[] = [
  { id: 'goal', role: 'goal', tone: 'deep' },
  { id: 'outcome', role: 'outcome', tone: 'sea' },
  { id: 'action', role: 'action', tone: 'sun' },
];

/**
 * What a new model says of itself.
 * @param fields at least the title, the language (BCP 47) and the moment of creation (ISO 8601)
 */
export function createAbout(
  fields: Pick<About, 'title' | 'language' | 'createdAt'> & Partial<About>,
): About {
  return {
    id: newId(),
    levels: DEFAULT_LEVELS,
    orientation: 'down',
    arrangement: 'tidy',
    bands: false,
    ...fields,
  };
}
