import { describe, expect, it } from 'vitest';
import { dateTraps } from './fixtures/traps/dates.ts';
import { pageTraps } from './fixtures/traps/pages.ts';
import { speakerTraps } from './fixtures/traps/speakers.ts';
import { read } from './fixtures/traps/trap.ts';
import { untiled } from './support/tiling.ts';

const all = [...speakerTraps, ...dateTraps, ...pageTraps];
const TRAPS = 89;

describe('traps of the field guide', () => {
  it('sees every one of them', () => {
    const seen = [...new Set(all.map(({ trap }) => trap))].sort((a, b) => a - b);
    expect(seen).toEqual(Array.from({ length: TRAPS }, (_, index) => index + 1));
  });

  it('counts the forms that are not met', () => {
    expect(all.filter(({ unmet }) => unmet !== undefined).map(({ trap }) => trap)).toEqual([]);
  });

  for (const trap of all) {
    const title = `${String(trap.trap)}. ${trap.name}`;
    const test = (): void => {
      trap.check(read(trap));
    };
    if (trap.unmet === undefined) it(title, test);
    else it.fails(`${title} – not met: ${trap.unmet}`, test);
  }
});

describe('no trap loses or doubles a character', () => {
  it.each(all.map((trap) => [`${String(trap.trap)}. ${trap.name}`, trap] as const))('%s', (_, trap) => {
    expect(untiled(read(trap).document)).toEqual([]);
  });
});
