import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { createAssumption } from '../model/assumption.ts';
import { createIndicator } from '../model/indicator.ts';
import { searchModel } from './search.ts';

const model = modelOf(
  'Kansen voor élk kind\n  Veilige straten\n    ! Fietsroutes\n  Groene pleinen',
  {
    assumptions: new Map([
      [
        'a',
        createAssumption({
          id: 'a',
          about: 'Groene pleinen',
          kind: 'risk',
          text: 'De stad betaalt',
        }),
      ],
      [
        'l',
        createAssumption({
          id: 'l',
          about: 'Fietsroutes--Veilige straten',
          kind: 'assumption',
          text: 'Auto’s wijken uit',
        }),
      ],
    ]),
    indicators: new Map([
      ['i', createIndicator({ id: 'i', element: 'Veilige straten', name: 'Aantal ongevallen' })],
    ]),
  },
);

describe('searchModel', () => {
  it('finds words in any order, whatever the capitals and accents', () => {
    expect(searchModel(model, 'KIND elk')).toEqual([
      { id: 'Kansen voor élk kind', in: 'title', text: 'Kansen voor élk kind' },
    ]);
  });

  it('finds assumptions, those about a link too, and indicators', () => {
    expect(searchModel(model, 'stad')).toEqual([
      { id: 'Groene pleinen', in: 'assumption', text: 'De stad betaalt' },
    ]);
    expect(searchModel(model, "auto's").map(({ id }) => id)).toEqual(['Fietsroutes']);
    expect(searchModel(model, 'ongevallen')).toMatchObject([
      { id: 'Veilige straten', in: 'indicator' },
    ]);
  });

  it('goes down each branch in turn, and finds nothing for no words', () => {
    expect(searchModel(model, 'en').map(({ id }) => id)).toEqual([
      'Kansen voor élk kind',
      'Veilige straten',
      'Fietsroutes',
      'Groene pleinen',
    ]);
    expect(searchModel(model, '  ')).toEqual([]);
  });
});
