import type { Capture } from '#document/capture.ts';
import type { Evidence } from '#document/evidence.ts';
import type { Format } from '#document/format.ts';

/** The layout a capture was recognised as, with the evidence. */
export interface Recognised {
  readonly format: Format;
  readonly evidence: Evidence;
}

/**
 * Finds the layout with the strongest evidence.
 * @throws RangeError when no format of the table fits; a table holds a general format that fits everything
 */
export function recognise(capture: Capture, formats: readonly Format[]): Recognised {
  let best: (Recognised & { weight: number }) | null = null;
  for (const format of formats) {
    const recognition = format.recognise(capture);
    if (recognition && recognition.weight > (best?.weight ?? 0)) best = { format, ...recognition };
  }
  if (!best) throw new RangeError('the table of formats holds none that fits every capture');
  return { format: best.format, evidence: best.evidence };
}
