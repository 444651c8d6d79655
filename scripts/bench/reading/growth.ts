/** A reading at one size: characters read and milliseconds taken. */
export interface Timing {
  readonly size: number;
  readonly ms: number;
}

/** Times below this are noise of the clock and of the compiler, not of the text. */
const NOISE_MS = 5;

/**
 * The exponent of growth: the slope of log(time) over log(size) by least squares, for the upper half of the sizes and for the upper three;
 * the smaller of the two, since a pause of the machine raises one of them and growth that is real raises both.
 * 1 is linear, 2 is quadratic; null where too few of the times rise above the noise to tell.
 */
export function growthOf(timings: readonly Timing[]): number | null {
  const half = timings.slice(-Math.max(3, Math.ceil(timings.length / 2))).filter((timing) => timing.ms >= NOISE_MS);
  return half.length < 3 ? null : Math.min(slope(half), slope(half.slice(-3)));
}

function slope(timings: readonly Timing[]): number {
  const points = timings.map((timing) => ({ x: Math.log(timing.size), y: Math.log(timing.ms) }));
  const meanX = points.reduce((total, point) => total + point.x, 0) / points.length;
  const meanY = points.reduce((total, point) => total + point.y, 0) / points.length;
  const over = points.reduce((total, point) => total + (point.x - meanX) * (point.y - meanY), 0);
  const under = points.reduce((total, point) => total + (point.x - meanX) ** 2, 0);
  return over / under;
}
