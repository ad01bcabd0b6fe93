// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { beginsComposing, typedText } from './key-input.ts';
import { matchesShortcut } from './match-shortcut.ts';

type Held = 'shift' | 'ctrl' | 'altgr' | 'option';

/** What a browser says when a key is pressed: `key` is what the layout types, `code` where the key is. */
function press(key: string, code: string, ...held: readonly Held[]): KeyboardEvent {
  const altGr = held.includes('altgr');
  return new KeyboardEvent('keydown', {
    key,
    code,
    shiftKey: held.includes('shift'),
    // Windows says Control and Alt for AltGr as well.
    ctrlKey: held.includes('ctrl') || altGr,
    altKey: held.includes('option') || altGr,
    modifierAltGraph: altGr,
  });
}

const LAYOUTS = {
  'Belgian AZERTY': {
    signs: [
      press('?', 'KeyM', 'shift'),
      press('!', 'Digit8'),
      press('>', 'IntlBackslash', 'shift'),
      press('1', 'Digit1', 'shift'),
      press('0', 'Digit0', 'shift'),
      press('@', 'Digit2', 'altgr'),
      press('€', 'KeyE', 'altgr'),
      press('{', 'Digit9', 'altgr'),
      press('é', 'Digit2'),
      press('è', 'Digit7'),
      press('ç', 'Digit9'),
      press('à', 'Digit0'),
    ],
    dead: press('Dead', 'BracketLeft'),
    zoomIn: [press('=', 'Slash', 'ctrl'), press('+', 'Slash', 'ctrl', 'shift')],
    zoomOut: press('-', 'Equal', 'ctrl'),
    actualSize: press('à', 'Digit0', 'ctrl'),
    undo: press('z', 'KeyW', 'ctrl'),
    redo: press('y', 'KeyY', 'ctrl'),
    notUndo: press('w', 'KeyZ', 'ctrl'),
    fit: press('1', 'Digit1', 'ctrl', 'shift'),
    one: press('1', 'Digit1', 'shift'),
  },
  'French AZERTY': {
    signs: [
      press('?', 'KeyM', 'shift'),
      press('!', 'Slash'),
      press('>', 'IntlBackslash', 'shift'),
      press('1', 'Digit1', 'shift'),
      press('@', 'Digit0', 'altgr'),
      press('€', 'KeyE', 'altgr'),
      press('é', 'Digit2'),
      press('è', 'Digit7'),
      press('ç', 'Digit9'),
      press('à', 'Digit0'),
    ],
    dead: press('Dead', 'BracketLeft'),
    zoomIn: [press('=', 'Equal', 'ctrl'), press('+', 'Equal', 'ctrl', 'shift')],
    zoomOut: press('-', 'Digit6', 'ctrl'),
    actualSize: press('à', 'Digit0', 'ctrl'),
    undo: press('z', 'KeyW', 'ctrl'),
    redo: press('y', 'KeyY', 'ctrl'),
    notUndo: press('w', 'KeyZ', 'ctrl'),
    fit: press('1', 'Digit1', 'ctrl', 'shift'),
    one: press('1', 'Digit1', 'shift'),
  },
  QWERTY: {
    signs: [
      press('?', 'Slash', 'shift'),
      press('!', 'Digit1', 'shift'),
      press('>', 'Period', 'shift'),
      press('1', 'Digit1'),
      press('@', 'Digit2', 'shift'),
      press('€', 'Digit5', 'altgr'),
      press('é', 'KeyE', 'altgr'),
    ],
    dead: press('Dead', 'Quote'),
    zoomIn: [press('=', 'Equal', 'ctrl'), press('+', 'Equal', 'ctrl', 'shift')],
    zoomOut: press('-', 'Minus', 'ctrl'),
    actualSize: press('0', 'Digit0', 'ctrl'),
    undo: press('z', 'KeyZ', 'ctrl'),
    redo: press('y', 'KeyY', 'ctrl'),
    notUndo: press('w', 'KeyW', 'ctrl'),
    fit: press('!', 'Digit1', 'ctrl', 'shift'),
    one: press('!', 'Digit1', 'shift'),
  },
  QWERTZ: {
    signs: [
      press('?', 'Minus', 'shift'),
      press('!', 'Digit1', 'shift'),
      press('>', 'IntlBackslash', 'shift'),
      press('1', 'Digit1'),
      press('@', 'KeyQ', 'altgr'),
      press('€', 'KeyE', 'altgr'),
      press('ö', 'Semicolon'),
    ],
    dead: press('Dead', 'Equal'),
    zoomIn: [press('+', 'BracketRight', 'ctrl')],
    zoomOut: press('-', 'Slash', 'ctrl'),
    actualSize: press('0', 'Digit0', 'ctrl'),
    undo: press('z', 'KeyY', 'ctrl'),
    redo: press('y', 'KeyZ', 'ctrl'),
    notUndo: press('x', 'KeyX', 'ctrl'),
    fit: press('!', 'Digit1', 'ctrl', 'shift'),
    one: press('!', 'Digit1', 'shift'),
  },
} as const;

const matches = (event: KeyboardEvent, ...shortcuts: readonly string[]): boolean =>
  shortcuts.some((shortcut) => matchesShortcut(event, shortcut));

describe.each(Object.entries(LAYOUTS))('on %s', (_, keys) => {
  it('types every sign into the question', () => {
    for (const event of keys.signs) expect(typedText(event)).toBe(event.key);
  });

  it('lets a dead key begin its sign there', () => {
    expect(typedText(keys.dead)).toBeUndefined();
    expect(beginsComposing(keys.dead)).toBe(true);
  });

  it('zooms by the signs on the keys and by the digit where it is', () => {
    for (const event of keys.zoomIn) {
      expect(matches(event, '$mod++', '$mod+=', '$mod+Shift++')).toBe(true);
    }
    expect(matches(keys.zoomOut, '$mod+-')).toBe(true);
    expect(matches(keys.actualSize, '$mod+Digit0', '$mod+0')).toBe(true);
    expect(matches(keys.fit, '$mod+Shift+Digit1')).toBe(true);
    expect(matches(keys.one, 'Shift+Digit1')).toBe(true);
    expect(matches(keys.one, '$mod+Shift+Digit1')).toBe(false);
  });

  it('takes back by the letter and not by the place of the key', () => {
    expect(matches(keys.undo, '$mod+z')).toBe(true);
    expect(matches(keys.redo, '$mod+y')).toBe(true);
    expect(matches(keys.notUndo, '$mod+z', '$mod+y')).toBe(false);
  });

  it('types nothing by a shortcut', () => {
    expect(typedText(keys.undo)).toBeUndefined();
    expect(typedText(keys.zoomOut)).toBeUndefined();
  });
});

it('zooms by the keys of the number pad', () => {
  expect(matches(press('+', 'NumpadAdd', 'ctrl'), '$mod++')).toBe(true);
  expect(matches(press('-', 'NumpadSubtract', 'ctrl'), '$mod+-')).toBe(true);
  expect(matches(press('0', 'Numpad0', 'ctrl'), '$mod+0')).toBe(true);
});

it('knows a letter with Caps Lock on', () => {
  expect(matches(press('Z', 'KeyW', 'ctrl'), '$mod+z')).toBe(true);
});

it('takes the place of a letter where the keyboard types another alphabet', () => {
  expect(matches(press('я', 'KeyZ', 'ctrl'), '$mod+z')).toBe(true);
  expect(matches(press('ζ', 'KeyZ', 'ctrl'), '$mod+z')).toBe(true);
  expect(matches(press('é', 'KeyZ', 'ctrl'), '$mod+z')).toBe(false);
});

it('types by Option on a Mac, and by Alt nowhere else', () => {
  expect(typedText(press('€', 'Digit4', 'option'), true)).toBe('€');
  expect(typedText(press('p', 'KeyP', 'option'), false)).toBeUndefined();
});

it('types no named key, and no space', () => {
  for (const key of ['Enter', 'F2', ' ', 'AltGraph', 'Unidentified']) {
    expect(typedText(press(key, 'KeyA'))).toBeUndefined();
  }
});

it('types a sign outside the first plane whole', () => {
  expect(typedText(press('👍', ''))).toBe('👍');
});
