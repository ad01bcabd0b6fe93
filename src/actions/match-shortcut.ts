import { type KeyBindingPress, matchKeyBindingPress, parseKeybinding } from 'tinykeys';

/** A letter of an alphabet whose keyboards have the Latin letters as their second. */
const OTHER_LETTER = /^\p{L}$/u;
const LATIN_LETTER = /^\p{Script=Latin}$/u;

/**
 * Whether a key event is a shortcut in tinykeys' notation. Letters and signs are matched by what the key types on the
 * person's own layout, `Digit1` and the like by where the key is; on a Greek or Cyrillic keyboard a letter is that of
 * the place of the key.
 */
export function matchesShortcut(event: KeyboardEvent, shortcut: string): boolean {
  const press = pressOf(shortcut);
  if (!press) return false;
  if (matchKeyBindingPress(event, press)) return true;
  const [modifiers, key] = press;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  const isOther = OTHER_LETTER.test(event.key) && !LATIN_LETTER.test(event.key);
  if (!letter || !isOther || typeof key !== 'string' || key.toUpperCase() !== letter) return false;
  return matchKeyBindingPress(event, [modifiers, event.code]);
}

/** Each shortcut is read once: a key is held against all of them. */
const presses = new Map<string, KeyBindingPress | undefined>();

function pressOf(shortcut: string): KeyBindingPress | undefined {
  if (presses.has(shortcut)) return presses.get(shortcut);
  const [press, ...more] = parseKeybinding(shortcut);
  const single = more.length === 0 ? press : undefined;
  presses.set(shortcut, single);
  return single;
}
