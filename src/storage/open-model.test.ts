import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { setFields } from '#core/changes/change.ts';
import { createElement } from '#core/model/element.ts';
import { createModel } from '#core/model/model.ts';
import type { TochtDatabase } from './database.ts';
import { createEntry, listModels } from './library.ts';
import { openDatabase } from './open-database.ts';
import { openModel } from './open-model.ts';

const label = (): string => 'step';
const goal = createElement({ id: 'goal-1', level: 'goal', title: 'Goal', order: 'a0' });
const model = {
  ...createModel({ title: 'Zeebrugge', language: 'nl', createdAt: '2026-11-24' }),
  elements: new Map([[goal.id, goal]]),
};

let db: TochtDatabase;
let count = 0;
beforeEach(() => {
  db = openDatabase(`open-model-${++count}`);
});

describe('an open model', () => {
  it('is found again as it was left', async () => {
    const id = await createEntry(db, model);
    const opened = await openModel(db, id);
    opened.session.dispatch(() => setFields('elements', 'goal-1', { title: 'Other' }), { label });
    expect(opened.session.store.getState().keeping.status).toBe('saving');
    await opened.close();
    expect(opened.session.store.getState().keeping.status).toBe('saved');
    const again = await openModel(db, id);
    expect(again.session.store.getState().model).toEqual(opened.session.store.getState().model);
    expect(await listModels(db)).toMatchObject([{ id, title: 'Zeebrugge', elementCount: 1 }]);
  });
});
