import * as Y from 'yjs';
import { TABLE_NAMES } from '#core/model/model.ts';
import { aboutOf, tableOf } from './document.ts';

/** The origin of a person's own edits, the only ones that undo takes back. */
export const USER = 'user';

/** The name of a step, in the language of the moment it is read. */
export type Label = () => string;

/** What a step remembers of the screen: what was selected before it. */
export interface Step {
  readonly label: Label;
  readonly selectionBefore: ReadonlySet<string>;
}

/** Undo and redo of one's own edits, with a name a step. */
export interface History {
  /** Makes `edit` one step, or part of the last step when `merge` equals that step's. */
  record(step: Step, merge: string | undefined, edit: () => void): void;
  undo(): Step | undefined;
  redo(): Step | undefined;
  /** Takes the last step back as if it had never been, when its `merge` is this one. */
  forget(merge: string): void;
  undoStep(): Step | undefined;
  redoStep(): Step | undefined;
  destroy(): void;
}

/** The history of a document since now. Memory grows with the edits, not with the model. */
export function createHistory(doc: Y.Doc): History {
  const manager = new Y.UndoManager(
    [aboutOf(doc), ...TABLE_NAMES.map((name) => tableOf(doc, name))],
    {
      trackedOrigins: new Set([USER]),
      captureTimeout: Number.POSITIVE_INFINITY,
    },
  );
  let current: Step | undefined;
  let lastMerge: string | undefined;
  manager.on('stack-item-added', ({ stackItem }) => {
    if (current) stackItem.meta.set('step', current);
  });
  const stepOf = (stack: typeof manager.undoStack): Step | undefined =>
    stack.at(-1)?.meta.get('step') as Step | undefined;
  const travel = (stack: typeof manager.undoStack, go: () => unknown): Step | undefined => {
    current = stepOf(stack);
    lastMerge = undefined;
    go();
    const step = current;
    current = undefined;
    return step;
  };
  return {
    record(step, merge, edit) {
      if (merge === undefined || merge !== lastMerge) manager.stopCapturing();
      current = step;
      lastMerge = merge;
      doc.transact(edit, USER);
      current = undefined;
    },
    undo: () => travel(manager.undoStack, () => manager.undo()),
    redo: () => travel(manager.redoStack, () => manager.redo()),
    forget(merge) {
      if (merge !== lastMerge) return;
      lastMerge = undefined;
      manager.undo();
      manager.clear(false, true);
    },
    undoStep: () => stepOf(manager.undoStack),
    redoStep: () => stepOf(manager.redoStack),
    destroy: () => manager.destroy(),
  };
}
