import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { freshDatabase } from '../../tests/support/kept-model.ts';
import { findDraft, saveDraft, takeOverDraft } from './drafts.ts';
import { tabId } from './tab-identity.ts';

afterEach(() => vi.unstubAllGlobals());

/** Other tabs that hold on to their ids. */
function openTabsAre(...ids: string[]): void {
  const held = ids.map((id) => ({ name: `tocht.tab.${id}` }));
  const request = async (_name: string, _options: unknown, granted: () => unknown) => granted();
  vi.stubGlobal('navigator', { locks: { query: async () => ({ held }), request } });
}

describe('half-typed lines', () => {
  it('are of the tab they were typed in: another open tab keeps its own', async () => {
    const db = freshDatabase();
    openTabsAre('other');
    await saveDraft(db, 'm', { tab: 'other', text: 'Typed elsewhere' });
    expect(await findDraft(db, 'm')).toBeUndefined();
    const tab = await tabId();
    await saveDraft(db, 'm', { tab, text: 'Typed here' });
    expect(await findDraft(db, 'm')).toEqual({ tab, text: 'Typed here' });
  });

  it('of a tab that is no more are for the next, one for each', async () => {
    const db = freshDatabase();
    openTabsAre();
    await saveDraft(db, 'm', { tab: 'dead-1', text: 'First' });
    await saveDraft(db, 'm', { tab: 'dead-2', text: 'Second' });
    const tab = await tabId();
    const first = await findDraft(db, 'm');
    await takeOverDraft(db, 'm', first!, tab);
    expect(await findDraft(db, 'm')).toEqual({ tab, text: 'First' });
    await saveDraft(db, 'm', { tab, text: '' });
    expect(await findDraft(db, 'm')).toEqual({ tab: 'dead-2', text: 'Second' });
    expect(await findDraft(db, 'of another model')).toBeUndefined();
  });

  it('found are no reason to overwrite what was typed meanwhile', async () => {
    const db = freshDatabase();
    openTabsAre();
    const tab = await tabId();
    const found = { tab: 'dead', text: 'Old' };
    await saveDraft(db, 'm', found);
    await saveDraft(db, 'm', { tab, text: 'New' });
    await takeOverDraft(db, 'm', found, tab);
    expect(await findDraft(db, 'm')).toEqual({ tab, text: 'New' });
  });
});
