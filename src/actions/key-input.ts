/** What of a keyboard event tells what was typed. */
export interface TypedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  getModifierState(modifier: string): boolean;
}

const APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

/**
 * The sign that a key types, on whatever layout; `undefined` for a key that types none or is a shortcut. AltGr (Option
 * on a Mac) types signs as well: `@`, `€` and `{` on Belgian and French keyboards.
 */
export function typedText(event: TypedKey, apple: boolean = APPLE): string | undefined {
  const { key, ctrlKey, altKey, metaKey } = event;
  const [sign, more] = key;
  if (sign === undefined || more !== undefined || sign === ' ') return undefined;
  if (event.getModifierState('AltGraph')) return sign;
  if (ctrlKey || metaKey) return undefined;
  return altKey && !apple ? undefined : sign;
}

/** Whether a key begins a sign of several keys: a dead key (`^` then `e`), or the input of Japanese or Chinese. */
export function beginsComposing({ key }: Pick<TypedKey, 'key'>): boolean {
  return key === 'Dead' || key === 'Process';
}
