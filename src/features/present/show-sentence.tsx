import type { Scene, ShowKind } from '#actions/show.ts';
import { pathwaySentence, whatMustBeTrueFirst } from '#core/queries/pathway-sentence.ts';
import { m } from '#i18n/paraglide/messages.js';
import { firstQuestion, sentencePieces } from '#i18n/pathway-sentence.ts';
import { useSessionState } from '#session/session-context.ts';
import styles from './show-stage.module.css';
import type { Moment } from './use-stage.ts';

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
    const shown = parts.filter(({ id }) => !scene.veiled.has(id) && isReached(id));
    return (
      <p className={styles.sentence} lang={language} dir="auto" aria-live="polite">
        {sentencePieces(shown, language).map(({ id, text, joiner }, index) => (
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
      </p>
    );
  }
  const subject = subjectOf();
  const title = subject === undefined ? '' : spoken(subject);
  return (
    <p className={styles.sentence} lang={language} dir="auto" aria-live="polite">
      {title === '' ? m.show_sentence() : firstQuestion(title, language)}
    </p>
  );

  /** A card on a part of the way that doesn't fit any more was passed all the same. */
  function isReached(id: string): boolean {
    return scene.cards.has(id) || moment.step > 0;
  }

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
