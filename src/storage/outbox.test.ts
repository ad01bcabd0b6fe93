import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Keeping } from '#session/keeping.ts';
import { type Batch, createOutbox, HANG_MS } from './outbox.ts';

const first = new Uint8Array([1]);
const second = new Uint8Array([2]);

interface Writing {
  readonly batch: Batch;
  readonly succeed: () => void;
  readonly fail: (error: unknown) => void;
}

function start() {
  const writings: Writing[] = [];
  const keepings: Keeping[] = [];
  const kept: Uint8Array[] = [];
  let typing = false;
  const outbox = createOutbox({
    write: (batch) =>
      new Promise((resolve, reject) => {
        writings.push({ batch, succeed: resolve, fail: reject });
      }),
    onKeeping: (keeping) => keepings.push(keeping),
    onTyping: (now) => {
      typing = now;
    },
    onKept: (updates) => kept.push(...updates),
  });
  return { outbox, writings, kept, keeping: () => keepings.at(-1), typing: () => typing };
}

/** Lets promises that are due go on. */
const turn = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the outbox', () => {
  it('says saved only when the write has completed, and only then tells of it', async () => {
    const { outbox, writings, keeping, kept } = start();
    outbox.add(first);
    await turn();
    expect(keeping()).toEqual({ status: 'saving' });
    expect(kept).toEqual([]);
    writings[0]!.succeed();
    await turn();
    expect(keeping()).toEqual({ status: 'saved' });
    expect(kept).toEqual([first]);
  });

  it('writes the updates of one task together, and does not wait for a write under way', async () => {
    const { outbox, writings, keeping } = start();
    outbox.add(first);
    outbox.add(first);
    await turn();
    outbox.add(second);
    await turn();
    expect(writings.map(({ batch }) => batch.updates)).toEqual([[first, first], [second]]);
    writings[1]!.succeed();
    await turn();
    expect(keeping()).toEqual({ status: 'saving' });
    writings[0]!.succeed();
    await turn();
    expect(keeping()).toEqual({ status: 'saved' });
  });

  it('keeps what failed, says why, and writes it again with the next update', async () => {
    const { outbox, writings, keeping } = start();
    outbox.add(first);
    await turn();
    const inner = new DOMException('full', 'QuotaExceededError');
    writings[0]!.fail(Object.assign(new Error('aborted'), { name: 'AbortError', inner }));
    await turn();
    expect(keeping()).toMatchObject({ status: 'failed', reason: 'quota' });
    outbox.add(second);
    await turn();
    expect(keeping()).toMatchObject({ status: 'failed', reason: 'quota' });
    expect(writings[1]!.batch.updates).toEqual([first, second]);
    writings[1]!.succeed();
    await turn();
    expect(keeping()).toEqual({ status: 'saved' });
  });

  it('stays failed when a later write succeeds and the failed one is not yet kept', async () => {
    const { outbox, writings, keeping } = start();
    outbox.add(first);
    await turn();
    outbox.add(second);
    await turn();
    writings[0]!.fail(new Error('no'));
    writings[1]!.succeed();
    await turn();
    expect(keeping()).toMatchObject({ status: 'failed', reason: 'storage' });
    expect(outbox.unsaved().updates).toEqual([first]);
    outbox.retry();
    await turn();
    writings[2]!.succeed();
    await turn();
    expect(keeping()).toEqual({ status: 'saved' });
  });

  it('counts a write that hangs as failed, and as saved when it completes after all', async () => {
    const { outbox, writings, keeping } = start();
    outbox.add(first);
    await vi.advanceTimersByTimeAsync(HANG_MS);
    expect(keeping()).toMatchObject({ status: 'failed', reason: 'storage' });
    expect(outbox.unsaved().updates).toEqual([first]);
    writings[0]!.succeed();
    await turn();
    expect(keeping()).toEqual({ status: 'saved' });
  });

  it('tries a write that hangs again, and is content with either', async () => {
    const { outbox, writings, keeping } = start();
    outbox.add(first);
    await vi.advanceTimersByTimeAsync(HANG_MS);
    outbox.retry();
    await turn();
    expect(writings[1]!.batch.updates).toEqual([first]);
    writings[1]!.succeed();
    await turn();
    expect(keeping()).toEqual({ status: 'saved' });
    writings[0]!.fail(new Error('late'));
    await turn();
    expect(keeping()).toEqual({ status: 'saved' });
  });

  it('writes the last draft within 100 ms, and calls it typing until then', async () => {
    const { outbox, writings, typing } = start();
    outbox.setDraft('a');
    outbox.setDraft('ab');
    expect(typing()).toBe(true);
    await vi.advanceTimersByTimeAsync(100);
    expect(writings.map(({ batch }) => batch)).toEqual([{ updates: [], draft: 'ab' }]);
    writings[0]!.succeed();
    await turn();
    expect(typing()).toBe(false);
  });

  it('writes an update and the draft that became it together', async () => {
    const { outbox, writings } = start();
    outbox.add(first);
    outbox.setDraft('');
    await turn();
    expect(writings.map(({ batch }) => batch)).toEqual([{ updates: [first], draft: '' }]);
  });

  it('settles when all is kept, and also when an attempt failed', async () => {
    const { outbox, writings } = start();
    let settled = 0;
    const count = () => {
      settled++;
    };
    outbox.add(first);
    void outbox.settled().then(count);
    await turn();
    expect(settled).toBe(0);
    writings[0]!.fail(new Error('no'));
    await turn();
    expect(settled).toBe(1);
    void outbox.settled().then(count);
    await turn();
    writings[1]!.succeed();
    await turn();
    expect(settled).toBe(2);
    await outbox.settled();
  });
});
