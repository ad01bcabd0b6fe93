import { expect, it } from 'vitest';
import { keyCaps } from './key-caps.ts';

const WORDS = { Space: 'Espace', Shift: 'Maj', Enter: 'Entrée' };

it.each([
  ['$mod+Shift+z', ['Ctrl', 'Maj', 'Z']],
  ['$mod+Digit0', ['Ctrl', '0']],
  ['$mod++', ['Ctrl', '+']],
  ['Alt+ArrowUp', ['Alt', '↑']],
  ['Shift+Space', ['Maj', 'Espace']],
  ['Escape', ['Esc']],
  ['$mod+Enter', ['Ctrl', 'Entrée']],
  ['Delete', ['Delete']],
  ['F2', ['F2']],
])('says what stands on the keys of %s', (shortcut, caps) => {
  expect(keyCaps(shortcut, WORDS)).toEqual(caps);
});
