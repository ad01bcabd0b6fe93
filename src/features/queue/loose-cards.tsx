import { Unlink } from 'lucide-react';
import { looseElements } from '#core/queries/loose.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { Button } from '#ui/button.tsx';

/** How many cards on the map are tied to none; each press selects the next of them. */
export function LooseCards() {
  const session = useSession();
  const loose = useSessionState((state) => looseElements(state.model));
  if (loose.size === 0) return null;
  return (
    <Button variant="quiet" icon={Unlink} onClick={selectNext}>
      {m.queue_loose({ count: loose.size })}
    </Button>
  );

  function selectNext(): void {
    const ids = [...loose];
    const [selected] = session.store.getState().selection;
    const next = ids[(ids.indexOf(selected ?? '') + 1) % ids.length];
    if (next !== undefined) session.select([next]);
  }
}
