import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BitWriter } from './bit-writer.ts';
import { Deflate, REPEAT } from './deflate.ts';

type Step = { readonly byte: number } | { readonly length: number; readonly back: number };

const byte = fc.record({ byte: fc.nat(255) });
const repeat = fc.record({
  length: fc.integer({ min: REPEAT.shortest, max: REPEAT.longest }),
  back: fc.nat(REPEAT.furthest),
});

function compress(steps: readonly Step[]): { packed: Buffer; plain: Buffer } {
  const chunks: Uint8Array[] = [];
  const out = new BitWriter((chunk) => chunks.push(chunk.slice()));
  const deflate = new Deflate(out);
  const plain: number[] = [];
  for (const step of steps) {
    if ('byte' in step) {
      deflate.byte(step.byte);
      plain.push(step.byte);
    } else if (plain.length > 0) {
      const distance = 1 + (step.back % Math.min(plain.length, REPEAT.furthest));
      deflate.repeat(step.length, distance);
      for (let at = 0; at < step.length; at++) plain.push(plain.at(-distance) as number);
    }
  }
  deflate.finish();
  out.finish(new Uint8Array());
  return { packed: Buffer.concat(chunks), plain: Buffer.from(plain) };
}

it('gives bytes and repeats back to another program', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(byte, repeat), { minLength: 1, size: 'medium' }), (steps) => {
      const { packed, plain } = compress([{ byte: 7 }, ...steps]);
      expect(inflateRawSync(packed).equals(plain)).toBe(true);
    }),
  );
});

it('knows every length and every kind of distance', () => {
  const far = Array.from({ length: REPEAT.furthest }, (_, at): Step => ({ byte: (at * at) % 251 }));
  const lengths = Array.from(
    { length: 256 },
    (_, at): Step => ({ length: at + 3, back: at * 128 }),
  );
  const distances = Array.from({ length: 15 }, (_, at): Step[] => [
    { length: 3, back: 2 ** at - 1 },
    { length: 3, back: 2 ** at },
  ]);
  const furthest = { length: 258, back: REPEAT.furthest - 1 };
  const { packed, plain } = compress([...far, ...lengths, ...distances.flat(), furthest]);
  expect(inflateRawSync(packed).equals(plain)).toBe(true);
});

it('goes on over as many blocks as there is data for', () => {
  // What is written changes on the way, and so does the code.
  const steps = Array.from({ length: 200_000 }, (_, at): Step => ({ byte: (at >> 16) + (at % 3) }));
  const { packed, plain } = compress(steps);
  expect(inflateRawSync(packed).equals(plain)).toBe(true);
  // Each block knows three bytes: two bits each, and a code for each block.
  expect(packed.length).toBeLessThan(51_000);
});
