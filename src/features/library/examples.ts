import type { Model } from '#core/model/model.ts';
import type { Locale } from '#i18n/paraglide/runtime.js';
import index from '../../../examples/index.json';

/** A model that comes with the app: an example to look at, or a template to start from. */
export interface Example {
  readonly file: string;
  /** What the model is called that a template starts; without it, as the file says. */
  readonly name?: string;
  /** `example` or `template`. */
  readonly kind: string;
  /** The language it is written in (BCP 47). */
  readonly language: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly description: Readonly<Record<Locale, string>>;
}

/** The examples and templates, as `examples/index.json` lists them. */
export const EXAMPLES: readonly Example[] = index;

const FILES = import.meta.glob<string>('/examples/*.tocht.json', {
  query: '?raw',
  import: 'default',
});

/** Reads an example. @throws when it isn't there or is no model: a fault of this build */
export async function readExample({ file }: Example): Promise<Model> {
  const load = FILES[`/examples/${file}`];
  if (!load) throw new Error(`There is no example ${file}.`);
  const [text, { readJson }] = await Promise.all([
    load(),
    import('#core/formats/json/read-json.ts'),
  ]);
  const result = readJson(text);
  if (!result.ok) throw new Error(`${file}: ${result.error.code}`);
  return result.model;
}

/** The examples or templates, those in the language of the screen first. */
export function examplesOf(
  kind: 'example' | 'template',
  locale: Locale,
  examples: readonly Example[] = EXAMPLES,
): readonly Example[] {
  const own = (example: Example): number => Number(example.language.startsWith(locale));
  return examples.filter((each) => each.kind === kind).toSorted((a, b) => own(b) - own(a));
}
