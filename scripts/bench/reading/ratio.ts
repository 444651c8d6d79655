/** So many right of so many. */
export interface Ratio {
  readonly right: number;
  readonly of: number;
}

/** The sum of ratios, counted through. */
export function sum(ratios: readonly Ratio[]): Ratio {
  let right = 0;
  let of = 0;
  for (const ratio of ratios) {
    right += ratio.right;
    of += ratio.of;
  }
  return { right, of };
}

/** The share in per cent with two places, cut and not rounded so that only a full score reads 100 %. Nothing to count is a full score. */
export function percent(ratio: Ratio): string {
  const share = ratio.of === 0 ? 1 : ratio.right / ratio.of;
  return `${(Math.floor(share * 10000) / 100).toFixed(2)} %`;
}
