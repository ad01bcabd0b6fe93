/** How many bits each symbol of an alphabet is written in, 0 for one that isn't, and in which. */
export interface PrefixCode {
  readonly lengths: Uint8Array;
  /** To be written from the lowest bit on. */
  readonly bits: Uint16Array;
}

/**
 * The code that writes symbols in the fewest bits (Huffman 1952), numbered as RFC 1951, 3.2.2 has it. Where it would take
 * more bits for a symbol than may be, rare symbols are taken for less rare, until it does not.
 * @param counts how often each symbol is written; at least one is
 * @param most bits that a symbol may take
 */
export function huffmanCode(counts: Uint32Array, most: number): PrefixCode {
  const used = [...counts.keys()].filter((symbol) => (counts[symbol] as number) > 0);
  let weights = used.map((symbol) => counts[symbol] as number);
  let depths = depthsOf(weights);
  while (Math.max(...depths) > most) {
    weights = weights.map((weight) => 1 + Math.floor(weight / 2));
    depths = depthsOf(weights);
  }
  const lengths = new Uint8Array(counts.length);
  for (const [at, symbol] of used.entries()) lengths[symbol] = depths[at] as number;
  return { lengths, bits: canonicalBits(lengths) };
}

/** How deep each of the weights lies in the tree that puts the lightest two together again and again. */
function depthsOf(weights: readonly number[]): number[] {
  if (weights.length === 1) return [1];
  const order = [...weights.keys()].sort((a, b) => (weights[a] as number) - (weights[b] as number));
  // Leaves, the lightest first, and then the pairs in the order in which they are made, which is that of their weight.
  const heap = order.map((leaf) => weights[leaf] as number);
  const parents: number[] = [];
  let leaf = 0;
  let pair = weights.length;
  const lightest = (): number => {
    const isLeaf =
      leaf < weights.length && !((heap[pair] ?? Number.POSITIVE_INFINITY) < (heap[leaf] as number));
    return isLeaf ? leaf++ : pair++;
  };
  for (let made = weights.length; made < 2 * weights.length - 1; made++) {
    const a = lightest();
    const b = lightest();
    heap.push((heap[a] as number) + (heap[b] as number));
    parents[a] = made;
    parents[b] = made;
  }
  const depths = new Array<number>(heap.length).fill(0);
  for (let at = heap.length - 2; at >= 0; at--) {
    depths[at] = (depths[parents[at] as number] as number) + 1;
  }
  const byWeight = new Array<number>(weights.length);
  for (const [at, index] of order.entries()) byWeight[index] = depths[at] as number;
  return byWeight;
}

function canonicalBits(lengths: Uint8Array): Uint16Array {
  const longest = Math.max(...lengths);
  const bits = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= longest; length++) {
    for (const [symbol, itsLength] of lengths.entries()) {
      if (itsLength === length) bits[symbol] = reversed(code++, length);
    }
    code <<= 1;
  }
  return bits;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >>> bit) & 1) << (length - 1 - bit);
  return result;
}
