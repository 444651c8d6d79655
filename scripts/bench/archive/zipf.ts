import type { Random } from '../random.ts';

/**
 * Ranks by the law of Zipf and Mandelbrot: rank r has the weight 1/(r + offset)^exponent.
 * @param size number of ranks
 * @param offset flattens the head
 * @param exponent 1, or more for a thinner tail
 * @returns draws a rank from 0
 */
export function zipf(size: number, offset: number, exponent = 1): (random: Random) => number {
  const over = 1 - exponent;
  const whole = over === 0 ? Math.log((size + offset) / offset) : 1 - ((size + offset) / offset) ** over;
  const times = (share: number): number => (over === 0 ? Math.exp(share * whole) : (1 - share * whole) ** (1 / over));
  return ({ next }) => Math.min(size - 1, Math.floor(offset * (times(next()) - 1)));
}

/** Draws from a list of which the first things are the most frequent. */
export function weighted<Item>(items: readonly Item[], offset = 2): (random: Random) => Item {
  const rank = zipf(items.length, offset);
  return (random) => {
    const item = items[rank(random)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  };
}
