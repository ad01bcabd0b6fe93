import { describe, expect, it } from 'vitest';
import { VOCABULARIES, VOCABULARY_IDS } from '#core/vocabularies/vocabularies.ts';
import { levelName } from './names.ts';
import { vocabularyLevels } from './vocabulary-names.ts';

describe('vocabularyLevels', () => {
  it.each(VOCABULARY_IDS)('%s names every level, none twice, in each language', (id) => {
    for (const language of ['nl', 'en', 'fr'] as const) {
      const names = vocabularyLevels(id, language).map((level) => levelName(level, language));
      expect(new Set(names).size).toBe(VOCABULARIES[id].length);
    }
  });

  it('speaks the language of the model', () => {
    expect(vocabularyLevels('theory-of-change', 'en-GB')[1]?.name).toBe('Long-term outcome');
    expect(vocabularyLevels('theory-of-change', 'nl')[1]?.name).toBe('Effect op lange termijn');
  });

  it('leaves the plain words to the language of the reader', () => {
    expect(vocabularyLevels('plain', 'nl').some((level) => 'name' in level)).toBe(false);
  });
});
