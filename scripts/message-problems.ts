/** The messages of one language as the message format writes them: a sentence, or its variants by plural. */
export type Messages = Readonly<Record<string, unknown>>;

interface Variants {
  readonly match?: Readonly<Record<string, string>>;
}

/**
 * What is wrong with the messages: a key that a language lacks, that nothing uses, that differs in its
 * parameters between languages, that is empty, or that has variants without one for all other cases.
 */
export function messageProblems(
  languages: Readonly<Record<string, Messages>>,
  used: ReadonlySet<string>,
): string[] {
  const keys = new Set(Object.values(languages).flatMap((messages) => Object.keys(messages)));
  const undefinedKeys = [...used].filter((key) => !keys.has(key));
  return [
    ...undefinedKeys.map((key) => `${key}: used, and no language has it`),
    ...[...keys].flatMap((key) => problemsOf(key, languages, used)),
  ];
}

/** The keys that a source file takes from the messages: `m.key`. */
export function keysUsedIn(source: string): string[] {
  if (!source.includes('paraglide/messages.js')) return [];
  return [...source.matchAll(/\bm\.([a-z][a-z0-9_]*)\b/g)].map((match) => match[1] ?? '');
}

function problemsOf(
  key: string,
  languages: Readonly<Record<string, Messages>>,
  used: ReadonlySet<string>,
): string[] {
  const problems: string[] = used.has(key) ? [] : [`${key}: nothing uses it`];
  const parameters = new Map<string, string>();
  for (const [language, messages] of Object.entries(languages)) {
    const message = messages[key];
    if (message === undefined) {
      problems.push(`${key}: missing in ${language}`);
      continue;
    }
    const sentences = sentencesOf(message);
    if (sentences.length === 0 || sentences.some((sentence) => sentence.trim() === '')) {
      problems.push(`${key}: empty in ${language}`);
    }
    if (!hasVariantForTheRest(message)) {
      problems.push(`${key}: no variant for all other cases (*) in ${language}`);
    }
    parameters.set(language, parametersOf(sentences).join(', '));
  }
  if (new Set(parameters.values()).size > 1) {
    const each = [...parameters].map(([language, names]) => `${language} {${names}}`);
    problems.push(`${key}: other parameters in each language: ${each.join(' · ')}`);
  }
  return problems;
}

function sentencesOf(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  return variantsOf(message).flatMap((variant) => Object.values(variant.match ?? {}));
}

function parametersOf(sentences: readonly string[]): string[] {
  const names = sentences.flatMap((sentence) =>
    [...sentence.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(names)].sort();
}

function hasVariantForTheRest(message: unknown): boolean {
  return variantsOf(message).every((variant) =>
    Object.keys(variant.match ?? {}).some((cases) =>
      cases.split(',').every((one) => one.trim().endsWith('=*')),
    ),
  );
}

function variantsOf(message: unknown): readonly Variants[] {
  return Array.isArray(message) ? (message as Variants[]) : [];
}
