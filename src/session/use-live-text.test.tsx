// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setFields } from '#core/changes/change.ts';
import { createElement } from '#core/model/element.ts';
import { createModel } from '#core/model/model.ts';
import { createDocument } from './document.ts';
import { openSession, type Session } from './session.ts';
import { SessionContext, useSession, useSessionState } from './session-context.ts';
import { useLiveText } from './use-live-text.ts';

let session: Session;

beforeEach(() => {
  vi.useFakeTimers();
  const goal = createElement({ id: 'goal', level: 'goal', title: 'Doel', order: 'a0' });
  const model = createModel({ title: 'T', language: 'nl', createdAt: '2026-11-24' });
  session = openSession('m', createDocument({ ...model, elements: new Map([[goal.id, goal]]) }));
  render(
    <SessionContext value={session}>
      <TitleField />
    </SessionContext>,
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function TitleField() {
  const { dispatch } = useSession();
  const title = useSessionState((state) => state.model.elements.get('goal')?.title ?? '');
  const live = useLiveText(title, (text, merge) => {
    dispatch(() => setFields('elements', 'goal', { title: text }), { label: () => 'edit', merge });
  });
  return (
    <input
      value={live.text}
      onChange={(event) => live.onChange(event.target.value)}
      onFocus={live.onFocus}
      onBlur={live.onBlur}
      onKeyDown={(event) => event.key === 'Escape' && live.cancel()}
    />
  );
}

const field = (): HTMLElement => screen.getByRole('textbox');
const stored = (): string | undefined => session.store.getState().model.elements.get('goal')?.title;
const type = (value: string): void => {
  fireEvent.change(field(), { target: { value } });
};

it('writes what is typed within 100 ms, and says meanwhile that something is under way', () => {
  fireEvent.focus(field());
  type('Doel!');
  expect(session.store.getState().typing).toBe(true);
  expect(stored()).toBe('Doel');
  act(() => vi.advanceTimersByTime(100));
  expect(stored()).toBe('Doel!');
  expect(session.store.getState().typing).toBe(false);
});

it('writes at once when the field or the page is left', () => {
  fireEvent.focus(field());
  type('Weg');
  fireEvent.blur(field());
  expect(stored()).toBe('Weg');
  fireEvent.focus(field());
  type('Pagina weg');
  act(() => void dispatchEvent(new Event('pagehide')));
  expect(stored()).toBe('Pagina weg');
});

it('makes one visit one step, and the next visit another', () => {
  fireEvent.focus(field());
  for (const text of ['Do', 'Doe', 'Doelen']) {
    type(text);
    act(() => vi.advanceTimersByTime(100));
  }
  fireEvent.blur(field());
  fireEvent.focus(field());
  type('Anders');
  fireEvent.blur(field());
  act(() => void session.undo());
  expect(stored()).toBe('Doelen');
  act(() => void session.undo());
  expect(stored()).toBe('Doel');
});

it('takes everything typed back on Escape, also what was already written', () => {
  fireEvent.focus(field());
  type('Fout');
  act(() => vi.advanceTimersByTime(100));
  type('Fouter');
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(stored()).toBe('Doel');
  expect(field()).toHaveProperty('value', 'Doel');
  expect(session.store.getState().undoLabel).toBeUndefined();
});
