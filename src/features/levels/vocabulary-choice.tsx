import { useState } from 'react';
import { takeVocabulary } from '#actions/level-actions.ts';
import { setVocabulary } from '#core/commands/set-vocabulary.ts';
import { VOCABULARY_IDS, type VocabularyId } from '#core/vocabularies/vocabularies.ts';
import { levelName } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { vocabularyLevels, vocabularyName } from '#i18n/vocabulary-names.ts';
import { useSession, useSessionState } from '#session/session-context.ts';
import { Button } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import styles from './levels-dialog.module.css';

/** A vocabulary to start from: which levels it has and what that does to the cards, before it is taken up. */
export function VocabularyChoice() {
  const session = useSession();
  const model = useSessionState((state) => state.model);
  const [chosen, setChosen] = useState<VocabularyId | ''>('');
  const levels = chosen === '' ? [] : vocabularyLevels(chosen, model.about.language);
  const moved = setVocabulary(model, { levels }).filter(
    (change) => change.type === 'set' && change.field === 'level',
  ).length;
  return (
    <section className={styles.vocabulary}>
      <Select<VocabularyId | ''>
        label={m.levels_vocabulary()}
        className={styles.choice}
        value={chosen}
        options={[
          { value: '', label: m.levels_vocabulary_choose() },
          ...VOCABULARY_IDS.map((id) => ({ value: id, label: vocabularyName(id) })),
        ]}
        onChange={setChosen}
      />
      {chosen !== '' && (
        <>
          <p className={styles.preview} role="status">
            <span>{levels.map((level) => levelName(level)).join(' › ')}</span>
            <span className={styles.moves}>
              {moved > 0 ? m.levels_vocabulary_moves({ count: moved }) : m.levels_vocabulary_stay()}
            </span>
          </p>
          <Button
            variant="primary"
            onClick={() => {
              takeVocabulary(session, chosen);
              setChosen('');
            }}
          >
            {m.levels_vocabulary_take()}
          </Button>
        </>
      )}
    </section>
  );
}
