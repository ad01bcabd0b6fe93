import * as z from 'zod';

/** What can be taken away, and how; what was chosen last is chosen again. */
const choiceSchema = z.object({
  kind: z.enum(['png', 'svg', 'json', 'view']).catch('png'),
  scope: z.enum(['model', 'selection']).catch('model'),
  scale: z.union([z.literal(1), z.literal(2), z.literal(4)]).catch(2),
  background: z.boolean().catch(true),
  caption: z.boolean().catch(false),
});
export type ExportChoice = Readonly<z.infer<typeof choiceSchema>>;

/** The scales a picture can be asked at, in pixels a px of the scene. */
export const SCALES = [1, 2, 4] as const satisfies readonly ExportChoice['scale'][];

const STORED_UNDER = 'tocht.export';

/**
 * The choice that was remembered, as far as it can be read. Scope and the picture of the screen are left to the
 * moment: nothing may be selected now, and a large screen takes long.
 */
export function parseChoice(text: string | null): ExportChoice {
  const stored = choiceSchema.parse(jsonOf(text));
  return { ...stored, scope: 'model', kind: stored.kind === 'view' ? 'png' : stored.kind };
}

/** What was chosen last on this device. */
export function lastChoice(): ExportChoice {
  try {
    return parseChoice(localStorage.getItem(STORED_UNDER));
  } catch {
    return parseChoice(null);
  }
}

/** Remembers a choice on this device. */
export function rememberChoice(choice: ExportChoice): void {
  try {
    localStorage.setItem(STORED_UNDER, JSON.stringify(choice));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function jsonOf(text: string | null): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
