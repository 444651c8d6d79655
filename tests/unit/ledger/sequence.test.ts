import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestRising, type Step } from '#ledger/match/sequence.ts';

const weigh = (steps: readonly Step[], chosen: readonly number[]): number =>
  chosen.reduce((sum, index) => sum + (steps[index]?.weight ?? 0), 0);

/** The best there is, by trying every choice. */
function bestByTrying(steps: readonly Step[], from = 0, above = -1): number {
  let best = 0;
  for (let index = from; index < steps.length; index += 1) {
    const step = steps[index];
    if (step && step.at > above) best = Math.max(best, step.weight + bestByTrying(steps, index + 1, step.at));
  }
  return best;
}

describe('the heaviest rising choice', () => {
  it('leaves the lighter of two that cross', () => {
    expect(
      heaviestRising([
        { at: 1, weight: 5 },
        { at: 0, weight: 9 },
      ]),
    ).toEqual([1]);
    expect(heaviestRising([])).toEqual([]);
  });

  it('takes the first of equals', () => {
    expect(
      heaviestRising([
        { at: 0, weight: 3 },
        { at: 0, weight: 3 },
      ]),
    ).toEqual([0]);
  });

  it('is as heavy as any', () => {
    const step = fc.record({ at: fc.nat(8), weight: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const chosen = heaviestRising(steps);
        const places = chosen.map((index) => steps[index]?.at ?? -1);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(weigh(steps, chosen)).toBe(bestByTrying(steps));
      }),
    );
  });
});
