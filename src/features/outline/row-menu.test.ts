import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { useDialogs } from '#actions/dialogs.ts';
import { outlineRows } from '#core/queries/outline-rows.ts';
import { m } from '#i18n/paraglide/messages.js';
import { createDocument } from '#session/document.ts';
import { openSession } from '#session/session.ts';
import { freshDatabase } from '../../../tests/support/kept-model.ts';
import { modelOf } from '../../../tests/support/model-of.ts';
import { rowMenu } from './row-menu.ts';
import type { ListActs } from './use-row-acts.ts';

const nothing = (): void => {};
const ACTS: ListActs = {
  goTo: nothing,
  move: nothing,
  addAfter: nothing,
  fold: nothing,
  jump: nothing,
  remove: nothing,
  next: nothing,
  done: nothing,
  removeEmpty: nothing,
};

it('moves a card with several parents away from the one that its row stands below', () => {
  const model = modelOf('G\n  A\n    S\n  B\n    S');
  const session = openSession('m', createDocument(model));
  session.select(['S']);
  const asked = outlineRows(model)
    .filter(({ id }) => id === 'S')
    .map((row) => {
      const entry = rowMenu(row, ACTS, { session, db: freshDatabase() }).find(
        (each) => each !== 'separator' && each.label === m.action_move_to(),
      );
      if (entry !== 'separator') entry?.onSelect();
      const { open, from } = useDialogs.getState();
      return [open, from];
    });
  expect(asked).toEqual([
    ['move-to', 'A'],
    ['move-to', 'B'],
  ]);
});
