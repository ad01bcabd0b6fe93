import { modelFromOutline, modelFromTemplate, modelWithGoal } from '#core/commands/new-model.ts';
import type { Model } from '#core/model/model.ts';
import type { OutlineNode } from '#core/outline/outline-node.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { TochtDatabase } from '#storage/database.ts';
import { createEntry } from '#storage/library.ts';
import { asStorageError } from '#storage/storage-error.ts';
import { useProblem } from './problem.ts';
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

/**
 * Makes a model of one's own from an example or a template, and goes there.
 * @returns whether there is one now
 */
export async function startFromTemplate(
  db: TochtDatabase,
  template: Model,
  title?: string,
): Promise<boolean> {
  const { createdAt } = birth();
  return keepAndOpen(db, modelFromTemplate(template, { title, createdAt }));
}

/**
 * Keeps a model under a new id; a failure is told in a dialog.
 * @param version of the document, when it isn't this build's: then it can be read but not changed
 * @returns the id, or `undefined` when it could not be kept
 */
export async function keep(
  db: TochtDatabase,
  model: Model,
  version?: number,
): Promise<string | undefined> {
  try {
    return await createEntry(db, model, version);
  } catch (error) {
    const full = asStorageError(error).code === 'quota';
    useProblem.getState().show({
      title: m.problem_not_kept(),
      what: full ? m.problem_device_full() : m.problem_device_fails(),
      safe: m.problem_rest_is_safe(),
    });
    return undefined;
  }
}

async function keepAndOpen(db: TochtDatabase, model: Model): Promise<boolean> {
  const id = await keep(db, model);
  if (id !== undefined) navigate({ page: 'model', id });
  return id !== undefined;
}

function birth(): { language: string; createdAt: string } {
  return { language: currentLocale(), createdAt: new Date().toISOString() };
}
