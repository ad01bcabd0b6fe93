import { cardChoices, choiceMatches } from '#actions/card-choices.ts';
import { placeIdeas } from '#actions/idea-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Picker } from '#ui/picker.tsx';

const NOTHING_TAKEN: ReadonlySet<string> = new Set();

/** Chooses the card that ideas go below. */
export function PlaceDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const session = useSession();
  const elements = useSessionState((state) => state.model.elements);
  return (
    <Dialog title={m.queue_below_title()} place="top" onClose={onClose}>
      <Picker
        label={m.pick_field()}
        nothing={m.pick_nothing()}
        choices={() => cardChoices(elements, NOTHING_TAKEN)}
        matches={choiceMatches}
        autoFocus
        onPick={(parent) => {
          onClose();
          placeIdeas(session, ids, { parent });
        }}
      />
    </Dialog>
  );
}
