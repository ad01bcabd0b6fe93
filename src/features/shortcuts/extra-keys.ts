import { m } from '#i18n/paraglide/messages.js';
import { keyCaps } from '#ui/key-caps.ts';

/** A line of the help: what a key does. */
export interface KeyRow {
  readonly words: string;
  /** In tinykeys' notation. */
  readonly keys?: string;
  /** What stands on the keys, where that isn't a shortcut. */
  readonly caps?: readonly string[];
}

const CONTROL = keyCaps('$mod', {});

/** The keys that are no action by themselves: those of the question bar, and walking. By group of actions. */
export const EXTRA_KEYS: Readonly<Record<string, () => readonly KeyRow[]>> = {
  question: () => [
    { words: m.help_type(), caps: [m.key_typing()] },
    { words: m.help_enter(), keys: 'Enter' },
    { words: m.help_deeper(), keys: 'Tab' },
    { words: m.help_higher(), keys: 'Shift+Tab' },
    { words: m.help_mark_action(), caps: ['!'] },
    { words: m.help_mark_assumption(), caps: ['?'] },
    { words: m.help_mark_idea(), caps: ['>'] },
  ],
  moving: () => [{ words: m.help_move(), caps: ['Alt', m.key_arrows()] }],
  looking: () => [
    { words: m.help_walk(), caps: [m.key_arrows()] },
    { words: m.help_walk_links(), caps: [...CONTROL, m.key_arrows()] },
    { words: m.help_leave(), keys: 'Escape' },
  ],
};
