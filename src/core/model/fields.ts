import { nanoid } from 'nanoid';
import * as z from 'zod';

// The content security policy forbids `new Function`, which zod would use to speed up its parsers.
z.config({ jitless: true });

/** The longest title a card may carry, in UTF-16 code units. */
export const TITLE_LIMIT = 400;
/** The longest free text (a description, a rationale, a note), in UTF-16 code units. */
export const TEXT_LIMIT = 20_000;

const FORBIDDEN_IDS = new Set(['__proto__', 'constructor', 'prototype']);

/** An id: 1 to 64 letters, digits, `_` or `-`, and no name that JavaScript keeps for itself. */
export const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .refine((value) => !FORBIDDEN_IDS.has(value));

/** A title: 1 to {@link TITLE_LIMIT} characters, not only white space. */
export const title = z.string().max(TITLE_LIMIT).regex(/\S/);

/** A free text of at most {@link TEXT_LIMIT} characters; may be empty. */
export const text = z.string().max(TEXT_LIMIT);

/** A place among siblings: a fractional index (github.com/rocicorp/fractional-indexing), compared as plain strings. */
export const order = z.string().regex(/^[A-Za-z0-9]{1,512}$/);

/** A day or a moment in ISO 8601: `2026-11-24` or `2026-11-24T09:30:00Z`. */
export const isoDate = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** A finite number. */
export const finite = z.number();

/** Whatever JSON can say. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** The properties of a type that have a name, without its index signature. */
type Named<T> = {
  readonly [K in keyof T as string extends K ? never : number extends K ? never : K]: Known<T[K]>;
};

/** A record's known fields, deeply read-only; fields that a later version added are kept but have no name here. */
export type Known<T> = T extends readonly (infer Item)[]
  ? readonly Known<Item>[]
  : T extends object
    ? [keyof Named<T>] extends [never]
      ? { readonly [K in keyof T]: Known<T[K]> }
      : Named<T>
    : T;

/** A new random id of 21 characters (126 bits, nanoid). */
export function newId(): string {
  return nanoid();
}
