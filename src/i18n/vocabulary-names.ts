import type { Level } from '#core/model/about.ts';
import { VOCABULARIES, type VocabularyId } from '#core/vocabularies/vocabularies.ts';
import { m } from './paraglide/messages.js';
import type { Locale } from './paraglide/runtime.js';
import { modelLocale } from './pathway-sentence.ts';

type Word = (inputs: object, options: { locale: Locale }) => string;

const NAMES: Readonly<Record<VocabularyId, () => string>> = {
  plain: m.vocabulary_plain,
  'theory-of-change': m.vocabulary_theory_of_change,
  'logic-model': m.vocabulary_logic_model,
  'results-chain': m.vocabulary_results_chain,
};

/** What levels are called in each vocabulary, by the level's id; one that is left out is called after its role. */
const LEVEL_NAMES: Readonly<Record<VocabularyId, Readonly<Record<string, Word>>>> = {
  plain: {},
  'theory-of-change': {
    'outcome-long': m.vocabulary_level_outcome_long,
    outcome: m.vocabulary_level_outcome_mid,
    'outcome-short': m.vocabulary_level_outcome_short,
    action: m.vocabulary_level_intervention,
  },
  'logic-model': {
    goal: m.vocabulary_level_impact,
    outcome: m.vocabulary_level_outcome,
    output: m.vocabulary_level_output,
    action: m.vocabulary_level_activity,
    input: m.vocabulary_level_input,
  },
  'results-chain': {
    goal: m.vocabulary_level_ultimate,
    outcome: m.vocabulary_level_intermediate,
    'outcome-short': m.vocabulary_level_immediate,
    output: m.vocabulary_level_output,
    action: m.vocabulary_level_activity,
    input: m.vocabulary_level_input,
  },
};

/** What a vocabulary is called in the language of the screen. */
export function vocabularyName(id: VocabularyId): string {
  return NAMES[id]();
}

/** The levels of a vocabulary, named in the language of a model. */
export function vocabularyLevels(id: VocabularyId, language: string): Level[] {
  const locale = modelLocale(language);
  return VOCABULARIES[id].map((level) => {
    const name = LEVEL_NAMES[id][level.id]?.({}, { locale });
    return name === undefined ? level : { ...level, name };
  });
}
