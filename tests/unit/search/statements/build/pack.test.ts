import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pack, type Part } from '#search/statements/build/pack.ts';

const part = (sort: Part['sort'], text: string): Part => ({ bytes: new TextEncoder().encode(text), sort });

describe('a packed file', () => {
  test.each([
    ['no parts', []],
    ['an empty part', [part('words', '')]],
    ['one part', [part('numbers', 'abcabcabc')]],
    [
      'parts of every sort',
      [part('words', 'the base '.repeat(99)), part('numbers', '\u0001\u0002'), part('any', 'aab')],
    ],
  ])('of %s is gzip for every reader', async (_what, parts) => {
    const whole = parts.map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
    const packed = pack(parts);
    expect(gunzipSync(packed).toString('utf8')).toBe(whole);
    const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(stream).text()).toBe(whole);
  });

  test('tells a byte that has changed', () => {
    const packed = pack([part('words', 'the base')]);
    for (let at = 10; at < packed.length; at += 1) {
      const spoilt = packed.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(() => gunzipSync(spoilt)).toThrow();
    }
  });
});
