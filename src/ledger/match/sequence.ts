/** A pair that may be kept: `at` is its place in the other sequence, `weight` (above 0) what is lost where it is not kept. */
export interface Step {
  readonly at: number;
  readonly weight: number;
}

/**
 * Of steps in the order of one sequence, the heaviest choice whose places in the other rise strictly.
 * Of equally heavy choices the one that ends first. O(n log n).
 * @returns indices into `steps`, rising
 */
export function heaviestRising(steps: readonly Step[]): number[] {
  const places = [...new Set(steps.map((step) => step.at))].sort((a, b) => a - b);
  const rank = new Map(places.map((place, index) => [place, index + 1]));
  /** Fenwick tree over ranks: the step with which the heaviest choice so far ends, or -1. */
  const tree = new Int32Array(places.length + 1).fill(-1);
  const total = new Float64Array(steps.length);
  const before = new Int32Array(steps.length).fill(-1);
  const totalOf = (step: number): number => (step < 0 ? 0 : (total[step] ?? 0));

  let best = -1;
  for (const [index, step] of steps.entries()) {
    const own = rank.get(step.at) ?? 1;
    let previous = -1;
    for (let node = own - 1; node > 0; node -= node & -node) {
      const end = tree[node] ?? -1;
      if (totalOf(end) > totalOf(previous)) previous = end;
    }
    before[index] = previous;
    total[index] = totalOf(previous) + step.weight;
    for (let node = own; node < tree.length; node += node & -node) {
      if (totalOf(index) > totalOf(tree[node] ?? -1)) tree[node] = index;
    }
    if (totalOf(index) > totalOf(best)) best = index;
  }

  const chosen: number[] = [];
  for (let step = best; step >= 0; step = before[step] ?? -1) chosen.push(step);
  return chosen.reverse();
}
