import * as Y from 'yjs';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Change } from '#core/changes/change.ts';
import { DOCUMENT_VERSION, type Model } from '#core/model/model.ts';
import { type RecordFault, readDocument, versionOf, writeChanges } from './document.ts';
import { createHistory, type Label, type Step, type Steps } from './history.ts';
import type { Keeping } from './keeping.ts';
import { projectDocument } from './projection.ts';
import {
  type LitPathway,
  selectionIn,
  type ViewState,
  viewShowing,
  WHOLE,
  withFolded,
} from './view.ts';

/** How many steps the history lists on either side of now. */
const LISTED_STEPS = 100;

/** The origin of updates that came from another tab or another person's copy. */
export const REMOTE = 'remote';

/** Why a model may be read and not changed: a newer build of the app has taken it (or the whole store) over. */
export type ReadOnly = 'newer-version';

/** What is being typed: a text of the document, or the line of the question bar. */
export type Typing = 'text' | 'draft';

/** What the screen knows of the open model. The model is the document's; the rest is this tab's own. */
export interface SessionState extends ViewState {
  readonly model: Model;
  /** Ids of the selected elements, or of one link. */
  readonly selection: ReadonlySet<string>;
  /** The element whose title is being edited in its place. */
  readonly editing: string | undefined;
  /** What stands in the question bar and is not yet a card. */
  readonly draft: string;
  /** The name of the step that undo takes back. */
  readonly undoLabel: Label | undefined;
  /** The name of the step that redo makes again. */
  readonly redoLabel: Label | undefined;
  readonly keeping: Keeping;
  /** Something was typed that is not yet in the document or among the drafts (100 ms at most). */
  readonly typing: boolean;
  readonly readOnly: ReadOnly | undefined;
  readonly faults: readonly RecordFault[];
}

export interface DispatchOptions {
  /** The name of the step, for undo, redo and the toast. */
  readonly label: Label;
  /** Edits in a row with the same `merge` are one step: the characters of one title. */
  readonly merge?: string;
  /** What is selected afterwards; unchanged when not given. */
  readonly select?: readonly string[];
}

/** One open model. */
export interface Session {
  /** The id under which the library keeps it. */
  readonly id: string;
  readonly doc: Y.Doc;
  readonly store: StoreApi<SessionState>;
  /**
   * Makes a command's changes one step of the history (or part of the step before, see {@link DispatchOptions}).
   * @returns whether anything changed
   */
  dispatch(command: (model: Model) => readonly Change[], options: DispatchOptions): boolean;
  undo(): Label | undefined;
  redo(): Label | undefined;
  /** The last hundred steps, and the next hundred that were taken back. */
  steps(): Steps;
  /**
   * Takes back or makes again all steps up to one, which is then the last that is done; without one, all that
   * {@link steps} lists.
   */
  goTo(step: Step | undefined): void;
  /** Takes back the edits under this `merge` as if they had never been: Escape while typing. */
  cancel(merge: string): void;
  /** Selects elements or one link; the way to what is folded away opens. */
  select(ids: Iterable<string>): void;
  /** Folds the branches of some cards away, or unfolds them. */
  fold(ids: Iterable<string>, folded: boolean): void;
  /** Shows only a card and what is below it, or (without an id) the whole model. */
  showOnly(id: string | undefined): void;
  /** Lights the pathway of a card, or (without one) none. */
  lightPathway(pathway: LitPathway | undefined): void;
  /** Starts or (without an id) ends editing a title in its place. */
  edit(id: string | undefined): void;
  setDraft(draft: string): void;
  setKeeping(keeping: Keeping): void;
  /** Says that something typed is still to be written, or that it is no longer. */
  setTyping(typing: boolean, what?: Typing): void;
  /** From now on the model may be read, not changed. */
  setReadOnly(reason: ReadOnly): void;
  close(): void;
}

/**
 * Opens a document for editing.
 * @throws when the document can't be read at all
 */
export function openSession(id: string, doc: Y.Doc): Session {
  const { model, faults } = readDocument(doc);
  const readOnly = readOnlyOf(doc);
  const underway = new Set<Typing>();
  let closed = false;
  const history = createHistory(doc);
  const store = createStore<SessionState>(() => ({
    model,
    ...WHOLE,
    selection: new Set<string>(),
    editing: undefined,
    draft: '',
    undoLabel: undefined,
    redoLabel: undefined,
    keeping: { status: 'saved' },
    typing: false,
    readOnly,
    faults,
  }));
  /** Whoever watches is told only when something is other than it was: on a large map many do. */
  const tell = (news: Partial<SessionState>): void => {
    const state = store.getState();
    const keys = Object.keys(news) as (keyof SessionState)[];
    if (keys.some((key) => !Object.is(news[key], state[key]))) store.setState(news);
  };
  const labels = (): Pick<SessionState, 'undoLabel' | 'redoLabel'> => ({
    undoLabel: history.undoStep()?.label,
    redoLabel: history.redoStep()?.label,
  });
  const stop = projectDocument(doc, model, (next) => {
    const state = store.getState();
    const { selection: before, editing } = state;
    const stands = (record: string): boolean => next.elements.has(record) || next.links.has(record);
    const selection = [...before].every(stands) ? before : new Set([...before].filter(stands));
    store.setState({
      model: next,
      ...viewShowing(next, state, selection),
      selection,
      editing: editing !== undefined && stands(editing) ? editing : undefined,
    });
  });
  const onVersion = (): void => {
    const reason = readOnlyOf(doc);
    if (reason) store.setState({ readOnly: reason });
  };
  doc.getMap('meta').observe(onVersion);
  const mayChange = (): boolean => store.getState().readOnly === undefined;
  /** What is other when some elements or one link are selected. */
  const selected = (ids: Iterable<string>): Partial<SessionState> => {
    const selection = new Set(ids);
    const state = store.getState();
    const before = state.selection;
    if (selection.size === before.size && [...selection].every((each) => before.has(each)))
      return {};
    return { ...viewShowing(state.model, state, selection), selection };
  };
  /** Looks at the model otherwise; what is selected and no longer shows gives way to the first of `others`. */
  const look = (view: Partial<ViewState>, others: readonly string[]): void => {
    const state = store.getState();
    const next = viewShowing(state.model, { ...state, ...view }, []);
    const selection = selectionIn(state.model, next, state.selection, others);
    store.setState({ ...next, selection });
  };
  return {
    id,
    doc,
    store,
    dispatch(command, { label, merge, select }) {
      if (!mayChange()) return false;
      const state = store.getState();
      const changes = command(state.model);
      if (changes.length === 0) return false;
      const step = { label, selectionBefore: state.selection, at: Date.now() };
      history.record(step, merge, () => writeChanges(doc, changes));
      tell({ ...(select && selected(select)), ...labels() });
      return true;
    },
    undo() {
      if (!mayChange()) return undefined;
      const step = history.undo();
      tell({ ...(step && selected(step.selectionBefore)), ...labels() });
      return step?.label;
    },
    redo() {
      if (!mayChange()) return undefined;
      const step = history.redo();
      tell(labels());
      return step?.label;
    },
    steps: () => history.steps(LISTED_STEPS),
    goTo(step) {
      if (!mayChange()) return;
      const { done, undone } = history.steps(LISTED_STEPS);
      if (step !== undefined && undone.includes(step)) {
        // Where others made a step void, Yjs passes over it: then there is no more to make again before it.
        while (history.redoStep() && !history.steps(LISTED_STEPS).done.includes(step))
          history.redo();
      } else if (step === undefined || done.includes(step)) {
        const later = new Set(done.slice(step === undefined ? 0 : done.indexOf(step) + 1));
        let earliest: Step | undefined;
        for (let last = history.undoStep(); last && later.has(last); last = history.undoStep()) {
          earliest = history.undo() ?? earliest;
        }
        if (earliest) tell(selected(earliest.selectionBefore));
      }
      tell(labels());
    },
    cancel(merge) {
      if (!mayChange()) return;
      history.forget(merge);
      tell(labels());
    },
    select: (ids) => tell(selected(ids)),
    fold(ids, folded) {
      const cards = [...ids];
      look({ folded: withFolded(store.getState().folded, cards, folded) }, cards);
    },
    showOnly: (id) => look({ only: id }, id === undefined ? [] : [id]),
    lightPathway: (pathway) => look({ pathway }, []),
    edit(editing) {
      if (editing === undefined) history.seal();
      store.setState({ editing });
    },
    setDraft: (draft) => tell({ draft }),
    setKeeping(keeping) {
      const isSame =
        keeping.status !== 'failed' && keeping.status === store.getState().keeping.status;
      if (!isSame) store.setState({ keeping });
    },
    setTyping(typing, what = 'text') {
      if (typing) underway.add(what);
      else underway.delete(what);
      tell({ typing: underway.size > 0 });
    },
    setReadOnly: (reason) => store.setState({ readOnly: reason }),
    close() {
      if (closed) return;
      closed = true;
      stop();
      doc.getMap('meta').unobserve(onVersion);
      history.destroy();
    },
  };
}

function readOnlyOf(doc: Y.Doc): ReadOnly | undefined {
  return (versionOf(doc) ?? 0) > DOCUMENT_VERSION ? 'newer-version' : undefined;
}

/** Brings an update that another tab made into this session's document. It is not part of this tab's history. */
export function receiveUpdate(session: Session, update: Uint8Array): void {
  Y.applyUpdate(session.doc, update, REMOTE);
}
