// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { outlineRows } from '#core/queries/outline-rows.ts';
import { createDocument } from '#session/document.ts';
import { openSession, type Session } from '#session/session.ts';
import { SessionContext } from '#session/session-context.ts';
import { DatabaseContext } from '#storage/database-context.ts';
import { freshDatabase } from '../../../tests/support/kept-model.ts';
import { modelOf } from '../../../tests/support/model-of.ts';
import { OutlineList } from './outline.tsx';

const user = userEvent.setup();
let session: Session;

beforeEach(() => {
  // jsdom lays nothing out: the list is as tall as all its rows.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(900);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(46);
  Element.prototype.scrollTo = () => {};
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(outline: string): void {
  session = openSession('m', createDocument(modelOf(outline)));
  render(
    <DatabaseContext value={freshDatabase()}>
      <SessionContext value={session}>
        <OutlineList />
      </SessionContext>
    </DatabaseContext>,
  );
}

/** The model as the list writes it: `*` is a reference. */
function written(): string[] {
  const { model } = session.store.getState();
  return outlineRows(model).map(
    ({ id, depth, isReference }) =>
      '  '.repeat(depth) + (model.elements.get(id)?.title ?? '') + (isReference ? ' *' : ''),
  );
}

const rowOf = (title: string): HTMLElement =>
  screen.getAllByRole('row', { name: new RegExp(`^${title}\\.`) })[0] as HTMLElement;

describe('the list', () => {
  it('is a treegrid in which every row says its place', () => {
    show('G\n  A\n    B\n  C');
    const grid = screen.getByRole('treegrid');
    expect(grid.getAttribute('aria-rowcount')).toBe('5');
    const [, ...rows] = within(grid).getAllByRole('row');
    const places = rows.map((row) =>
      ['level', 'posinset', 'setsize', 'expanded'].map((name) => row.getAttribute(`aria-${name}`)),
    );
    expect(places).toEqual([
      ['1', '1', '1', 'true'],
      ['2', '1', '2', 'true'],
      ['3', '1', '1', null],
      ['2', '2', '2', null],
    ]);
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  it('adds a row with Enter and sinks it with Tab, all as one step with its title', async () => {
    show('G\n  A');
    await user.click(rowOf('A'));
    await user.keyboard('{Enter}{Tab}B{Enter}');
    await user.keyboard('{Escape}');
    expect(written()).toEqual(['G', '  A', '    B']);
    session.undo();
    expect(written()).toEqual(['G', '  A']);
  });

  it('walks, opens and closes with the arrows', async () => {
    show('G\n  A\n    B\n  C');
    await user.click(rowOf('G'));
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(document.activeElement).toBe(rowOf('B'));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(rowOf('A'));
    expect(rowOf('A').getAttribute('aria-expanded')).toBe('false');
    expect(session.store.getState().folded).toEqual(new Set(['A']));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(rowOf('C'));
    await user.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toBe(rowOf('G'));
  });

  it('chooses several rows with Shift, and moves them together', async () => {
    show('G\n  A\n  B\n  C');
    await user.click(rowOf('B'));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(session.store.getState().selection).toEqual(new Set(['B', 'C']));
    await user.keyboard('{Tab}');
    expect(written()).toEqual(['G', '  A', '    B', '    C']);
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    expect(written()).toEqual(['G', '  A', '  B', '  C']);
  });

  it('takes only the link away where a card stands elsewhere in full', async () => {
    show('G\n  A\n    S\n  B\n    S');
    const [, reference] = screen.getAllByRole('row', { name: /^S\./ });
    await user.click(reference as HTMLElement);
    await user.keyboard('{Delete}');
    expect(written()).toEqual(['G', '  A', '    S', '  B']);
  });

  it('lets Tab go after Escape, and moves nothing', async () => {
    show('G\n  A\n  B');
    await user.click(rowOf('B'));
    await user.keyboard('{Escape}{Tab}');
    expect(screen.getByRole('treegrid').contains(document.activeElement)).toBe(false);
    expect(written()).toEqual(['G', '  A', '  B']);
  });

  it('keeps letters for the question', async () => {
    show('G\n  A');
    await user.click(rowOf('A'));
    await user.keyboard('x');
    expect(session.store.getState().draft).toBe('x');
  });

  it('changes nothing in a model that may only be read', async () => {
    show('G\n  A\n  B');
    session.setReadOnly('newer-version');
    await user.click(rowOf('B'));
    await user.keyboard('{Enter}{Delete}{Alt>}{ArrowUp}{/Alt}{Tab}');
    expect(written()).toEqual(['G', '  A', '  B']);
  });
});
