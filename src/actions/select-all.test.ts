import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createDocument } from '#session/document.ts';
import { openSession } from '#session/session.ts';
import { freshDatabase } from '../../tests/support/kept-model.ts';
import { modelOf } from '../../tests/support/model-of.ts';
import { selectAllAction } from './bulk-actions.ts';

it('selects the cards that show, and leaves what is folded away folded', async () => {
  const session = openSession('m', createDocument(modelOf('G\n  A\n    A1\n  B')));
  session.fold(['A'], true);
  await selectAllAction.run({ session, db: freshDatabase() });
  const { selection, folded } = session.store.getState();
  expect([...selection].sort()).toEqual(['A', 'B', 'G']);
  expect(folded.has('A')).toBe(true);
});
