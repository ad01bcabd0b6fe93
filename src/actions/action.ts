import type { LucideIcon } from 'lucide-react';
import type { Session } from '#session/session.ts';
import type { TochtDatabase } from '#storage/database.ts';

/** What an action works on. Without an open model there is no session. */
export interface ActionContext {
  readonly session: Session | undefined;
  readonly db: TochtDatabase;
}

/** One thing a person can do: menu, palette, shortcut, button and help all read this. */
export interface Action {
  readonly id: string;
  readonly label: () => string;
  readonly icon?: LucideIcon;
  /** In tinykeys' notation: `$mod+z`. Letters are matched by `key`, digits by `code`. */
  readonly shortcut?: string;
  /** The shortcut also works while a text is typed. */
  readonly whileTyping?: boolean;
  /** Whether it can be done now; always when left out. */
  readonly when?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void | Promise<void>;
}
