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
  const pools: { sum: number; weight: number; count: number }[] = [];
  let offset = 0;
  for (const [index, wish] of wishes.entries()) {
    offset += index === 0 ? 0 : (apart[index] ?? 0);
    offsets.push(offset);
    const weight = weights[index] ?? 1;
    let pool = { sum: (wish - offset) * weight, weight, count: 1 };
    let last = pools.at(-1);
    while (last && last.sum / last.weight >= pool.sum / pool.weight) {
      pool = {
        sum: last.sum + pool.sum,
        weight: last.weight + pool.weight,
        count: last.count + pool.count,
      };
      pools.pop();
      last = pools.at(-1);
    }
    pools.push(pool);
  }
  const placed: number[] = [];
  for (const { sum, weight, count } of pools) {
    for (let i = 0; i < count; i++) placed.push(sum / weight + (offsets[placed.length] ?? 0));
  }
  return placed;
}
