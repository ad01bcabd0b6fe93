import { expect, it } from 'vitest';
import { createDocument } from '#session/document.ts';
import { openSession, type Session } from '#session/session.ts';
import { modelOf } from '../../tests/support/model-of.ts';
import { cameBy, rememberCameBy } from './came-by.ts';
import { moveCard } from './move-actions.ts';

function open(): Session {
  const session = openSession(
    'm',
    createDocument(modelOf('G\n  A\n    S\n    T\n  B\n    S\n    T\n  C')),
  );
  session.select(['S']);
  return session;
}

it('knows of several parents the one that was come by, and of one parent that', () => {
  const session = open();
  expect(cameBy(session, 'S')).toBeUndefined();
  expect(cameBy(session, 'A')).toBe('G');
  rememberCameBy(session, 'B');
  expect(cameBy(session, 'S')).toBe('B');
});

it('forgets it when another card is selected in between', () => {
  const session = open();
  rememberCameBy(session, 'B');
  session.select(['T']);
  expect(cameBy(session, 'T')).toBeUndefined();
  session.select(['S']);
  expect(cameBy(session, 'S')).toBeUndefined();
});

it('forgets a parent that is one no longer', () => {
  const session = open();
  rememberCameBy(session, 'B');
  moveCard(session, 'S', { parent: 'C', from: 'B' });
  expect(cameBy(session, 'S')).toBeUndefined();
});
