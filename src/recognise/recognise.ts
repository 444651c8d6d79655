import type { Capture } from '#document/capture.ts';
import type { Evidence } from '#document/evidence.ts';
import type { Format } from '#document/format.ts';

/** The layout a capture was recognised as, with the evidence. */
export interface Recognised {
  readonly format: Format;
  readonly evidence: Evidence;
}

/**
 * Finds the layout with the strongest evidence, the first of the table where several are as strong. The formats that may show
 * the strongest are asked first, and none that can show no more than what was seen.
 * @throws RangeError when no format of the table fits; a table holds a general format that fits everything
 */
export function recognise(capture: Capture, formats: readonly Format[]): Recognised {
  let best: (Recognised & { weight: number; place: number }) | null = null;
  const isStronger = (weight: number, place: number): boolean =>
    best === null || weight > best.weight || (weight === best.weight && place < best.place);
  const strongestFirst = [...formats.entries()].sort(([, a], [, b]) => b.strongest - a.strongest);
  for (const [place, format] of strongestFirst) {
    if (!isStronger(format.strongest, place)) continue;
    const recognition = format.recognise(capture);
    if (recognition && isStronger(recognition.weight, place)) best = { format, place, ...recognition };
  }
  if (!best) throw new RangeError('the table of formats holds none that fits every capture');
  return { format: best.format, evidence: best.evidence };
}
