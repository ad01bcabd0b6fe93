import type { FileErrorCode } from './errors.ts';

/** What is wrong at an offset of a text that should be JSON. */
export interface ScanError {
  readonly code: Extract<
    FileErrorCode,
    'not_json' | 'truncated' | 'too_deep' | 'forbidden_key' | 'duplicate_key'
  >;
  readonly params: Readonly<Record<string, string | number>>;
  /** In UTF-16 code units. */
  readonly offset: number;
}

/**
 * Is told of each value: where it is, as the keys and indexes that lead to it, and the offset at which it begins.
 * What it answers says whether it has seen enough.
 */
export type ValueListener = (path: readonly (string | number)[], offset: number) => boolean;

type Expectation = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const LITERAL = /true|false|null/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LONGEST_NUMBER = 1_000;

/**
 * Goes over a text without recursion and finds the first thing that JSON or we refuse: a mistake in the notation,
 * nesting deeper than `maxDepth`, a key that JavaScript keeps for itself or that stands twice in one object.
 * `undefined` when there is none: `JSON.parse` will then take the text, and lose nothing of it.
 */
export function scanJson(
  text: string,
  maxDepth: number,
  onValue?: ValueListener,
): ScanError | undefined {
  return new Scanner(text, maxDepth, onValue).run();
}

class Scanner {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #onValue: ValueListener | undefined;
  #at = 0;
  #expects: Expectation = 'value';
  /** The key or index of the value at hand in each object or list that is open. */
  readonly #path: (string | number)[] = [];
  /** The keys met in each object that is open; `undefined` for a list. */
  readonly #keys: (Set<string> | undefined)[] = [];

  constructor(text: string, maxDepth: number, onValue: ValueListener | undefined) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#onValue = onValue;
  }

  run(): ScanError | undefined {
    for (;;) {
      this.#skipSpace();
      const isComplete = this.#expects === ', or end' && this.#keys.length === 0;
      if (this.#at >= this.#text.length) return isComplete ? undefined : this.#error('truncated');
      if (isComplete) return this.#error('not_json');
      const error = this.#step(this.#text.charAt(this.#at));
      if (error) return error;
    }
  }

  #step(char: string): ScanError | undefined {
    switch (this.#expects) {
      case 'key or }':
        return char === '}' ? this.#close() : this.#key(char);
      case 'key':
        return this.#key(char);
      case ':':
        if (char !== ':') return this.#error('not_json');
        this.#at += 1;
        this.#expects = 'value';
        return undefined;
      case ', or end':
        return this.#next(char);
      case 'value or ]':
        return char === ']' ? this.#close() : this.#value(char);
      case 'value':
        return this.#value(char);
    }
  }

  #value(char: string): ScanError | undefined {
    if (this.#onValue?.(this.#path, this.#at)) {
      this.#at = this.#text.length;
      return undefined;
    }
    if (char === '{' || char === '[') return this.#open(char);
    if (char === '"') {
      const error = this.#string();
      if (error) return error;
    } else if (!this.#literal() && !this.#number()) {
      const rest = this.#text.length - this.#at;
      const cutOff =
        rest < 6 && /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-)$/.test(this.#text.slice(this.#at));
      return cutOff ? this.#error('truncated', {}, this.#text.length) : this.#error('not_json');
    }
    this.#expects = ', or end';
    return undefined;
  }

  #open(char: '{' | '['): ScanError | undefined {
    if (this.#keys.length >= this.#maxDepth) {
      return this.#error('too_deep', { limit: this.#maxDepth });
    }
    this.#at += 1;
    this.#keys.push(char === '{' ? new Set() : undefined);
    this.#path.push(char === '{' ? '' : 0);
    this.#expects = char === '{' ? 'key or }' : 'value or ]';
    return undefined;
  }

  #close(): undefined {
    this.#at += 1;
    this.#keys.pop();
    this.#path.pop();
    this.#expects = ', or end';
  }

  #next(char: string): ScanError | undefined {
    const keys = this.#keys.at(-1);
    if (char === (keys ? '}' : ']')) return this.#close();
    if (char !== ',') return this.#error('not_json');
    this.#at += 1;
    this.#expects = keys ? 'key' : 'value';
    if (!keys) this.#path.push(Number(this.#path.pop()) + 1);
    return undefined;
  }

  #key(char: string): ScanError | undefined {
    if (char !== '"') return this.#error('not_json');
    const start = this.#at;
    const error = this.#string();
    if (error) return error;
    const written = this.#text.slice(start, this.#at);
    const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
    if (FORBIDDEN_KEYS.has(key)) return this.#error('forbidden_key', { key }, start);
    const keys = this.#keys.at(-1);
    if (keys?.has(key)) return this.#error('duplicate_key', { key: key.slice(0, 100) }, start);
    keys?.add(key);
    this.#path[this.#path.length - 1] = key;
    this.#expects = ':';
    return undefined;
  }

  /** Moves past a string; its characters are looked at one by one, as a long one is too much for a pattern. */
  #string(): ScanError | undefined {
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const code = this.#text.charCodeAt(at);
      if (code === 0x22) {
        this.#at = at + 1;
        return undefined;
      }
      if (code < 0x20) return this.#error('not_json', {}, at);
      if (code !== 0x5c) continue;
      const escaped = this.#text.slice(at + 1, at + 6);
      if (/^["\\/bfnrt]/.test(escaped)) at += 1;
      else if (/^u[\dA-Fa-f]{4}/.test(escaped)) at += 5;
      else if (/^(?:u[\dA-Fa-f]{0,3})?$/.test(escaped) && at + 6 > this.#text.length) break;
      else return this.#error('not_json', {}, at);
    }
    return this.#error('truncated', {}, this.#text.length);
  }

  #literal(): boolean {
    LITERAL.lastIndex = this.#at;
    if (!LITERAL.test(this.#text)) return false;
    this.#at = LITERAL.lastIndex;
    return true;
  }

  #number(): boolean {
    let end = this.#at;
    while (
      end - this.#at < LONGEST_NUMBER &&
      '+-.0123456789Ee'.includes(this.#text.charAt(end) || ' ')
    ) {
      end += 1;
    }
    if (!NUMBER.test(this.#text.slice(this.#at, end))) return false;
    this.#at = end;
    return true;
  }

  #skipSpace(): void {
    for (; ; this.#at += 1) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  #error(code: ScanError['code'], params: ScanError['params'] = {}, offset = this.#at): ScanError {
    return { code, params, offset };
  }
}
