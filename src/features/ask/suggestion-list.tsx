import { Link2 } from 'lucide-react';
import { m } from '#i18n/paraglide/messages.js';
import styles from './suggestion-list.module.css';
import type { Suggestion } from './suggestions.ts';

interface SuggestionListProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly chosen: number | undefined;
  readonly onChoose: (id: string) => void;
}

/** The cards that stand already and could be linked; the input keeps the focus while arrows choose. */
export function SuggestionList({ id, suggestions, chosen, onChoose }: SuggestionListProps) {
  return (
    <div className={styles.holder} hidden={suggestions.length === 0}>
      <p className={styles.heading} aria-hidden="true">
        {m.ask_suggestions()}
      </p>
      <div id={id} role="listbox" aria-label={m.ask_suggestions()} className={styles.list}>
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and its arrows and Enter choose
          <div
            key={suggestion.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(suggestion.id)}
          >
            <Link2 aria-hidden="true" size={18} />
            <span dir="auto">{suggestion.title}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
