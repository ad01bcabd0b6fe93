import type { NodeProps } from '@xyflow/react';
import { memo, useDeferredValue, useState } from 'react';
import { useShow } from '#actions/show.ts';
import { hiddenCounts } from '#core/queries/visible.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { CardDrawing } from './card-drawing.tsx';
import { CardHandles } from './card-handles.tsx';
import { useCardName } from './card-name.ts';
import styles from './element-card.module.css';
import { FoldButton } from './fold-button.tsx';
import { GoOnButton } from './go-on-button.tsx';
import type { ElementNode } from './map-nodes.ts';
import { TitleEditor } from './title-editor.tsx';

/** One card on the map. Its wrapper is React Flow's; the keys are the map's. */
export const ElementCard = memo(Card, isSameCard);

function Card({ id, data }: NodeProps<ElementNode>) {
  const session = useSession();
  const selected = useSessionState((state) => state.selection.has(id));
  const editing = useSessionState((state) => state.editing === id);
  const open = useSessionState(
    ({ selection, editing, readOnly }) =>
      selection.size === 1 && selection.has(id) && editing !== id && readOnly === undefined,
  );
  const name = useCardName(id);
  const folded = useSessionState((state) => hiddenCounts(state.model, state).get(id) ?? 0);
  const { face, faint, tabStop, comesIn } = data;
  const isVeiled = useShow(({ scene }) => scene?.veiled.has(id) ?? false);
  const goesOn = useShow(({ scene }) => scene?.goesOn.get(id) ?? 0);
  // A map draws many cards, and a pointer comes to few of them.
  const [hasMetPointer, setHasMetPointer] = useState(false);
  // The card that has the keyboard stays a stop of Tab until that has gone on: browsers lay the page out at once when a
  // focused element stops being one.
  const wasTabStop = useDeferredValue(tabStop);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a card is no set of form fields */}
      <div
        className={styles.card}
        role="group"
        aria-roledescription={m.map_card()}
        aria-label={isVeiled ? m.show_veiled() : name}
        aria-current={selected ? 'true' : undefined}
        data-card={id}
        data-faint={faint || undefined}
        data-comes-in={comesIn || undefined}
        data-veiled={isVeiled || undefined}
        data-drop={data.drop}
        data-dragged={data.dragged}
        tabIndex={tabStop || wasTabStop ? 0 : -1}
        onPointerEnter={() => setHasMetPointer(true)}
        onFocus={(event) => {
          // A press selects by itself, and may add to what is selected; only the keyboard comes in by focus alone.
          const { target, currentTarget } = event;
          if (target !== currentTarget || selected) return;
          if (currentTarget.matches(':focus-visible')) session.select([id]);
        }}
      >
        <CardDrawing face={face} hideTitle={editing} />
        {editing && <TitleEditor id={id} face={face} />}
      </div>
      {folded > 0 && <FoldButton id={id} count={folded} />}
      {folded === 0 && goesOn > 0 && !isVeiled && (
        <GoOnButton id={id} title={face.title} count={goesOn} />
      )}
      {(open || hasMetPointer) && <CardHandles title={face.title} open={open} />}
    </>
  );
}

/** Where a card stands is its wrapper's concern: one that only moves is not drawn anew. */
function isSameCard(before: NodeProps<ElementNode>, now: NodeProps<ElementNode>): boolean {
  return before.id === now.id && before.data === now.data;
}
