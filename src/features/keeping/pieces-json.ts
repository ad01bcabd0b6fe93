import type { QuarantineRow } from '#storage/database.ts';

/** Unreadable pieces as text; bytes in hexadecimal. */
export function piecesJson(pieces: readonly QuarantineRow[]): string {
  return JSON.stringify(pieces, (_, value: unknown) => (isBytes(value) ? hex(value) : value), 2);
}

function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
