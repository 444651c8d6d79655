import { NONE, type FacetCount } from '#search/engine.ts';

/**
 * One bar: a year or several in a row, and the sum of the paragraphs of each year. A paragraph whose date is uncertain counts
 * in every year that it may belong to, so that of several years the sum is the most that there can be.
 */
export interface Bar {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** So many years a bar may stand for, the fewest first. */
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000] as const;

/**
 * The bars of a drawing, without gaps: years without paragraphs have a bar of none. Where there are more years than bars
 * may stand, a bar takes several, beginning at a round year; the first and the last reach no further than the years that
 * have something.
 * @param counts of the facet of years
 * @param most number of bars for which there is room
 */
export function barsOf(counts: readonly FacetCount[], most: number): Bar[] {
  const years = counts.filter(({ key, count }) => key !== NONE && count > 0).map(({ key }) => Number(key));
  if (years.length === 0) return [];
  const [first, last] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Infinity, -Infinity],
  );
  const begins = (step: number): number => Math.floor(first / step) * step;
  const bars = (step: number): number => Math.floor((last - begins(step)) / step) + 1;
  const step = steps.find((each) => bars(each) <= most) ?? Math.ceil((last - first + 1) / most);
  const found = new Map(counts.map(({ key, count }) => [Number(key), count]));
  return Array.from({ length: bars(step) }, (_, index) => {
    const from = begins(step) + index * step;
    const within = Array.from({ length: step }, (_year, offset) => found.get(from + offset) ?? 0);
    return {
      first: Math.max(first, from),
      last: Math.min(last, from + step - 1),
      count: within.reduce((sum, count) => sum + count, 0),
    };
  });
}
