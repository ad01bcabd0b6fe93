import { changedIds } from '../model/changed-ids.ts';
import type { Element } from '../model/element.ts';
import type { Link } from '../model/link.ts';
import type { Size } from './box.ts';
import type { Chain } from './chain.ts';

/** What a layout needs of an element, and the size of its card. */
type Seat = Pick<Element, 'id' | 'level' | 'order' | 'position'> & Size;
type Tie = Pick<Link, 'id' | 'from' | 'to' | 'order'>;

/** What changed of all that a layout is made from, as plain data that can be sent to a worker. */
export interface LayoutChange {
  /** Counts the changes of one feed, from 1. */
  readonly revision: number;
  /** When the levels or the wishes for the layout are others. */
  readonly about: Chain['about'] | undefined;
  readonly elements: readonly Seat[];
  readonly links: readonly Tie[];
  readonly goneElements: readonly string[];
  readonly goneLinks: readonly string[];
}

/**
 * Tells what changed since the last time in what a layout is made from, whatever model it is given: an edit costs a look
 * at the records that are others.
 */
export class LayoutFeed {
  #about: Chain['about'] | undefined;
  #elements: Chain['elements'] = new Map();
  #links: Chain['links'] = new Map();
  #sizes: ReadonlyMap<string, Size> = new Map();
  #revision = 0;

  /** @returns `undefined` when the layout of before still holds */
  next(model: Chain, sizes: ReadonlyMap<string, Size>): LayoutChange | undefined {
    const about = sameWishes(this.#about, model.about) ? undefined : model.about;
    const elements: Seat[] = [];
    const goneElements: string[] = [];
    const records = changedIds(this.#elements, model.elements);
    for (const id of new Set([...records, ...changedIds(this.#sizes, sizes)])) {
      const element = model.elements.get(id);
      const last = this.#elements.get(id);
      if (!element) {
        if (last) goneElements.push(id);
        continue;
      }
      const size = sizes.get(id);
      if (last && sameSeat(last, element) && sameSize(this.#sizes.get(id), size)) continue;
      const { level, order, position } = element;
      // A card that isn't measured has the size that any layout gives it.
      const { width, height } = size ?? { width: Number.NaN, height: Number.NaN };
      elements.push({ id, level, order, position, width, height });
    }
    const links: Tie[] = [];
    const goneLinks: string[] = [];
    for (const id of changedIds(this.#links, model.links)) {
      const link = model.links.get(id);
      const last = this.#links.get(id);
      if (!link && last) goneLinks.push(id);
      if (!link || (last && sameTie(last, link))) continue;
      links.push({ id, from: link.from, to: link.to, order: link.order });
    }
    this.#about = model.about;
    this.#elements = model.elements;
    this.#links = model.links;
    this.#sizes = sizes;
    const count = elements.length + links.length + goneElements.length + goneLinks.length;
    if (count === 0 && !about) return undefined;
    this.#revision += 1;
    return { revision: this.#revision, about, elements, links, goneElements, goneLinks };
  }
}

/** A level's tone is for small pictures, which follow a feed too. */
function sameWishes(a: Chain['about'] | undefined, b: Chain['about']): boolean {
  if (!a || a === b) return a === b;
  return (
    a.orientation === b.orientation &&
    a.arrangement === b.arrangement &&
    a.bands === b.bands &&
    a.wrap === b.wrap &&
    a.levels.length === b.levels.length &&
    a.levels.every(({ id, role, tone }, at) => {
      const other = b.levels[at];
      return id === other?.id && role === other.role && tone === other.tone;
    })
  );
}

function sameSeat(a: Element, b: Element): boolean {
  return (
    a.level === b.level &&
    a.order === b.order &&
    a.position?.x === b.position?.x &&
    a.position?.y === b.position?.y
  );
}

function sameTie(a: Link, b: Link): boolean {
  return a.from === b.from && a.to === b.to && a.order === b.order;
}

function sameSize(a: Size | undefined, b: Size | undefined): boolean {
  return a?.width === b?.width && a?.height === b?.height;
}
