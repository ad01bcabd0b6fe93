import {
  ArrowDown,
  ArrowUp,
  CornerDownRight,
  FileQuestion,
  Pencil,
  Square,
  Trash2,
} from 'lucide-react';
import { assumeFromQueue, dropIdeas, placeIdeas, putIdeaAt } from '#actions/idea-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { MenuItem } from '#ui/menu.tsx';
import { toast } from '#ui/toast.tsx';
import { stepInQueue } from './idea-groups.ts';
import type { QueueActs } from './queue-acts.ts';

/** The entries of the menu on an idea. */
export function ideaMenu(acts: QueueActs): readonly (MenuItem | 'separator')[] {
  const { session, ideas, ids, active, edit, place } = acts;
  if (!active) return [];
  const step = (by: 1 | -1) => stepInQueue(ideas, active.id, by);
  const move = (by: 1 | -1) => () => {
    const to = step(by);
    if (to) putIdeaAt(session, active.id, to);
  };
  return [
    { label: m.queue_edit(), icon: Pencil, shortcut: 'F2', onSelect: edit },
    'separator',
    { label: m.queue_below_other(), icon: CornerDownRight, onSelect: place },
    {
      label: m.queue_alone(),
      icon: Square,
      onSelect: () => placeIdeas(session, ids, { parent: undefined }),
    },
    { label: m.queue_assume(), icon: FileQuestion, onSelect: () => assumeOf(acts) },
    'separator',
    {
      label: m.queue_higher(),
      icon: ArrowUp,
      shortcut: 'Alt+ArrowUp',
      disabled: !step(-1),
      onSelect: move(-1),
    },
    {
      label: m.queue_lower(),
      icon: ArrowDown,
      shortcut: 'Alt+ArrowDown',
      disabled: !step(1),
      onSelect: move(1),
    },
    'separator',
    {
      label: m.queue_remove(),
      icon: Trash2,
      shortcut: 'Delete',
      danger: true,
      onSelect: () => dropIdeas(session, ids),
    },
  ];
}

/** Makes assumptions about the card that the question is about; says so when there is none. */
export function assumeOf({
  session,
  ids,
  about,
}: Pick<QueueActs, 'session' | 'ids' | 'about'>): void {
  if (about === undefined) toast({ message: m.queue_no_anchor() });
  else assumeFromQueue(session, ids, about);
}
