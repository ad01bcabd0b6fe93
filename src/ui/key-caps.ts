const APPLE = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');

const CAPS: Readonly<Record<string, string>> = {
  $mod: APPLE ? '⌘' : 'Ctrl',
  Control: 'Ctrl',
  Meta: '⌘',
  Alt: APPLE ? '⌥' : 'Alt',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/**
 * What stands on the keys of a shortcut in tinykeys' notation: `$mod+Digit0` is `Ctrl`, `0`.
 * @param words for the keys whose name depends on the language, by key
 */
export function keyCaps(
  shortcut: string,
  words: Readonly<Record<string, string>>,
): readonly string[] {
  return shortcut.split(/\b\+/).map((key) => {
    const word = words[key === ' ' ? 'Space' : key];
    if (word !== undefined) return word;
    const bare = key.replace(/^(Digit|Key)(?=.$)/, '');
    return CAPS[bare] ?? (bare.length === 1 ? bare.toUpperCase() : bare);
  });
}
