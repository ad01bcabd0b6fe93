// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useDialogs } from '#actions/dialogs.ts';
import { useListDraft } from '#actions/list-draft.ts';
import { openFiles } from '#actions/open-files.ts';
import { useProblem } from '#actions/problem.ts';
import { createModel } from '#core/model/model.ts';
import { TochtDatabase } from '#storage/database.ts';
import { DatabaseContext } from '#storage/database-context.ts';
import { createEntry, listModels } from '#storage/library.ts';
import { Toaster } from '#ui/toast.tsx';
import { HomeScreen } from './home-screen.tsx';
import { PasteListDialog } from './paste-list-dialog.tsx';
import { ProblemDialog } from './problem-dialog.tsx';

// jsdom has a Uint8Array of its own; what fake-indexeddb clones is Node's, as in a browser there is only one.
globalThis.Uint8Array = Object.getPrototypeOf(Buffer.prototype).constructor;

let db: TochtDatabase;

beforeEach(async () => {
  location.hash = '#/';
  db = new TochtDatabase(`home-${Math.random()}`);
  await db.open();
});

afterEach(async () => {
  cleanup();
  useDialogs.getState().hide();
  useProblem.getState().hide();
  useListDraft.getState().setText('');
  db.close();
  await db.delete();
});

function showHome(): void {
  render(
    <DatabaseContext value={db}>
      <HomeScreen />
      <ProblemDialog />
      <Toaster />
    </DatabaseContext>,
  );
}

async function addModels(...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await createEntry(
      db,
      createModel({ title, language: 'nl', createdAt: '2026-11-01T10:00:00Z' }),
    );
  }
}

function file(name: string, content: string): File {
  return new File([content], name);
}

describe('beginning', () => {
  it('makes a model of a goal and Enter, and goes there', async () => {
    showHome();
    const field = screen.getByRole('textbox', { name: 'Welk verschil willen jullie maken?' });
    await userEvent.type(field, 'Elk kind speelt buiten{Enter}');
    await waitFor(() => expect(location.hash).toMatch(/^#\/model\/.+/));
    expect(await listModels(db)).toMatchObject([
      { title: 'Elk kind speelt buiten', elementCount: 1, language: 'nl' },
    ]);
  });

  it('makes nothing of an empty line', async () => {
    showHome();
    await userEvent.type(screen.getByRole('textbox'), '   {Enter}');
    expect(location.hash).toBe('#/');
    expect(await listModels(db)).toEqual([]);
  });

  it('takes a list pasted in the goal to the dialog for lists', async () => {
    showHome();
    screen.getByRole('textbox').focus();
    await userEvent.paste('Doel\n  Effect\n    Actie');
    expect(useDialogs.getState().open).toBe('paste-list');
    expect(useListDraft.getState().text).toBe('Doel\n  Effect\n    Actie');
  });

  it('teaches while there is no model, and no longer once there is', async () => {
    showHome();
    expect(await screen.findByRole('heading', { name: 'Zo groeit een keten' })).toBeTruthy();
    await addModels('Zeebrugge');
    await screen.findByRole('link', { name: 'Zeebrugge' });
    expect(screen.queryByRole('heading', { name: 'Zo groeit een keten' })).toBeNull();
  });
});

describe('the models', () => {
  it('go at once and come back with Undo', async () => {
    await addModels('Zeebrugge', 'Beverlo');
    showHome();
    await userEvent.click(await screen.findByRole('button', { name: 'Meer met Beverlo' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Verwijderen' }));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Beverlo' })).toBeNull());
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByRole('link', { name: 'Beverlo' })).toBeTruthy();
  });

  it('are renamed', async () => {
    await addModels('Zeebruge');
    showHome();
    await userEvent.click(await screen.findByRole('button', { name: 'Meer met Zeebruge' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Naam wijzigen' }));
    const field = await screen.findByRole('textbox', { name: 'Nieuwe naam' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Zeebrugge{Enter}');
    expect(await screen.findByRole('link', { name: 'Zeebrugge' })).toBeTruthy();
  });

  it('are found by any words of their title once there are many', async () => {
    await addModels(...Array.from({ length: 8 }, (_, index) => `Buurt ${index}`), 'Café De Kluis');
    showHome();
    await userEvent.type(await screen.findByRole('searchbox'), 'kluis CAFE');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.getByRole('link', { name: 'Café De Kluis' })).toBeTruthy();
    expect(screen.getByText('1 van de 9 modellen')).toBeTruthy();
  });

  it('have no search field while they are few', async () => {
    await addModels('Zeebrugge');
    showHome();
    await screen.findByRole('link', { name: 'Zeebrugge' });
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('show a hostile title as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    await addModels(title);
    showHome();
    expect((await screen.findByRole('link', { name: title })).textContent).toBe(title);
  });
});

describe('files', () => {
  it('that are broken are told by name and place, and change nothing', async () => {
    await addModels('Zeebrugge');
    showHome();
    await openFiles(db, [file('buurt.tocht.json', '{"format": "tocht",\n "version": 1,\n oeps}')]);
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('buurt.tocht.json');
    expect(dialog.textContent).toMatch(/[Rr]egel 3/);
    expect(await listModels(db)).toHaveLength(1);
    expect(location.hash).toBe('#/');
  });

  it('that are too large are refused before they are read', async () => {
    showHome();
    const huge = file('groot.json', '{}');
    Object.defineProperty(huge, 'size', { value: 100 * 1024 * 1024 });
    Object.defineProperty(huge, 'arrayBuffer', {
      value: () => Promise.reject(new Error('It was read.')),
    });
    await openFiles(db, [huge]);
    expect((await screen.findByRole('dialog')).textContent).toMatch(/25.MB/);
  });

  it('with a list open as a model', async () => {
    await openFiles(db, [file('lijst.md', '# Doel\n- Effect\n  - Actie')]);
    await waitFor(() => expect(location.hash).toMatch(/^#\/model\/.+/));
    expect(await listModels(db)).toMatchObject([{ title: 'Doel', elementCount: 3 }]);
  });
});

describe('pasting a list', () => {
  beforeEach(() => {
    render(
      <DatabaseContext value={db}>
        <PasteListDialog />
      </DatabaseContext>,
    );
  });

  it('shows what comes of it, and makes it', async () => {
    screen.getByRole('textbox', { name: 'Jullie lijst' }).focus();
    await userEvent.paste('Doel\n  Effect\n    ! Actie\n    ! Nog een\n    ? Klopt dat');
    const dialog = screen.getByRole('dialog');
    expect(
      await within(dialog).findByText('1 doel, 1 effect, 2 acties en 1 veronderstelling'),
    ).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Model maken' }));
    await waitFor(() => expect(location.hash).toMatch(/^#\/model\/.+/));
    expect(await listModels(db)).toMatchObject([{ title: 'Doel', elementCount: 4 }]);
  });

  it('names the line that is wrong', async () => {
    screen.getByRole('textbox', { name: 'Jullie lijst' }).focus();
    await userEvent.paste(`Doel\n  ${'a'.repeat(20_001)}`);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Regel 2/);
    expect(screen.getByRole('button', { name: 'Model maken' })).toHaveProperty('disabled', true);
  });
});
