import { Plus } from 'lucide-react';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { askBarStore } from '#actions/ask-bar.ts';
import { linkCards, titleOf } from '#actions/element-actions.ts';
import { focusFace } from '#actions/face.ts';
import { useGuide } from '#actions/guide.ts';
import { goToNextOpenCard } from '#actions/guide-actions.ts';
import { pasteOutlineBelow } from '#actions/paste-actions.ts';
import { TITLE_LIMIT } from '#core/model/fields.ts';
import { childIds, graphOf } from '#core/queries/graph.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { announce } from '#ui/announce.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { anchorOf, levelUp } from './anchor.ts';
import { answer } from './answer.ts';
import { readAskLine } from './ask-line.ts';
import { guidedKind } from './guided.ts';
import { Question } from './question.tsx';
import styles from './question-bar.module.css';
import { QueueButton } from './queue-button.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { suggestionsFor } from './suggestions.ts';

/** The one question and the one line that answers it: how a chain is typed. */
export function QuestionBar() {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const selection = useSessionState((state) => state.selection);
  const draft = useSessionState((state) => state.draft);
  const readOnly = useSessionState((state) => state.readOnly !== undefined);
  const [last, setLast] = useState<string>();
  const [active, setActive] = useState<number>();
  const [leaving, setLeaving] = useState(false);
  const [isTyping, setIsTyping] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const section = useRef<HTMLElement>(null);
  const ids = { list: useId(), label: useId() };
  const anchor = anchorOf(model, selection, last);
  const phase = useGuide((guide) => (guide.open ? guide.phase : undefined));
  const plain = guidedKind(model, phase, anchor);
  const line = readAskLine(draft, plain);
  const guidesOn = phase !== undefined && !draft.trim();
  // Whoever looks elsewhere, in a dialog or the search, has them out of the way.
  const offers = isTyping && line.kind === 'card' && anchor;
  const suggestions = useMemo(
    () => (offers ? suggestionsFor(model, line.text, offers) : []),
    [model, line.text, offers],
  );
  const chosen = active ?? (suggestions[0]?.exact ? 0 : undefined);

  useEffect(() => {
    const bar = {
      focus: () => input.current?.focus(),
      element: () => section.current,
    };
    askBarStore.setState({ bar });
    // Where there are keys, she types on; on a touch screen the keyboard would hide the map.
    if (matchMedia('(pointer: fine)').matches) input.current?.focus({ preventScroll: true });
    return () => askBarStore.setState({ bar: undefined });
  }, []);

  useEffect(() => askBarStore.setState({ about: anchor }), [anchor]);

  const type = (text: string): void => {
    session.setDraft(text);
    setActive(undefined);
    setLeaving(false);
  };

  const goTo = (id: string | undefined): void => {
    setLast(id);
    if (id !== undefined) session.select([id]);
  };

  const commit = (): string | undefined => {
    const suggestion = chosen === undefined ? undefined : suggestions[chosen];
    if (suggestion && anchor) {
      if (linkCards(session, suggestion.id, anchor)) {
        announce(m.ask_linked({ title: titleOf(session, suggestion.id) }));
      }
      type('');
      return suggestion.id;
    }
    const made = answer(session, line, anchor);
    if (!made.done) return undefined;
    announce(m.ask_added({ title: line.text }));
    type('');
    setLast(anchor ?? made.card);
    if (anchor === undefined) goTo(made.card);
    return made.card;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (guidesOn) goToNextOpenCard(session);
      else commit();
    } else if (event.key === 'Tab' && !leaving && anchor !== undefined) {
      event.preventDefault();
      const made = draft.trim() ? commit() : undefined;
      if (event.shiftKey) goTo(levelUp(session.store.getState().model, anchor));
      else goTo(made ?? childIds(graphOf(model), anchor).at(-1) ?? anchor);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (suggestions.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const from = chosen ?? (step === 1 ? -1 : suggestions.length);
      const next = from + step;
      setActive(next < 0 || next >= suggestions.length ? undefined : next);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (draft) type('');
      else if (leaving) focusFace();
      else {
        setLeaving(true);
        announce(m.ask_leaving());
      }
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!/\S[^\S\n]*\r?\n\s*\S/.test(text)) return;
    event.preventDefault();
    pasteOutlineBelow(session, text, anchor);
  };

  if (readOnly) return null;
  return (
    <section ref={section} className={styles.bar} aria-label={m.ask_region()}>
      <SuggestionList
        id={ids.list}
        suggestions={suggestions}
        chosen={chosen}
        onChoose={(id) => {
          if (anchor) linkCards(session, id, anchor);
          type('');
          input.current?.focus();
        }}
      />
      <Question id={ids.label} anchor={anchor} plain={plain} />
      <div className={styles.line}>
        <Plus aria-hidden="true" size={20} />
        <input
          ref={input}
          className={styles.input}
          value={draft}
          maxLength={TITLE_LIMIT}
          placeholder={anchor === undefined ? m.ask_placeholder_goal() : m.ask_placeholder()}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onFocus={() => setIsTyping(true)}
          onBlur={() => {
            setIsTyping(false);
            setLeaving(false);
          }}
          aria-labelledby={ids.label}
          role="combobox"
          aria-expanded={suggestions.length > 0}
          aria-controls={ids.list}
          aria-activedescendant={chosen === undefined ? undefined : `${ids.list}-${chosen}`}
          aria-autocomplete="list"
          autoComplete="off"
          enterKeyHint="enter"
          dir="auto"
        />
      </div>
      <div className={styles.foot}>
        <p className={styles.hints}>
          <Kbd>{m.key_enter()}</Kbd>{' '}
          <span>{guidesOn ? m.guide_hint_enter_next() : m.ask_hint_enter()}</span>
          <Kbd>{m.key_tab()}</Kbd> <span>{m.ask_hint_tab()}</span>
          {!guidesOn && (
            <>
              <Kbd>{m.key_shift()}</Kbd> <Kbd>{m.key_tab()}</Kbd>{' '}
              <span>{m.ask_hint_shift_tab()}</span>
            </>
          )}
        </p>
        <QueueButton />
      </div>
    </section>
  );
}
