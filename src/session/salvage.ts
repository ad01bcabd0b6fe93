import * as Y from 'yjs';
import { TABLE_NAMES } from '#core/model/model.ts';
import { aboutOf, readAbout, readRecord, tableOf } from './document.ts';

/**
 * Makes the best of a document of which updates are lost for good. Edits that came after a lost one wait for it in
 * vain, and what it replaced is already crossed out: so the hole is filled with nothing, and a record that can't stand
 * without a crossed-out field gets it back. What is done here are edits, to be kept like any other.
 * @param doc made with `gc: false`, so that what is crossed out is still there
 */
export function salvageDocument(doc: Y.Doc): void {
  fillHoles(doc);
  doc.transact(() => {
    restoreFields(aboutOf(doc), () => reads(() => readAbout(doc)));
    for (const name of TABLE_NAMES) {
      for (const [id, record] of tableOf(doc, name)) {
        if (record instanceof Y.Map) {
          restoreFields(record, () => readRecord(doc, name, id) !== undefined);
        }
      }
    }
  });
}

function fillHoles(doc: Y.Doc): void {
  for (let pending = doc.store.pendingStructs; pending; pending = doc.store.pendingStructs) {
    let filled = false;
    for (const [client, clock] of pending.missing) {
      const from = Y.getState(doc.store, client);
      if (clock < from) continue;
      Y.applyUpdate(doc, nothing(client, from, clock + 1 - from));
      filled = true;
    }
    if (!filled) return;
  }
}

/** An update of `length` things that are gone, in Yjs' first update format. */
function nothing(client: number, clock: number, length: number): Uint8Array {
  const [clients, structs, collected, noDeletions] = [1, 1, 0, 0];
  return Uint8Array.from([
    ...varUint(clients),
    ...varUint(structs),
    ...varUint(client),
    ...varUint(clock),
    collected,
    ...varUint(length),
    noDeletions,
  ]);
}

function varUint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

function restoreFields(map: Y.Map<unknown>, isSound: () => boolean): void {
  for (const [field, item] of map._map) {
    if (isSound()) return;
    if (!item.deleted) continue;
    const [last] = item.content.getContent().slice(-1);
    if (last !== undefined) map.set(field, last);
  }
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
