import { cardChoices, choiceMatches } from '#actions/card-choices.ts';
import { useDialogs } from '#actions/dialogs.ts';
import { linkCards, selectedElement, titleOf } from '#actions/element-actions.ts';
import { moveCard } from '#actions/move-actions.ts';
import { graphOf, parentIds } from '#core/queries/graph.ts';
import { descendantsOf } from '#core/queries/pathway.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Picker } from '#ui/picker.tsx';

/** Chooses the card to connect the selected one to, or to move it below: what dragging does, without dragging. */
export function PickCardDialog({ purpose }: { purpose: 'connect-to' | 'move-to' }) {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const hide = useDialogs((state) => state.hide);
  const from = useDialogs((state) => state.from);
  const id = selectedElement(session);
  if (id === undefined) return null;
  const graph = graphOf(model);
  const taken = new Set([id, ...parentIds(graph, id)]);
  // A card moved below itself would cut its branch off from the chain.
  if (purpose === 'move-to') for (const below of descendantsOf(graph, id).keys()) taken.add(below);
  const title = { title: titleOf(session, id) };
  return (
    <Dialog
      title={purpose === 'connect-to' ? m.pick_connect_title(title) : m.pick_move_title(title)}
      onClose={hide}
    >
      <Picker
        label={m.pick_field()}
        nothing={m.pick_nothing()}
        choices={cardChoices(model.elements, taken)}
        matches={choiceMatches}
        autoFocus
        onPick={(other) => {
          if (purpose === 'connect-to') linkCards(session, id, other);
          else moveCard(session, id, { parent: other, from });
          hide();
        }}
      />
    </Dialog>
  );
}
