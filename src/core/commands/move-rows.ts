import { applyChanges } from '../changes/apply-changes.ts';
import { type Change, setFields } from '../changes/change.ts';
import type { Model } from '../model/model.ts';
import { childIds, graphOf } from '../queries/graph.ts';
import { levelBelow, roleOf } from '../queries/levels.ts';
import { moveElement } from './move-element.ts';

/** A card as an outline shows it: below one of its parents, which itself stands below one of its own. */
export interface PlacedCard {
  readonly id: string;
  readonly parent: string | undefined;
  readonly grandparent: string | undefined;
}

interface Rows {
  /** In the order of the outline, none of them below another. */
  readonly rows: readonly PlacedCard[];
  readonly newId: () => string;
}

/** Puts each row below the row before it, as its last; the first of a row has none and stays. */
export function indentRows(model: Model, { rows, newId }: Rows): Change[] {
  return inTurn(model, rows, (current, { id, parent }) => {
    const siblings = rowBelow(current, parent);
    const beside = siblings[siblings.indexOf(id) - 1];
    if (beside === undefined) return [];
    return put(current, { id, from: parent, to: beside, index: Number.MAX_SAFE_INTEGER, newId });
  });
}

/** Puts each row beside the card it stands below, right after it. */
export function outdentRows(model: Model, { rows, newId }: Rows): Change[] {
  // The last first: each goes right after the same card.
  return inTurn(model, [...rows].reverse(), (current, { id, parent, grandparent }) => {
    if (parent === undefined) return [];
    const index = rowBelow(current, grandparent, id).indexOf(parent) + 1;
    return put(current, { id, from: parent, to: grandparent, index, newId });
  });
}

/**
 * Moves rows one place up or down; past the first or the last of its row a card goes to the parent beside its own.
 * Rows that stand against the edge of the outline stay, and so do the moved ones behind them.
 */
export function stepRows(
  model: Model,
  { rows, newId, by }: Rows & { readonly by: -1 | 1 },
): Change[] {
  const stuck = new Set<string>();
  return inTurn(model, by === -1 ? rows : [...rows].reverse(), (current, row) => {
    const { id, parent, grandparent } = row;
    const siblings = rowBelow(current, parent);
    const at = siblings.indexOf(id);
    const next = siblings[at + by];
    if (at >= 0 && next !== undefined && !stuck.has(next)) {
      return put(current, { id, from: parent, to: parent, index: at + by, newId });
    }
    const aunts = parent === undefined ? [] : rowBelow(current, grandparent);
    const aunt = parent === undefined ? undefined : aunts[aunts.indexOf(parent) + by];
    const index = by === -1 ? Number.MAX_SAFE_INTEGER : 0;
    const changes =
      next === undefined && aunt !== undefined
        ? put(current, { id, from: parent, to: aunt, index, newId })
        : [];
    if (changes.length === 0) stuck.add(id);
    return changes;
  });
}

/** Moves rows below a card (or to the top), before one of the cards there or as the last. */
export function moveRows(
  model: Model,
  { rows, newId, to, before }: Rows & { readonly to: string | undefined; readonly before?: string },
): Change[] {
  return inTurn(model, rows, (current, { id, parent }) => {
    const siblings = rowBelow(current, to, id);
    const found = before === undefined ? -1 : siblings.indexOf(before);
    const index = found < 0 ? siblings.length : found;
    return put(current, { id, from: parent, to, index, newId });
  });
}

interface Put {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly index: number;
  readonly newId: () => string;
}

/** Moves a card, and gives it the level that its new place asks for. */
function put(model: Model, { id, from, to, index, newId }: Put): Change[] {
  const moved = moveElement(model, { id, linkId: newId(), fromParent: from, toParent: to, index });
  if (moved.length === 0 || from === to) return moved;
  const level = levelThere(applyChanges(model, moved), id, to);
  return level === undefined ? moved : [...moved, ...setFields('elements', id, { level })];
}

/**
 * The level of a card that came to a place: no goal stands below another card, and an outcome that comes to the top
 * beside a goal is a goal. What a team does stays an action wherever it stands.
 */
function levelThere(model: Model, id: string, parent: string | undefined): string | undefined {
  const role = roleOf(model, id);
  if (role === 'action') return undefined;
  if (parent !== undefined) {
    if (role !== 'goal') return undefined;
    return levelBelow(model.about, model.elements.get(parent)?.level);
  }
  const { roots } = graphOf(model);
  const at = roots.indexOf(id);
  const beside = roots[at - 1] ?? roots[at + 1];
  if (role === 'goal' || at < 0 || beside === undefined || roleOf(model, beside) !== 'goal') {
    return undefined;
  }
  return model.elements.get(beside)?.level;
}

function rowBelow(model: Model, parent: string | undefined, except?: string): readonly string[] {
  const graph = graphOf(model);
  const row = parent === undefined ? graph.roots : childIds(graph, parent);
  return except === undefined ? row : row.filter((id) => id !== except);
}

/** The changes for each row in turn, each made on what those before it left. */
function inTurn(
  model: Model,
  rows: readonly PlacedCard[],
  changesFor: (model: Model, row: PlacedCard) => readonly Change[],
): Change[] {
  let current = model;
  const all: Change[] = [];
  for (const row of rows) {
    const changes = changesFor(current, row);
    if (changes.length === 0) continue;
    all.push(...changes);
    current = applyChanges(current, changes);
  }
  return all;
}
