import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges } from '#core/changes/apply-changes.ts';
import { addElement } from '#core/commands/add-element.ts';
import { layoutModel } from '#core/layout/layout.ts';
import { LayoutEncoder } from '#core/layout/layout-delta.ts';
import type { LayoutChange } from '#core/layout/layout-feed.ts';
import { LayoutMirror } from '#core/layout/layout-mirror.ts';
import type { Model } from '#core/model/model.ts';
import { benchModel } from '../../../tests/support/bench-graph.ts';
import { LayoutKeeper } from './layout-keeper.ts';
import type { LayoutLineEvents } from './layout-line.ts';

const SIZES = new Map<string, never>();

/** A line whose other end works when it is told to. */
class TestLine {
  #mirror = new LayoutMirror();
  #encoder: LayoutEncoder | undefined;
  #waiting: LayoutChange[] = [];
  events: LayoutLineEvents | undefined;
  closed = false;

  open = (events: LayoutLineEvents) => {
    this.events = events;
    this.#mirror = new LayoutMirror();
    this.#encoder = undefined;
    this.#waiting = [];
    return {
      send: (change: LayoutChange) => {
        this.#waiting.push(change);
      },
      close: () => {
        this.closed = true;
      },
    };
  };

  /** Takes in some of what waits, and answers. */
  work(count = this.#waiting.length): void {
    for (const change of this.#waiting.splice(0, count)) {
      this.#mirror.take(change);
      if (!this.#encoder) this.#encoder = new LayoutEncoder(this.#mirror.layout());
      else this.events?.onDelta(this.#encoder.delta(this.#mirror.layout(), this.#mirror.revision));
    }
  }
}

function withCard(model: Model, id: string, parent: string): Model {
  return applyChanges(model, addElement(model, { id, linkId: `link-${id}`, title: id, parent }));
}

describe('LayoutKeeper', () => {
  const model = benchModel(500);
  const [parent = ''] = [...model.elements.keys()].slice(40);
  const one = withCard(model, 'one', parent);
  const two = withCard(one, 'two', parent);
  const lay = (each: Model) => layoutModel(each, SIZES);
  let line: TestLine;
  let told: number;
  let keeper: LayoutKeeper;

  beforeEach(() => {
    vi.useFakeTimers();
    line = new TestLine();
    told = 0;
    keeper = new LayoutKeeper(line.open);
    keeper.onLayout = () => {
      told += 1;
    };
    keeper.layoutOf(model, SIZES);
    keeper.start();
    line.work();
  });
  afterEach(() => {
    keeper.stop();
    vi.useRealTimers();
  });

  it('shows an edit at once, and then where everything goes', () => {
    const guess = keeper.layoutOf(one, SIZES);
    expect(guess.isProvisional).toBe(true);
    expect(guess.layout.boxes.has('one')).toBe(true);
    expect(keeper.layoutOf(one, SIZES)).toBe(guess);
    line.work();
    expect(told).toBe(1);
    expect(keeper.layoutOf(one, SIZES)).toEqual({ layout: lay(one), isProvisional: false });
  });

  it('shows what it showed after a rehearsal', () => {
    const shown = keeper.layoutOf(model, SIZES);
    keeper.rehearse();
    expect(keeper.layoutOf(model, SIZES)).toBe(shown);
    expect(told).toBe(0);
  });

  it('rehearses a dozen times, and no more when the map comes back', () => {
    keeper.layoutOf(one, SIZES);
    let times = 1;
    while (keeper.rehearse()) times += 1;
    expect(times).toBe(12);
    expect(keeper.rehearse()).toBe(false);
  });

  it('shows no answer to an edit that another has followed', () => {
    keeper.layoutOf(one, SIZES);
    const guess = keeper.layoutOf(two, SIZES);
    line.work(1);
    expect(told).toBe(0);
    expect(keeper.layoutOf(two, SIZES)).toBe(guess);
    line.work();
    expect(keeper.layoutOf(two, SIZES)).toEqual({ layout: lay(two), isProvisional: false });
  });

  it('lays out by itself when the helper dies or says nothing', () => {
    keeper.layoutOf(one, SIZES);
    line.events?.onBroken();
    expect(told).toBe(1);
    expect(line.closed).toBe(true);
    expect(keeper.layoutOf(one, SIZES)).toEqual({ layout: lay(one), isProvisional: false });

    keeper.start();
    line.work();
    keeper.layoutOf(two, SIZES);
    vi.runAllTimers();
    expect(told).toBe(2);
    expect(keeper.layoutOf(two, SIZES)).toEqual({ layout: lay(two), isProvisional: false });
    expect(keeper.layoutOf(one, SIZES)).toEqual({ layout: lay(one), isProvisional: false });
  });

  it('lays a map of a workshop out at once, and many new cards', () => {
    const small = benchModel(50);
    expect(keeper.layoutOf(small, SIZES)).toEqual({ layout: lay(small), isProvisional: false });
    expect(line.closed).toBe(true);
    keeper.start();
    expect(keeper.layoutOf(model, SIZES)).toEqual({ layout: lay(model), isProvisional: false });
  });

  it('has many cards that went and come back where they stood, unless something is otherwise', () => {
    const { layout } = keeper.layoutOf(model, SIZES);
    const copyOf = (each: Model): Model => ({
      ...each,
      elements: new Map([...each.elements].map(([id, element]) => [id, { ...element }])),
    });
    const less = { ...model, elements: new Map([...model.elements].slice(0, 20)) };
    keeper.layoutOf(less, SIZES);
    expect(keeper.layoutOf(copyOf(model), SIZES).layout).toBe(layout);

    keeper.layoutOf(less, SIZES);
    const about = { ...model.about, orientation: 'right' as const };
    const turned = copyOf({ ...model, about });
    expect(keeper.layoutOf(turned, SIZES)).toEqual({ layout: lay(turned), isProvisional: false });
  });
});
