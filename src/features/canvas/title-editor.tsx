import { type CSSProperties, useEffect, useRef } from 'react';
import { splitCard } from '#actions/bulk-actions.ts';
import { newCardMerge, titleOf } from '#actions/element-actions.ts';
import { setElement } from '#core/commands/set-element.ts';
import { TITLE_LIMIT } from '#core/model/fields.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import { THEME } from '#core/scene/theme.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession } from '#session/session-context.ts';
import { useLiveText } from '#session/use-live-text.ts';
import { SplitButton } from '#ui/split-button.tsx';
import styles from './element-card.module.css';

/** The title of a card, edited in its place: Enter keeps it, Escape takes it back. */
export function TitleEditor({ id, face }: { id: string; face: CardFace }) {
  const session = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const live = useLiveText(
    face.title,
    (title, merge) => {
      session.dispatch((model) => setElement(model, { id, fields: { title } }), {
        label: () => m.step_edit({ title: titleOf(session, id) }),
        merge,
      });
    },
    newCardMerge(id),
  );
  useEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.select();
  }, []);
  const backToCard = (): void => {
    const card = area.current?.closest<HTMLElement>('[data-card]');
    session.edit(undefined);
    card?.focus({ preventScroll: true });
  };
  const split = (): void => {
    if (!area.current) return;
    const { value: text, selectionStart: caret } = area.current;
    live.onBlur();
    if (splitCard(session, id, { text, caret })) session.edit(undefined);
  };
  return (
    <>
      <textarea
        ref={area}
        className={`${styles.editor} nopan nowheel nodrag`}
        style={typeOf(face)}
        dir="auto"
        aria-label={m.map_edit_title()}
        value={live.text}
        maxLength={TITLE_LIMIT}
        onChange={(event) => live.onChange(event.target.value)}
        onBlur={() => {
          live.onBlur();
          session.edit(undefined);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            split();
          } else if (event.key === 'Enter' || event.key === 'Tab') {
            event.preventDefault();
            live.onBlur();
            backToCard();
          } else if (event.key === 'Escape') {
            event.preventDefault();
            live.cancel();
            backToCard();
          }
        }}
      />
      <SplitButton className={`${styles.split} nopan nodrag`} onSplit={split} />
    </>
  );
}

/** Sets the words as on the card, where they stand. */
function typeOf({ role, tone, lines }: CardFace): CSSProperties {
  const { size, weight, lineHeight, align, padX, padTop } = THEME.card[role];
  const last = lines.at(-1);
  // A short title stands in the middle of its card, whatever the room that its role leaves above.
  const top = last ? last.y - size - (lines.length - 1) * lineHeight : padTop;
  return {
    paddingBlock: `${top}px 0`,
    paddingInline: `${padX}px ${padX - 1}px`,
    color: last?.color ?? THEME.tone[tone].ink,
    fontSize: size,
    fontWeight: weight,
    lineHeight: `${lineHeight}px`,
    textAlign: align,
  };
}
