/**
 * Places things on a line in a given order: each as near as can be to where it wants its middle (least weighted squares),
 * neighbours at least their gap apart. Isotonic regression by pooling adjacent violators; O(n).
 * @param wishes where each wants its middle
 * @param weights how much each wants it, above 0
 * @param apart the least distance between the middles of each and the one before it (the first is not read)
 */
export function poolAdjacent(
  wishes: readonly number[],
  weights: readonly number[],
  apart: readonly number[],
): number[] {
  const offsets: number[] = [];
  // The pools, from the first: what each holds, in three lists rather than in an object for each.
  const sums: number[] = [];
  const weightsOf: number[] = [];
  const counts: number[] = [];
  let pools = 0;
  let offset = 0;
  for (let index = 0; index < wishes.length; index++) {
    offset += index === 0 ? 0 : (apart[index] ?? 0);
    offsets.push(offset);
    let weight = weights[index] ?? 1;
    let sum = ((wishes[index] ?? 0) - offset) * weight;
    let count = 1;
    while (pools > 0 && at(sums, pools - 1) / at(weightsOf, pools - 1) >= sum / weight) {
      pools -= 1;
      sum += at(sums, pools);
      weight += at(weightsOf, pools);
      count += at(counts, pools);
    }
    sums[pools] = sum;
    weightsOf[pools] = weight;
    counts[pools] = count;
    pools += 1;
  }
  const placed: number[] = [];
  for (let pool = 0; pool < pools; pool++) {
    const middle = at(sums, pool) / at(weightsOf, pool);
    for (let i = 0; i < at(counts, pool); i++) placed.push(middle + at(offsets, placed.length));
  }
  return placed;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
