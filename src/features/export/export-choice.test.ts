import { expect, it } from 'vitest';
import { parseChoice } from './export-choice.ts';

const FIRST = { kind: 'png', scope: 'model', scale: 2, background: true, caption: false };

it('starts with a crisp picture of the whole model', () => {
  expect(parseChoice(null)).toEqual(FIRST);
});

it('remembers what was chosen', () => {
  const chosen = { kind: 'svg', scope: 'model', scale: 4, background: false, caption: true };
  expect(parseChoice(JSON.stringify(chosen))).toEqual(chosen);
});

it('leaves the selection and the picture of the screen to the moment', () => {
  const chosen = { ...FIRST, kind: 'view', scope: 'selection' };
  expect(parseChoice(JSON.stringify(chosen))).toEqual(FIRST);
});

it('takes what it can read of what was stored by another build or by hand', () => {
  expect(parseChoice('{"kind":"pdf","scale":3,"background":false}')).toEqual({
    ...FIRST,
    background: false,
  });
  expect(parseChoice('not json')).toEqual(FIRST);
  expect(parseChoice('7')).toEqual(FIRST);
});
