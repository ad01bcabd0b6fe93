import { foldCards } from '#actions/focus-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { BelowBadge } from './below-badge.tsx';

/** How many cards are folded away below one; pressed, it unfolds them. By key that is Space on the card itself. */
export function FoldButton({ id, count }: { id: string; count: number }) {
  const session = useSession();
  return (
    <BelowBadge
      count={count}
      label={m.map_unfold({ count })}
      onPress={() => foldCards(session, [id], false)}
    />
  );
}
