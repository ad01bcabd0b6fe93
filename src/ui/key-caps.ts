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
 * @param words for the keys whose name depends on the language
 */
export function keyCaps(
  shortcut: string,
  words: { readonly space: string; readonly delete: string },
): readonly string[] {
  return shortcut.split(/\b\+/).map((key) => {
    if (key === 'Space' || key === ' ') return words.space;
    if (key === 'Delete') return words.delete;
    const bare = key.replace(/^(Digit|Key)(?=.$)/, '');
    return CAPS[bare] ?? (bare.length === 1 ? bare.toUpperCase() : bare);
  });
}
