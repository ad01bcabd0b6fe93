import { setFields } from '#core/changes/change.ts';
import { createElement } from '#core/model/element.ts';
import { createModel, type Model } from '#core/model/model.ts';
import type { Keeping } from '#session/keeping.ts';
import type { Session } from '#session/session.ts';
import { type RevisionRow, TochtDatabase } from '#storage/database.ts';

let databases = 0;

/** A database of its own for one test. */
export function freshDatabase(): TochtDatabase {
  return new TochtDatabase(`test-${++databases}`);
}

/** The revisions of a model, newest first. */
export async function revisionsOf(db: TochtDatabase, modelId: string): Promise<RevisionRow[]> {
  return (await db.revisions.where('model').equals(modelId).sortBy('seq')).reverse();
}

/** A model of one goal and one outcome. */
export function smallModel(title = 'Zeebrugge'): Model {
  const goal = createElement({ id: 'goal-1', level: 'goal', title: 'Goal', order: 'a0' });
  const outcome = createElement({
    id: 'outcome-1',
    level: 'outcome',
    title: 'Outcome',
    order: 'a1',
  });
  return {
    ...createModel({ title, language: 'nl', createdAt: '2026-11-24' }),
    elements: new Map([goal, outcome].map((element) => [element.id, element])),
  };
}

/** Gives an element another title, as one edit. */
export function retitle(session: Session, title: string, id = 'goal-1'): void {
  session.dispatch(() => setFields('elements', id, { title }), { label: () => 'retitle' });
}

/** The title of an element as the screen shows it. */
export function titleIn(session: Session, id = 'goal-1'): string | undefined {
  return session.store.getState().model.elements.get(id)?.title;
}

/** Resolves with the keeping of a session once its status is this one. */
export function keepingBecomes(session: Session, status: Keeping['status']): Promise<Keeping> {
  return new Promise((resolve) => {
    const look = (): void => {
      const { keeping } = session.store.getState();
      if (keeping.status !== status) return;
      stop();
      resolve(keeping);
    };
    const stop = session.store.subscribe(look);
    queueMicrotask(look);
  });
}
