// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Layout } from '#core/layout/layout.ts';
import { HandMoves } from './hand-moves.ts';

const SIZE = { width: 100, height: 50 };
const EVERYWHERE = [{ x: -1e6, y: -1e6, width: 2e6, height: 2e6 }];

/** Two cards, side by side at some places, and a link from the one to the other. */
function layoutAt(a: number, b: number): Layout {
  const route = {
    points: [a, a, b, b].map((x) => ({ x, y: 0 })),
    tip: { x: b, y: 0 },
    heading: { x: 1, y: 0 },
  };
  return {
    orientation: 'down',
    boxes: new Map([
      ['a', { x: a, y: 0, ...SIZE }],
      ['b', { x: b, y: 0, ...SIZE }],
    ]),
    paths: new Map([['ab', route]]),
    bounds: { x: 0, y: 0, width: 1000, height: 50 },
  };
}

describe('cards and links moved by hand', () => {
  const holder = document.createElement('div');
  const places = (): (string | null | undefined)[] => [
    ...[...holder.querySelectorAll<HTMLElement>('.react-flow__node')].map((c) => c.style.transform),
    holder.querySelector('path')?.getAttribute('d'),
  ];

  beforeEach(() => {
    const parts = ['a', 'b'].map((id) => {
      const card = document.createElement('div');
      card.className = 'react-flow__node';
      card.dataset.id = id;
      return card;
    });
    const link = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    link.dataset.linkLine = 'ab';
    for (const name of ['path', 'polygon']) {
      link.append(document.createElementNS('http://www.w3.org/2000/svg', name));
    }
    holder.replaceChildren(...parts, link);
  });

  it('are half way at the half, what stands still untouched', () => {
    const draw = new HandMoves().setOut(
      holder,
      { from: layoutAt(0, 200), to: layoutAt(0, 400) },
      EVERYWHERE,
    );
    draw(0.5);
    expect(places()).toEqual(['', 'translate(300px, 0px)', 'M0 0C0 0 300 0 300 0']);
  });

  it('are left alone out of sight', () => {
    const elsewhere = [{ x: 5000, y: 5000, width: 10, height: 10 }];
    const draw = new HandMoves().setOut(
      holder,
      { from: layoutAt(0, 200), to: layoutAt(0, 400) },
      elsewhere,
    );
    draw(0.5);
    expect(places()).toEqual(['', '', null]);
  });

  it('come to rest where they belong, also those that a way broken off had moved', () => {
    const hand = new HandMoves();
    hand.setOut(holder, { from: layoutAt(0, 200), to: layoutAt(80, 400) }, EVERYWHERE)(0.5);
    // On the way back only the right one is in sight.
    const right = [{ x: 250, y: 0, width: 100, height: 50 }];
    hand.setOut(holder, { from: layoutAt(40, 300), to: layoutAt(0, 200) }, right)(1);
    hand.leaveAt(layoutAt(0, 200));
    expect(places()).toEqual([
      'translate(0px, 0px)',
      'translate(200px, 0px)',
      'M0 0C0 0 200 0 200 0',
    ]);
  });
});
