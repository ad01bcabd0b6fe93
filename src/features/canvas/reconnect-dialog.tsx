import { cardChoices, choiceMatches } from '#actions/card-choices.ts';
import { useDialogs } from '#actions/dialogs.ts';
import { titleOf } from '#actions/element-actions.ts';
import { reconnect, selectedLink } from '#actions/link-actions.ts';
import { childIds, graphOf, parentIds } from '#core/queries/graph.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Picker } from '#ui/picker.tsx';

/** Chooses another card for one end of the selected link: what dragging that end does, without dragging. */
export function ReconnectDialog({ end }: { end: 'from' | 'to' }) {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const hide = useDialogs((state) => state.hide);
  const id = selectedLink(session);
  const link = id === undefined ? undefined : model.links.get(id);
  if (!link) return null;
  const graph = graphOf(model);
  const stays = end === 'from' ? link.to : link.from;
  const linked = end === 'from' ? childIds(graph, stays) : parentIds(graph, stays);
  const title = { title: titleOf(session, stays) };
  return (
    <Dialog
      title={end === 'from' ? m.pick_reconnect_from_title(title) : m.pick_reconnect_to_title(title)}
      place="top"
      onClose={hide}
    >
      <Picker
        label={m.pick_field()}
        nothing={m.pick_nothing()}
        choices={() => cardChoices(model.elements, new Set([stays, ...linked]))}
        matches={choiceMatches}
        autoFocus
        onPick={(card) => {
          reconnect(session, { id: link.id, end, card });
          hide();
        }}
      />
    </Dialog>
  );
}
