import { type KeyboardEvent, useCallback } from 'react';
import { focusFace } from '#actions/face.ts';
import { dropIdeas, giveDots, placeIdeas, putIdeaAt } from '#actions/idea-actions.ts';
import { stepInQueue } from './idea-groups.ts';
import { assumeOf } from './idea-menu.ts';
import type { QueueActs } from './queue-acts.ts';

/** The keys on the active idea, apart from those that walk the list. */
export function useIdeaKeys(acts: QueueActs): (event: KeyboardEvent) => void {
  const { session, ideas, ids, active, about, edit } = acts;
  return useCallback(
    (event: KeyboardEvent): void => {
      const { key } = event;
      if (!active || event.ctrlKey || event.metaKey) return;
      if (event.altKey) {
        const by = ({ ArrowUp: -1, ArrowDown: 1 } as const)[key];
        if (by === undefined) return;
        event.preventDefault();
        const place = stepInQueue(ideas, active.id, by);
        if (place) putIdeaAt(session, active.id, place);
        return;
      }
      const act = (): (() => unknown) | undefined => {
        if (key === 'Enter') return () => placeIdeas(session, ids, { parent: about });
        if (key === 'F2') return edit;
        if (key === '?') return () => assumeOf({ session, ids, about });
        if (key === 'Delete' || key === 'Backspace') return () => dropIdeas(session, ids);
        if (key === 'Escape') return focusFace;
        const by = dotsBy(event, active.votes);
        return by === undefined ? undefined : () => giveDots(session, active.id, by);
      };
      const run = act();
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    },
    [session, ideas, ids, active, about, edit],
  );
}

/** How many dots a key adds or takes; digits by what they type, else by where they are: Belgian keys type them with Shift. */
function dotsBy({ key, code }: KeyboardEvent, votes: number): number | undefined {
  if (key === '+') return 1;
  if (key === '-') return -1;
  const digit = /^\d$/.test(key) ? key : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? undefined : Number(digit) - votes;
}
