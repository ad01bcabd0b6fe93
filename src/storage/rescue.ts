import { newId } from '#core/model/fields.ts';
import type { ModelEntry } from './database.ts';
import type { Batch } from './outbox.ts';

const PREFIX = 'tocht.rescue.';

/** What a page still had to write when it went away. */
export interface Rescued extends Batch {
  /** Where it stands, to be cleared when it is on the device. */
  readonly key: string;
  readonly newborn: ModelEntry | undefined;
}

/** A place for what an open model may have to leave behind. */
export function rescueKey(modelId: string): string {
  return `${PREFIX}${modelId}.${newId()}`;
}

/**
 * Puts what could not be written in the browser's other, smaller store, at once: when a page goes away there is no time
 * for the database. What does not fit there is lost.
 */
export function rescue(
  key: string,
  { updates, draft }: Batch,
  newborn: ModelEntry | undefined,
): void {
  if (updates.length === 0 && draft === undefined) return;
  try {
    localStorage.setItem(key, JSON.stringify({ updates: updates.map(toBase64), draft, newborn }));
  } catch {}
}

/** What was rescued of a model (of every model, without an id). What makes no sense is left standing. */
export function rescued(modelId?: string): Rescued[] {
  const found: Rescued[] = [];
  for (const key of rescueKeys(modelId)) {
    try {
      const { updates, draft, newborn } = JSON.parse(localStorage.getItem(key) ?? '');
      found.push({ key, updates: updates.map(fromBase64), draft, newborn });
    } catch {}
  }
  return found;
}

/** Forgets something rescued that is on the device now. */
export function clearRescued(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {}
}

function rescueKeys(modelId: string | undefined): string[] {
  const prefix = modelId === undefined ? PREFIX : `${PREFIX}${modelId}.`;
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
