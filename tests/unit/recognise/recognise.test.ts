import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Format, FormatName } from '#document/format.ts';
import { formats } from '#parse/formats/index.ts';
import { readCapture } from '#read/read-capture.ts';
import { recognise } from '#recognise/recognise.ts';

const capture = readCapture(Buffer.from('Words.'), 'capture.txt');

/** Which format of a table is chosen, and which were asked, where each shows what its row says. */
function chosen(...rows: readonly [name: FormatName, strongest: number, shows: number][]): [FormatName, FormatName[]] {
  const asked: FormatName[] = [];
  const [some] = formats;
  if (!some) throw new Error('there are no formats');
  const table = rows.map(([name, strongest, weight]): Format => ({
    name,
    strongest,
    parse: some.parse,
    recognise: () => {
      asked.push(name);
      return weight === 0 ? null : { weight, evidence: { name: 'no-layout', values: {} } };
    },
  }));
  return [recognise(capture, table).format.name, asked];
}

describe('the layout of a capture', () => {
  it('is that of the strongest sign that it shows, wherever its format stands', () => {
    expect(chosen(['general', 1, 1], ['mid', 9, 4], ['agency', 5, 5])[0]).toBe('agency');
    expect(chosen(['general', 1, 1], ['mid', 9, 6], ['agency', 5, 5])[0]).toBe('mid');
  });

  it('is the first of the table where several are shown as strongly', () => {
    expect(chosen(['general', 1, 1], ['agency', 5, 5], ['mid', 9, 5])[0]).toBe('agency');
    expect(chosen(['general', 1, 1], ['mid', 9, 5], ['agency', 5, 5])[0]).toBe('mid');
  });

  it('is not looked for where none can be stronger than the one that was seen', () => {
    expect(chosen(['general', 1, 1], ['agency', 5, 5], ['mid', 9, 9])).toEqual(['mid', ['mid']]);
    expect(chosen(['mid', 9, 9], ['kremlin-event', 9, 9])[1]).toEqual(['mid']);
    expect(chosen(['general', 1, 1], ['agency', 5, 5], ['mid', 9, 0])).toEqual(['agency', ['mid', 'agency']]);
  });
});

describe('no capture shows a format more strongly than it says it may be shown', () => {
  const folder = fileURLToPath(new URL('../../fixtures/reading/', import.meta.url));

  it.each(formats)('$name', ({ recognise: look, strongest }) => {
    const weights = readdirSync(folder).map((name) => {
      const file = readdirSync(folder + name).find((entry) => entry.startsWith('capture.')) ?? '';
      return look(readCapture(readFileSync(`${folder}${name}/${file}`), file))?.weight ?? 0;
    });
    expect(Math.max(...weights)).toBeLessThanOrEqual(strongest);
  });
});
