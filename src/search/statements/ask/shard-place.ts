/**
 * Which of several shards can hold a key.
 * @param firsts the first key of each, rising
 * @returns −1 where it comes before all
 */
export function shardOf(firsts: readonly string[], key: string): number {
  let [low, high] = [-1, firsts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? '') <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The shards that can hold keys with a beginning. @returns half open */
export function shardsWith(firsts: readonly string[], beginning: string): readonly [from: number, to: number] {
  let to = Math.max(0, shardOf(firsts, beginning));
  // Several shards may begin with one key: forms of two alphabets have the same Latin letters.
  let from = to;
  while (from > 0 && (firsts[from] ?? '') >= beginning) from -= 1;
  while (
    to < firsts.length &&
    (to === from || (firsts[to] ?? '') <= beginning || (firsts[to] ?? '').startsWith(beginning))
  )
    to += 1;
  return [from, to];
}
