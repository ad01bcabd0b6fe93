import { Compass } from 'lucide-react';
import { useLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/button.tsx';
import { examplesOf } from './examples.ts';
import styles from './how-it-grows.module.css';
import { useExample } from './use-example.ts';

const STEPS = [
  { role: styles.goal, cards: [m.grow_goal_card], words: m.grow_goal },
  {
    role: styles.outcome,
    cards: [m.grow_outcome_card_1, m.grow_outcome_card_2],
    words: m.grow_outcome,
  },
  {
    role: styles.action,
    cards: [m.grow_action_card_1, m.grow_action_card_2],
    words: m.grow_action,
  },
];

/** What stands on home before there is a model: how a chain grows from a goal, and one to look at. */
export function HowItGrows() {
  const [example] = examplesOf('example', useLocale());
  const { busy, open } = useExample();
  return (
    <section className={styles.section} aria-labelledby="home-grow">
      <h2 id="home-grow" className={styles.heading}>
        {m.grow_title()}
      </h2>
      <ol className={styles.steps}>
        {STEPS.map(({ role, cards, words }, index) => (
          <li key={words()} className={styles.step}>
            <div className={styles.drawing} aria-hidden>
              {index > 0 && <Lines down={index > 1} />}
              <div className={styles.cards}>
                {cards.map((card) => (
                  <span key={card()} className={role}>
                    {card()}
                  </span>
                ))}
              </div>
            </div>
            <p className={styles.words}>{words()}</p>
          </li>
        ))}
      </ol>
      {example && (
        <p className={styles.example}>
          {m.grow_look_first()}
          <Button icon={Compass} disabled={busy} onClick={() => void open(example)}>
            {m.grow_open_example()}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The lines from a row of two up to what it helps to bring about: one card, or (`down`) the first of two. */
function Lines({ down }: { readonly down: boolean }) {
  const top = down ? 25 : 50;
  return (
    <svg
      viewBox="0 0 100 24"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={styles.lines}
    >
      <path d={`M25 24C25 10 ${top} 14 ${top} 0`} />
      <path d={`M75 24C75 10 ${top} 14 ${top} 0`} />
    </svg>
  );
}
