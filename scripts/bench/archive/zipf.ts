import type { Random } from '../random.ts';

/**
 * Ranks by the law of Zipf and Mandelbrot: rank r has the weight 1/(r + offset).
 * @param size number of ranks
 * @param offset flattens the head: with 20 the first of 40,000 has 0.6 % of all
 * @returns draws a rank from 0
 */
export function zipf(size: number, offset: number): (random: Random) => number {
  const whole = Math.log((size + offset) / offset);
  return ({ next }) => Math.min(size - 1, Math.floor(offset * (Math.exp(next() * whole) - 1)));
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
