import type { Size } from '#core/layout/box.ts';
import type { Chain } from '#core/layout/chain.ts';
import { type Layout, layoutModel } from '#core/layout/layout.ts';
import { LayoutDecoder, type LayoutDelta } from '#core/layout/layout-delta.ts';
import { type LayoutChange, LayoutFeed } from '#core/layout/layout-feed.ts';
import { provisionalLayout } from '#core/layout/provisional.ts';
import type { LayoutLine, LayoutLineEvents } from './layout-line.ts';

/** From this many cards on a layout can take longer than an edit may hold up the main thread. */
const ELSEWHERE_FROM = 250;
/** When more cards than this come at once, they are laid out at once: no place of theirs can be guessed. */
const MOST_GUESSED = 100;
/** After so many layouts a browser has compiled what they do; measured: twelve help, four don't. */
const REHEARSALS = 12;
/** Who doesn't answer for so long isn't there, in ms. */
const PATIENCE_MS = 5_000;

interface LaidOut {
  readonly layout: Layout;
  /** Until the layout of these very cards is there. */
  readonly isProvisional: boolean;
}

/** A layout, and what it was made from. */
interface Left {
  readonly feed: LayoutFeed;
  readonly layout: Layout;
}

interface Source {
  readonly model: Chain;
  readonly sizes: ReadonlyMap<string, Size>;
}

/**
 * Keeps a map laid out. A map of a workshop's size is laid out at once, and so is any map at first. An edit of a large
 * one is shown with what is new about in its place, until a worker has laid it out; without a worker at once again.
 */
export class LayoutKeeper {
  readonly #open: (events: LayoutLineEvents) => LayoutLine | undefined;
  #feed = new LayoutFeed();
  #source: Source | undefined;
  #now: LaidOut | undefined;
  /** As all stood before many cards went at once: undone, or unfolded, they stand there again. */
  #left: Left | undefined;
  #line: LayoutLine | undefined;
  #decoder: LayoutDecoder | undefined;
  #awaited = 0;
  #rehearsals = REHEARSALS;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** Is called when a layout has come that `layoutOf` gives from then on. */
  onLayout: () => void = () => {};

  constructor(open: (events: LayoutLineEvents) => LayoutLine | undefined) {
    this.#open = open;
  }

  /** The layout to show; the same again for as long as nothing changes that it is made from. */
  layoutOf(model: Chain, sizes: ReadonlyMap<string, Size>): LaidOut {
    const change = this.#feed.next(model, sizes);
    if (this.#now && !change) return this.#now;
    if (change) this.#leave(change);
    this.#source = { model, sizes };
    if (model.elements.size < ELSEWHERE_FROM) this.stop();
    const before = this.#now?.layout;
    if (change && this.#line) this.#send(this.#line, change);
    const guessed = before && change && this.#line && isFew(change, before);
    this.#now = guessed
      ? { layout: provisionalLayout(before, model, sizes, change), isProvisional: true }
      : { layout: this.#asBefore() ?? layoutModel(model, sizes), isProvisional: false };
    return this.#now;
  }

  /** Keeps the layout that many cards are about to go from. */
  #leave({ goneElements }: LayoutChange): void {
    if (goneElements.length <= MOST_GUESSED) return;
    if (!this.#source || !this.#now || this.#now.isProvisional) return;
    const feed = new LayoutFeed();
    feed.next(this.#source.model, this.#source.sizes);
    this.#left = { feed, layout: this.#now.layout };
  }

  /** The layout of before many cards went, if all is again as it was then. */
  #asBefore(): Layout | undefined {
    if (!this.#left || !this.#source) return undefined;
    const { model, sizes } = this.#source;
    if (model.elements.size !== this.#left.layout.boxes.size) return undefined;
    const other = this.#left.feed.next(model, sizes);
    if (other) this.#left = undefined;
    return this.#left?.layout;
  }

  /**
   * Lays the map out once more and lets the result go: after some of these the browser has compiled the layout, and the
   * first cards that are typed don't wait for that.
   * @returns whether once more would help
   */
  rehearse(): boolean {
    if (!this.#source || this.#rehearsals === 0) return false;
    this.#rehearsals -= 1;
    layoutModel(this.#source.model, this.#source.sizes);
    return this.#rehearsals > 0;
  }

  /** Gets help for a large map, in a quiet moment: it takes a while to come. */
  start(): void {
    const source = this.#source;
    if (this.#line || !source || !this.#now) return;
    if (source.model.elements.size < ELSEWHERE_FROM) return;
    const feed = new LayoutFeed();
    const whole = feed.next(source.model, source.sizes);
    const line = this.#open({
      onDelta: (delta) => {
        if (line === this.#line) this.#take(delta);
      },
      onBroken: () => {
        if (line === this.#line) this.#giveUp();
      },
    });
    if (!line || !whole) return;
    this.#line = line;
    this.#feed = feed;
    this.#decoder = new LayoutDecoder(this.#now.layout);
    this.#awaited = whole.revision;
    line.send(whole);
  }

  /** Does without help from now on. */
  stop(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#line?.close();
    this.#line = undefined;
    this.#decoder = undefined;
    this.#settle();
  }

  #send(line: LayoutLine, change: LayoutChange): void {
    this.#awaited = change.revision;
    this.#patience ??= setTimeout(() => this.#giveUp(), PATIENCE_MS);
    line.send(change);
  }

  #take(delta: LayoutDelta): void {
    const layout = this.#decoder?.merge(delta);
    // An edit has come since: the answer to that one is on its way.
    if (!layout || delta.revision !== this.#awaited) return;
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#now = { layout, isProvisional: false };
    this.onLayout();
  }

  #giveUp(): void {
    this.stop();
    this.onLayout();
  }

  /** Lays out what is only guessed so far. */
  #settle(): void {
    if (!this.#now?.isProvisional || !this.#source) return;
    const { model, sizes } = this.#source;
    this.#now = { layout: layoutModel(model, sizes), isProvisional: false };
  }
}

function isFew({ elements }: LayoutChange, { boxes }: Layout): boolean {
  let guessed = 0;
  for (const { id } of elements) if (!boxes.has(id)) guessed += 1;
  return guessed <= MOST_GUESSED;
}
