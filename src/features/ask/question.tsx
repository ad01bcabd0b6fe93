import { Fragment } from 'react';
import { shortTitle } from '#actions/short-title.ts';
import { roleOf } from '#core/queries/levels.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import { useMedia } from '#ui/use-media.ts';
import type { AskKind } from './ask-line.ts';
import styles from './question-bar.module.css';

/** Stands in a sentence where the title goes, so that the title can be set apart. */
const TITLE = '\u0000';

/** What a title may take, in characters, so that the question with it stays whole on two lines. */
const SHORT = 120;
const SHORT_ON_PHONE = 44;

const GUIDED: Readonly<Partial<Record<AskKind, (about: { title: string }) => string>>> = {
  action: m.ask_guide_actions,
  assumption: m.ask_guide_assumptions,
  owner: m.ask_guide_people,
  indicator: m.ask_guide_indicators,
};

interface QuestionProps {
  readonly id: string;
  readonly anchor: string | undefined;
  /** What a line without a mark makes. */
  readonly plain: AskKind;
}

/** The question about a card, its title set apart; without cards, the question for the goal. */
export function Question({ id, anchor, plain }: QuestionProps) {
  const title = useSessionState((state) => (anchor ? state.model.elements.get(anchor)?.title : ''));
  const isPhone = useMedia('(max-width: 30rem)');
  const isAction = useSessionState(
    (state) => anchor !== undefined && roleOf(state.model, anchor) === 'action',
  );
  const question = GUIDED[plain] ?? (isAction ? m.ask_question_action : m.ask_question);
  const sentence = anchor === undefined ? m.ask_question_goal() : question({ title: TITLE });
  return (
    <p id={id} className={styles.question} dir="auto">
      {sentence.split(TITLE).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && (
            <strong className={styles.title}>
              {shortTitle(title ?? '', isPhone ? SHORT_ON_PHONE : SHORT)}
            </strong>
          )}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
