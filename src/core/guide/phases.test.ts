import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { createAssumption } from '../model/assumption.ts';
import { createIndicator } from '../model/indicator.ts';
import { GUIDE_PHASES, nextOpenCard, phaseProgress } from './phases.ts';

const NONE: ReadonlySet<string> = new Set();
const chain = modelOf('Goal\n  A\n    A1\n    ! do\n  B\n    B1\n      ! act\n  C');

describe('phaseProgress', () => {
  it('goes layer by layer, or down one branch before the next', () => {
    expect(phaseProgress(chain, 'outcomes', 'layers', NONE).cards).toEqual([
      'Goal',
      'A',
      'B',
      'C',
      'A1',
      'B1',
    ]);
    expect(phaseProgress(chain, 'outcomes', 'branches', NONE).cards).toEqual([
      'Goal',
      'A',
      'A1',
      'B',
      'B1',
      'C',
    ]);
  });

  it('leaves open what has nothing below it yet', () => {
    expect(phaseProgress(chain, 'outcomes', 'layers', NONE).open).toEqual(['C', 'A1']);
  });

  it('asks for actions below the lowest outcomes alone', () => {
    expect(phaseProgress(chain, 'actions', 'layers', NONE)).toEqual({
      cards: ['C', 'A1', 'B1'],
      open: ['C', 'A1'],
    });
  });

  it('counts an assumption about a card or about a link below it', () => {
    const about = (id: string) =>
      modelOf('Goal\n  A\n    ! do', {
        assumptions: new Map([
          ['x', createAssumption({ id: 'x', about: id, kind: 'assumption', text: 'Text' })],
        ]),
      });
    expect(phaseProgress(about('A'), 'assumptions', 'layers', NONE).open).toEqual(['Goal']);
    expect(phaseProgress(about('A--Goal'), 'assumptions', 'layers', NONE).open).toEqual(['A']);
  });

  it('asks who for actions, and how we would know for the rest', () => {
    const measured = modelOf('Goal\n  A\n    ! do', {
      indicators: new Map([['i', createIndicator({ id: 'i', element: 'A', name: 'Name' })]]),
    });
    expect(phaseProgress(measured, 'people', 'layers', NONE).open).toEqual(['do']);
    expect(phaseProgress(measured, 'indicators', 'layers', NONE).open).toEqual(['Goal']);
  });

  it('reads from each lowest card up, until it was read', () => {
    expect(phaseProgress(chain, 'reading', 'branches', new Set(['act']))).toEqual({
      cards: ['A1', 'do', 'act', 'C'],
      open: ['A1', 'do', 'C'],
    });
  });

  it('meets every card of a loop once, in each phase', () => {
    const loop = modelOf('Goal\n  A\n    B');
    const link = loop.links.get('A--Goal');
    if (!link) throw new Error('no link');
    const closed = {
      ...loop,
      links: new Map([...loop.links, ['c', { ...link, id: 'c', from: 'Goal', to: 'B' }]]),
    };
    for (const order of ['layers', 'branches'] as const) {
      const { cards } = phaseProgress(closed, 'outcomes', order, NONE);
      expect([...cards].sort()).toEqual(['A', 'B', 'Goal']);
    }
    for (const phase of GUIDE_PHASES) phaseProgress(closed, phase, 'layers', NONE);
  });
});

describe('nextOpenCard', () => {
  const progress = { cards: ['a', 'b', 'c', 'd'], open: ['a', 'c'] };

  it('is the next one that is open, going round', () => {
    expect(nextOpenCard(progress, undefined)).toBe('a');
    expect(nextOpenCard(progress, 'a')).toBe('c');
    expect(nextOpenCard(progress, 'c')).toBe('a');
    expect(nextOpenCard(progress, 'elsewhere')).toBe('a');
  });

  it('is none when nothing else is open', () => {
    expect(nextOpenCard({ cards: ['a'], open: ['a'] }, 'a')).toBeUndefined();
    expect(nextOpenCard({ cards: ['a'], open: [] }, undefined)).toBeUndefined();
  });
});
