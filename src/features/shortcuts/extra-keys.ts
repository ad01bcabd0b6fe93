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
const ALT = keyCaps('Alt', {});

/** The keys that are no action by themselves, by group: walking, and those of the question bar, the list and the queue. */
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
  moving: () => [{ words: m.help_move(), caps: [...ALT, m.key_arrows()] }],
  looking: () => [
    { words: m.help_walk(), caps: [m.key_arrows()] },
    { words: m.help_walk_links(), caps: [...CONTROL, m.key_arrows()] },
    { words: m.help_leave(), keys: 'Escape' },
  ],
  list: () => [
    { words: m.help_rows_walk(), caps: [m.key_arrows()] },
    { words: m.help_rows_ends(), caps: ['Home', 'End'] },
    { words: m.help_rows_several(), caps: [m.key_shift(), '↑', '↓'] },
    { words: m.action_add_row(), keys: 'Enter' },
    { words: m.action_indent(), keys: 'Tab' },
    { words: m.action_outdent(), keys: 'Shift+Tab' },
    { words: m.help_rows_move(), caps: [...ALT, m.key_arrows()] },
    { words: m.help_rows_fold(), keys: 'Space' },
    { words: m.help_rows_jump(), keys: 'ArrowRight' },
    { words: m.help_rows_leave(), keys: 'Escape' },
  ],
  queue: () => [
    { words: m.help_ideas_walk(), caps: ['↑', '↓'] },
    { words: m.help_ideas_several(), caps: [m.key_shift(), '↑', '↓'] },
    { words: m.help_ideas_dots(), caps: ['0–9'] },
    { words: m.help_ideas_dot(), caps: ['+', '-'] },
    { words: m.help_ideas_place(), keys: 'Enter' },
    { words: m.queue_assume(), caps: ['?'] },
    { words: m.queue_edit(), keys: 'F2' },
    { words: m.help_ideas_move(), caps: [...ALT, '↑', '↓'] },
    { words: m.queue_remove(), keys: 'Delete' },
    { words: m.help_ideas_leave(), keys: 'Escape' },
  ],
};
