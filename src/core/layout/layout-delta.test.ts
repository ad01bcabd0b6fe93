import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/support/model-of.ts';
import { createElement } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import type { Size } from './box.ts';
import { type Layout, layoutModel } from './layout.ts';
import { LayoutDecoder, LayoutEncoder } from './layout-delta.ts';
import { LayoutFeed } from './layout-feed.ts';
import { LayoutMirror } from './layout-mirror.ts';

interface State {
  readonly model: Model;
  readonly sizes: ReadonlyMap<string, Size>;
}

/** Both ends of the line to a worker, without the worker. */
function line({ model, sizes }: State) {
  const [feed, mirror] = [new LayoutFeed(), new LayoutMirror()];
  const first = feed.next(model, sizes);
  if (!first) throw new Error('nothing to say');
  mirror.take(structuredClone(first));
  const encoder = new LayoutEncoder(mirror.layout());
  const decoder = new LayoutDecoder(layoutModel(model, sizes));
  /** Passes changes on, lays out once, and tells what arrives. */
  return (states: readonly State[]): Layout | undefined => {
    const changes = states.flatMap((state) => feed.next(state.model, state.sizes) ?? []);
    for (const change of changes) mirror.take(structuredClone(change));
    if (changes.length === 0) return undefined;
    return decoder.merge(structuredClone(encoder.delta(mirror.layout(), mirror.revision)));
  };
}

const start: State = {
  model: modelOf('Goal\n  A\n    B\n    C\n  D\n    E\n    F\n      G'),
  sizes: new Map(),
};
const ids = ['Goal', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'n1', 'n2', 'n3', 'n4'];
const id = fc.constantFrom(...ids);
const order = fc.integer({ min: 0, max: 9 }).map((digit) => `b${digit}V`);
const size = fc.record({
  width: fc.integer({ min: 140, max: 500 }),
  height: fc.integer({ min: 60, max: 300 }),
});
const edit = fc.oneof(
  fc.record({
    kind: fc.constant('element' as const),
    id,
    order,
    level: fc.constantFrom('goal', 'outcome', 'action'),
    position: fc.option(
      fc.record({ x: fc.integer({ max: 999, min: 0 }), y: fc.integer({ max: 999, min: 0 }) }),
      {
        nil: undefined,
      },
    ),
    size,
  }),
  fc.record({
    kind: fc.constant('link' as const),
    id: fc.constantFrom('l1', 'l2', 'l3', 'A--Goal', 'B--A'),
    from: id,
    to: id,
    order,
  }),
  fc.record({ kind: fc.constant('size' as const), id, size }),
  fc.record({
    kind: fc.constant('gone' as const),
    id: fc.constantFrom(...ids, 'l1', 'l2', 'A--Goal'),
  }),
  fc.record({
    kind: fc.constant('about' as const),
    orientation: fc.constantFrom('down' as const, 'right' as const),
    arrangement: fc.constantFrom('tidy' as const, 'tidy' as const, 'free' as const),
    bands: fc.boolean(),
  }),
);

function edited(
  { model, sizes }: State,
  change: typeof edit extends fc.Arbitrary<infer E> ? E : never,
): State {
  const { kind } = change;
  const [elements, links] = [new Map(model.elements), new Map(model.links)];
  if (kind === 'about') {
    const { orientation, arrangement, bands } = change;
    return {
      model: { ...model, about: { ...model.about, orientation, arrangement, bands } },
      sizes,
    };
  }
  if (kind === 'size') return { model, sizes: new Map(sizes).set(change.id, change.size) };
  if (kind === 'element') {
    const { level, position } = change;
    const fields = { id: change.id, order: change.order, level, title: change.id };
    elements.set(change.id, createElement(position ? { ...fields, position } : fields));
    return { model: { ...model, elements }, sizes: new Map(sizes).set(change.id, change.size) };
  }
  if (kind === 'link') {
    const { from, to } = change;
    links.set(change.id, createLink({ id: change.id, order: change.order, from, to }));
  } else if (!elements.delete(change.id)) links.delete(change.id);
  return { model: { ...model, elements, links }, sizes };
}

describe('a layout made elsewhere', () => {
  it('is the layout of the model, whatever was done and however it was passed on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        (turns) => {
          const send = line(start);
          let state = start;
          for (const turn of turns) {
            const states: State[] = [];
            for (const change of turn) {
              state = edited(state, change);
              states.push(state);
            }
            const arrived = send(states);
            if (!arrived) continue;
            const wanted = layoutModel(state.model, state.sizes);
            expect(arrived).toEqual(wanted);
            expect([...arrived.boxes.keys()]).toEqual([...wanted.boxes.keys()]);
            expect([...arrived.paths.keys()]).toEqual([...wanted.paths.keys()]);
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('keeps what stands where it stood', () => {
    const send = line(start);
    const before = send([{ ...start, sizes: new Map([['B', { width: 200, height: 82 }]]) }]);
    const after = send([{ ...start, sizes: new Map([['B', { width: 200, height: 84 }]]) }]);
    expect(after?.boxes.get('B')).not.toEqual(before?.boxes.get('B'));
    expect(after?.boxes.get('Goal')).toBe(before?.boxes.get('Goal'));
    expect(after?.paths.get('D--Goal')).toBe(before?.paths.get('D--Goal'));
  });

  it('is not asked for when nothing changed that it is made from', () => {
    const element = start.model.elements.get('A');
    if (!element) throw new Error('no card');
    const elements = new Map(start.model.elements).set('A', { ...element, title: 'Other words' });
    const about = { ...start.model.about, title: 'Other' };
    expect(line(start)([{ ...start, model: { ...start.model, about, elements } }])).toBe(undefined);
  });
});
