import { describe, expect, it } from 'vitest';
import { outlineRows } from '#core/queries/outline-rows.ts';
import { modelOf } from '../../../tests/support/model-of.ts';
import { dropPlace } from './drop-place.ts';

function outlineOf(text: string, folded: readonly string[] = []) {
  const rows = outlineRows(modelOf(text), new Set(folded));
  return { rows, indexOf: new Map(rows.map(({ key }, index) => [key, index])) };
}

const outline = outlineOf('G\n  A\n    A1\n    A2\n  B\n  C');
const at = (gap: number, depth: number, ...moving: string[]) => {
  const place = dropPlace(outline, gap, depth, new Set(moving));
  return (
    place && `${place.depth} below ${place.to ?? 'nothing'} before ${place.before ?? 'nothing'}`
  );
};

describe('dropPlace', () => {
  it('is as deep as the pointer between the last of a branch and what follows', () => {
    expect(at(4, 0, 'C')).toBe('1 below G before B');
    expect(at(4, 1, 'C')).toBe('1 below G before B');
    expect(at(4, 2, 'C')).toBe('2 below A before nothing');
    expect(at(4, 3, 'C')).toBe('3 below A2 before nothing');
    expect(at(4, 9, 'C')).toBe('3 below A2 before nothing');
  });

  it('is inside an open card right below it', () => {
    expect(at(2, 0, 'C')).toBe('2 below A before A1');
  });

  it('goes to the top before the first row and after the last', () => {
    expect(at(0, 3, 'C')).toBe('0 below nothing before G');
    expect(at(6, 0, 'B')).toBe('0 below nothing before nothing');
    expect(at(6, 1, 'B')).toBe('1 below G before nothing');
  });

  it('is nowhere inside what is dragged', () => {
    expect(at(3, 2, 'A')).toBeUndefined();
    expect(at(4, 2, 'A')).toBeUndefined();
    expect(at(4, 1, 'A')).toBe('1 below G before B');
  });

  it('goes before a row that stays', () => {
    expect(at(4, 1, 'B')).toBe('1 below G before C');
  });

  it('goes into a folded card, and never below a reference', () => {
    const folded = outlineOf('G\n  A\n    A1\n  B', ['A']);
    expect(dropPlace(folded, 2, 2, new Set(['B']))).toMatchObject({ to: 'A', depth: 2 });
    const shared = outlineOf('G\n  A\n    S\n  B\n    S\n  C');
    expect(dropPlace(shared, 5, 9, new Set(['C']))).toMatchObject({ to: 'B', depth: 2 });
  });

  it('stays inside the one branch that shows', () => {
    expect(dropPlace(outline, 0, 0, new Set(['C']), 1)).toBeUndefined();
    expect(dropPlace(outline, 6, 0, new Set(['B']), 1)).toMatchObject({ to: 'G', depth: 1 });
  });
});
