import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, join } from '#parse/page/span.ts';
import { linesOf } from '../../../support/lines.ts';

describe('a line cut and joined again', () => {
  const words = fc.stringMatching(/^[a-zа-я]{1,6}(?: {1,3}[a-zа-я]{1,6}){0,5}$/u);
  const covered = (text: string, parts: readonly ReturnType<typeof cut>[]): string =>
    parts
      .flatMap(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)))
      .join('')
      .replace(/\s/gu, '');

  it('covers the same characters of the capture, wherever it is cut', () => {
    fc.assert(
      fc.property(words, fc.nat(), (text, place) => {
        const [line] = linesOf(text);
        if (!line) throw new Error('no line was read');
        const at = place % (text.length + 1);
        const parts = [cut(line, 0, at), cut(line, at)].filter((part) => part.text !== '');
        const whole = join(parts);
        expect(covered(text, parts)).toBe(text.replace(/\s/gu, ''));
        expect(covered(text, [whole])).toBe(text.replace(/\s/gu, ''));
        expect(whole.text.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  it('has nothing between parts that touch', () => {
    const [line] = linesOf('1:30Words');
    if (!line) throw new Error('no line was read');
    expect(join([cut(line, 0, 4), cut(line, 4)]).pieces).toHaveLength(2);
    expect(join([cut(line, 0, 4), cut(line, 5)]).pieces).toHaveLength(3);
  });
});
