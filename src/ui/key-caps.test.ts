import { expect, it } from 'vitest';
import { keyCaps } from './key-caps.ts';

const WORDS = { space: 'Spatie', delete: 'Delete' };

it.each([
  ['$mod+Shift+z', ['Ctrl', 'Shift', 'Z']],
  ['$mod+Digit0', ['Ctrl', '0']],
  ['$mod++', ['Ctrl', '+']],
  ['Alt+ArrowUp', ['Alt', '↑']],
  ['Shift+Space', ['Shift', 'Spatie']],
  ['Escape', ['Esc']],
  ['F2', ['F2']],
])('says what stands on the keys of %s', (shortcut, caps) => {
  expect(keyCaps(shortcut, WORDS)).toEqual(caps);
});
