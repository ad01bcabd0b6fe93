import { showStore } from '#actions/show.ts';
import { childIds, graphOf } from '#core/queries/graph.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { BelowBadge } from './below-badge.tsx';

interface GoOnButtonProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** How many cards are below one on other pages of the show; pressed, it turns to them. */
export function GoOnButton({ id, title, count }: GoOnButtonProps) {
  const session = useSession();
  return (
    <BelowBadge
      count={count}
      label={m.show_goes_on({ title, count })}
      onPress={() => {
        const { scene } = showStore.getState();
        const below = childIds(graphOf(session.store.getState().model), id);
        const next = below.find((child) => !scene?.cards.has(child));
        if (next !== undefined) session.select([next]);
      }}
    />
  );
}
