import { modelFromOutline, modelFromTemplate, modelWithGoal } from '#core/commands/new-model.ts';
import type { Model } from '#core/model/model.ts';
import type { OutlineNode } from '#core/outline/outline-node.ts';
import { currentLocale } from '#i18n/locale.ts';
import type { TochtDatabase } from '#storage/database.ts';
import { createEntry } from '#storage/library.ts';
import { navigate } from './route.ts';
import { shortTitle } from './short-title.ts';

/**
 * Makes a model of one goal, called after it, and goes there.
 * @returns whether there is one now
 */
export async function startWithGoal(db: TochtDatabase, goal: string): Promise<boolean> {
  const model = modelWithGoal({ ...birth(), goal, title: shortTitle(goal) });
  return model !== undefined && keepAndOpen(db, model);
}

/**
 * Makes a model of an indented list, called after its first line, and goes there.
 * @returns whether there is one now
 */
export async function startWithList(
  db: TochtDatabase,
  nodes: readonly OutlineNode[],
): Promise<boolean> {
  const model = modelFromList(nodes);
  return model !== undefined && keepAndOpen(db, model);
}

/** The model that an indented list makes; `undefined` without a card in it. */
export function modelFromList(nodes: readonly OutlineNode[]): Model | undefined {
  return modelFromOutline({ ...birth(), nodes, title: shortTitle(nodes[0]?.text ?? '') });
}

/** Makes a model of one's own from an example or a template, and goes there. */
export async function startFromTemplate(
  db: TochtDatabase,
  template: Model,
  title?: string,
): Promise<void> {
  const { createdAt } = birth();
  await keepAndOpen(db, modelFromTemplate(template, { title, createdAt }));
}

async function keepAndOpen(db: TochtDatabase, model: Model): Promise<true> {
  navigate({ page: 'model', id: await createEntry(db, model) });
  return true;
}

function birth(): { language: string; createdAt: string } {
  return { language: currentLocale(), createdAt: new Date().toISOString() };
}
