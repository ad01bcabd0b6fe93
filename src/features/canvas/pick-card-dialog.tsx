import { useState } from 'react';
import { cameBy } from '#actions/came-by.ts';
import { cardChoices, choiceMatches } from '#actions/card-choices.ts';
import { useDialogs } from '#actions/dialogs.ts';
import { linkCards, selectedElement, titleOf } from '#actions/element-actions.ts';
import { moveCard } from '#actions/move-actions.ts';
import { graphOf, parentIds } from '#core/queries/graph.ts';
import { descendantsOf } from '#core/queries/pathway.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Picker } from '#ui/picker.tsx';
import styles from './pick-card-dialog.module.css';

/** Chooses the card to connect the selected one to, or to move it below: what dragging does, without dragging. */
export function PickCardDialog({ purpose }: { purpose: 'connect-to' | 'move-to' }) {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const hide = useDialogs((state) => state.hide);
  /** Below which card it goes, when it is still to be asked which of its parents it leaves. */
  const [below, setBelow] = useState<string>();
  const id = selectedElement(session);
  if (id === undefined) return null;
  const graph = graphOf(model);
  const parents = parentIds(graph, id);
  const title = { title: titleOf(session, id) };

  const move = (parent: string, from: string | undefined): void => {
    moveCard(session, id, { parent, from });
    hide();
  };

  if (below !== undefined) {
    return (
      <Dialog
        title={m.pick_leave_title(title)}
        description={m.pick_leave_others()}
        place="top"
        onClose={hide}
      >
        <ul className={styles.parents} aria-label={m.pick_leave_title(title)}>
          {parents.map((parent, index) => (
            <li key={parent}>
              <Button
                className={styles.parent}
                autoFocus={index === 0}
                onClick={() => move(below, parent)}
              >
                <span dir="auto">{model.elements.get(parent)?.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
    );
  }

  // A card moved below itself would cut its branch off from the chain.
  const taken = (): ReadonlySet<string> =>
    new Set([id, ...parents, ...(purpose === 'move-to' ? descendantsOf(graph, id).keys() : [])]);
  return (
    <Dialog
      title={purpose === 'connect-to' ? m.pick_connect_title(title) : m.pick_move_title(title)}
      place="top"
      onClose={hide}
    >
      <Picker
        label={m.pick_field()}
        nothing={m.pick_nothing()}
        choices={() => cardChoices(model.elements, taken())}
        matches={choiceMatches}
        autoFocus
        onPick={(other) => {
          if (purpose === 'connect-to') {
            linkCards(session, id, other);
            hide();
            return;
          }
          const from = cameBy(session, id);
          if (from === undefined && parents.length > 1) setBelow(other);
          else move(other, from);
        }}
      />
    </Dialog>
  );
}
