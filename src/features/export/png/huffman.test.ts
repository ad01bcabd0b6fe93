import fc from 'fast-check';
import { expect, it } from 'vitest';
import { huffmanCode } from './huffman.ts';

const counts = fc
  .array(fc.oneof(fc.constant(0), fc.nat(10), fc.nat(1_000_000)), { minLength: 2, maxLength: 286 })
  .filter((all) => all.filter((count) => count > 0).length > 1);

it('uses up all codes that there are, and no code begins with another', () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(9, 15), (all, most) => {
      const { lengths, bits } = huffmanCode(Uint32Array.from(all), most);
      const codes = [...lengths.keys()].filter((symbol) => lengths[symbol]);
      expect(codes).toEqual([...all.keys()].filter((symbol) => all[symbol]));
      expect(Math.max(...lengths)).toBeLessThanOrEqual(most);
      const used = codes.reduce((sum, symbol) => sum + 2 ** -(lengths[symbol] as number), 0);
      expect(used).toBe(1);
      const written = codes.map((symbol) =>
        // The lowest bit goes first.
        [...(bits[symbol] as number).toString(2).padStart(lengths[symbol] as number, '0')]
          .reverse()
          .join(''),
      );
      const sorted = written.toSorted();
      for (const [at, code] of sorted.entries()) {
        expect(sorted[at + 1]?.startsWith(code) ?? false).toBe(false);
      }
    }),
  );
});

it('writes what is frequent in fewer bits, within a bit of what cannot be bettered', () => {
  fc.assert(
    fc.property(counts, (all) => {
      const { lengths } = huffmanCode(Uint32Array.from(all), 15);
      const total = all.reduce((sum, count) => sum + count, 0);
      const bits = all.reduce((sum, count, at) => sum + count * (lengths[at] as number), 0);
      const entropy = all.reduce(
        (sum, count) => sum - (count && count * Math.log2(count / total)),
        0,
      );
      // Fifteen bits bind where a symbol is one of many thousands.
      expect(bits).toBeLessThanOrEqual((entropy + total) * 1.01 + all.length);
      expect(bits).toBeGreaterThanOrEqual(entropy - 1e-6 * total);
    }),
  );
});

it('keeps within the bits that may be, however few of a symbol there are', () => {
  const fibonacci = [1, 1];
  while (fibonacci.length < 30) {
    fibonacci.push((fibonacci.at(-1) as number) + (fibonacci.at(-2) as number));
  }
  // Without a bound, the rarest would take 29.
  const { lengths } = huffmanCode(Uint32Array.from(fibonacci), 15);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
});
