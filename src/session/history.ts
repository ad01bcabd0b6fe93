import * as Y from 'yjs';
import { TABLE_NAMES } from '#core/model/model.ts';
import { aboutOf, tableOf } from './document.ts';

/** The origin of a person's own edits, the only ones that undo takes back. */
const USER = 'user';

/** The name of a step, in the language of the moment it is read. */
export type Label = () => string;

/** What a step remembers: when it was made, and what was selected on the screen before it. */
export interface Step {
  readonly label: Label;
  readonly selectionBefore: ReadonlySet<string>;
  /** When it was made, in ms since 1970. */
  readonly at: number;
}

/** The steps as they lie behind and ahead of now, oldest first. */
export interface Steps {
  /** Made, and not taken back: undo takes the last one. */
  readonly done: readonly Step[];
  /** Taken back: redo makes the first one again. */
  readonly undone: readonly Step[];
}

/** The most steps that can be taken back; older ones are for good. See decisions.md. */
const MOST_STEPS = 10_000;

/** Undo and redo of one's own edits, with a name a step. */
export interface History {
  /** Makes `edit` one step, or part of the last step when `merge` equals that step's. */
  record(step: Step, merge: string | undefined, edit: () => void): void;
  undo(): Step | undefined;
  redo(): Step | undefined;
  /** Ends the last step: a later edit with the same `merge` is a step of its own. */
  seal(): void;
  /** Takes the last step back as if it had never been, when its `merge` is this one. */
  forget(merge: string): void;
  /** The newest steps, at most so many on either side of now. */
  steps(most: number): Steps;
  undoStep(): Step | undefined;
  redoStep(): Step | undefined;
  destroy(): void;
}

type Item = Y.UndoManager['undoStack'][number];

const stepOf = (item: Item | undefined): Step | undefined =>
  item?.meta.get('step') as Step | undefined;

const stepsOf = (items: readonly Item[]): Step[] => items.flatMap((item) => stepOf(item) ?? []);

/**
 * The history of a document since now. Memory grows with the edits, not with the model, up to a bound.
 * @param mostSteps that can be taken back
 */
export function createHistory(doc: Y.Doc, mostSteps = MOST_STEPS): History {
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
    // On the way back and forth Yjs may pass over steps that others made void: the name is that of the step it took.
    const step = current ?? stepOf(manager.currStackItem ?? undefined);
    if (step) stackItem.meta.set('step', step);
    stackItem.meta.set('merge', lastMerge);
  });
  const travel = (go: () => Item | null): Step | undefined => {
    lastMerge = undefined;
    return stepOf(go() ?? undefined);
  };
  return {
    record(step, merge, edit) {
      if (merge === undefined || merge !== lastMerge) manager.stopCapturing();
      current = step;
      lastMerge = merge;
      doc.transact(edit, USER);
      current = undefined;
      const { undoStack } = manager;
      if (undoStack.length > mostSteps) undoStack.splice(0, undoStack.length - mostSteps);
    },
    undo: () => travel(() => manager.undo()),
    redo: () => travel(() => manager.redo()),
    seal() {
      lastMerge = undefined;
    },
    forget(merge) {
      if (merge !== lastMerge) return;
      lastMerge = undefined;
      // An edit that came to nothing left no step: then the last one is not this one's.
      const last = manager.undoStack.at(-1);
      if (last?.meta.get('merge') !== merge) return;
      // Alone on the stack: were others to have made it void, Yjs would go on to the step before.
      const earlier = manager.undoStack.slice(0, -1);
      manager.undoStack = [last];
      manager.undo();
      manager.undoStack = earlier;
      manager.clear(false, true);
    },
    steps: (most) => ({
      done: stepsOf(manager.undoStack.slice(-most)),
      undone: stepsOf(manager.redoStack.slice(-most)).reverse(),
    }),
    undoStep: () => stepOf(manager.undoStack.at(-1)),
    redoStep: () => stepOf(manager.redoStack.at(-1)),
    destroy: () => manager.destroy(),
  };
}
