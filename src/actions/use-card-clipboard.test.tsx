// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createElement } from '#core/model/element.ts';
import { createModel } from '#core/model/model.ts';
import { createDocument } from '#session/document.ts';
import { openSession, type Session } from '#session/session.ts';
import { SessionContext } from '#session/session-context.ts';
import { useCardClipboard } from './use-card-clipboard.ts';

let session: Session;

beforeEach(() => {
  const goal = createElement({ id: 'goal', level: 'goal', title: 'Doel', order: 'a0' });
  const model = createModel({ title: 'T', language: 'nl', createdAt: '2026-11-24' });
  session = openSession('m', createDocument({ ...model, elements: new Map([[goal.id, goal]]) }));
  session.select(['goal']);
  render(
    <SessionContext value={session}>
      <input aria-label="vraag" />
      <Place />
    </SessionContext>,
  );
});

afterEach(cleanup);

function Place() {
  const place = useRef<HTMLDivElement>(null);
  useCardClipboard(place);
  return (
    <div ref={place}>
      <button type="button">kaart</button>
      <textarea aria-label="titel" />
    </div>
  );
}

/** Sends the event of a clipboard to an element. @returns what is on the clipboard then */
function send(type: 'copy' | 'cut', to: Element): Map<string, string> {
  const data = new Map<string, string>();
  const event = new Event(type, { bubbles: true, cancelable: true });
  const clipboardData = { setData: (kind: string, text: string) => data.set(kind, text) };
  to.dispatchEvent(Object.assign(event, { clipboardData }));
  return data;
}

it('copies the cards that have the focus, though the event goes to where the text cursor was', () => {
  screen.getByRole('button').focus();
  const question = screen.getByRole('textbox', { name: 'vraag' });
  expect(send('copy', question).get('text/plain')?.trim()).toBe('Doel');
});

it('cuts them', () => {
  screen.getByRole('button').focus();
  send('cut', document.body);
  expect(session.store.getState().model.elements.size).toBe(0);
});

it('leaves a text that is being edited its own clipboard, in the place and beside it', () => {
  for (const name of ['titel', 'vraag']) {
    const field = screen.getByRole('textbox', { name });
    field.focus();
    expect(send('cut', field).size).toBe(0);
  }
  expect(session.store.getState().model.elements.size).toBe(1);
});
