import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Scene, ShowKind } from '#actions/show.ts';
import { wayUp } from '#core/present/way-up.ts';
import { pathwaySentence, whatMustBeTrueFirst } from '#core/queries/pathway-sentence.ts';
import { m } from '#i18n/paraglide/messages.js';
import { firstQuestion, sentencePieces } from '#i18n/pathway-sentence.ts';
import { useSessionState } from '#session/session-context.ts';
import type { Moment } from './scene-part.ts';
import styles from './show-stage.module.css';

interface ShowSentenceProps {
  readonly kind: ShowKind;
  readonly moment: Moment;
  readonly scene: Scene;
}

/** What the picture says, in words: upwards what each step is for, downwards what must be true first. */
export function ShowSentence({ kind, moment, scene }: ShowSentenceProps) {
  const model = useSessionState((state) => state.model);
  const selected = useSessionState(({ selection }) => selection.values().next().value);
  const { language } = model.about;
  if (kind === 'pathway') {
    const parts = moment.from === undefined ? [] : pathwaySentence(model, moment.from);
    const reached = new Set(wayUp(model, moment.from ?? '').slice(0, moment.step + 1));
    const shown = parts.filter(({ id }) => reached.has(id));
    const pieces = sentencePieces(shown, language);
    return (
      <Sentence language={language} length={lengthOf(pieces)}>
        {pieces.map(({ id, text, joiner }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence grows at its end
          <span key={`${id} ${index}`}>
            {joiner && text.startsWith(joiner) ? (
              <>
                <strong>{joiner}</strong>
                {text.slice(joiner.length)}
              </>
            ) : (
              text
            )}{' '}
          </span>
        ))}
      </Sentence>
    );
  }
  const subject = subjectOf();
  const title = subject === undefined ? '' : spoken(subject);
  const question = title === '' ? m.show_sentence() : firstQuestion(title, language);
  return (
    <Sentence language={language} length={question.length}>
      {question}
    </Sentence>
  );

  /** The card that is asked about: the selected one where anything is below it, else the top of the page. */
  function subjectOf(): string | undefined {
    const [top] = scene.cards;
    if (selected === undefined || !scene.cards.has(selected)) return top;
    return whatMustBeTrueFirst(model, selected).length > 0 ? selected : top;
  }

  function spoken(id: string): string {
    const element = model.elements.get(id);
    return element?.sentence?.trim() || (element?.title ?? '');
  }
}

/** A sentence of more characters than this is set smaller. */
const LONG = 260;

const lengthOf = (pieces: readonly { readonly text: string }[]): number =>
  pieces.reduce((length, { text }) => length + text.length + 1, 0);

interface SentenceProps {
  readonly language: string;
  /** In characters. */
  readonly length: number;
  readonly children: ReactNode;
}

/** It grows at its end: of one that is too long even so, the end shows. */
function Sentence({ language, length, children }: SentenceProps) {
  const words = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when it has become longer
  useLayoutEffect(() => {
    words.current?.scrollTo(0, words.current.scrollHeight);
  }, [length]);
  return (
    <p
      ref={words}
      className={styles.sentence}
      data-long={length > LONG || undefined}
      lang={language}
      dir="auto"
      aria-live="polite"
    >
      {children}
    </p>
  );
}
