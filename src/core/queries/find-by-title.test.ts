import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { findByTitle } from './find-by-title.ts';

describe('findByTitle', () => {
  const model = modelOf(
    'Een veilige omgeving\n  Omgeving\n  Omgeving en natuur\n  Crèche in de wijk\n  Pop‑up café',
  );
  const titles = (words: string) => findByTitle(model, words).map(({ title }) => title);

  it('takes capitals, accents, spaces and kinds of dash for the same', () => {
    expect(titles('  CRECHE  in de')).toEqual(['Crèche in de wijk']);
    expect(titles('pop-up cafe')).toEqual(['Pop‑up café']);
  });

  it('puts the whole title first, then what begins with the words', () => {
    expect(titles('omgeving')).toEqual(['Omgeving', 'Omgeving en natuur', 'Een veilige omgeving']);
    expect(findByTitle(model, 'omgeving').map(({ exact }) => exact)).toEqual([true, false, false]);
  });

  it('finds nothing for nothing', () => {
    expect(titles(' ')).toEqual([]);
    expect(titles('zwembad')).toEqual([]);
  });
});
