import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, cut, join, JoinedLine, type Seam } from '#parse/page/line-parts.ts';
import { captureOf, linesOf } from '../../../support/lines.ts';

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

  it.each([{ bold: 3 }, { depth: 2 }, { field: 'date' }, { depth: 2, bold: 3 }])(
    'keeps what the markup says: %o',
    (said) => {
      const [line] = linesOf('Words of it');
      if (!line) throw new Error('no line was read');
      const { bold, depth, field } = cut({ ...line, ...said }, 1);
      const kept = 'bold' in said ? { ...said, bold: said.bold - 1 } : said;
      expect({ bold, depth, field }).toEqual({ bold: undefined, depth: undefined, field: undefined, ...kept });
    },
  );

  it('has what takes no room in it in the part that begins there', () => {
    const [one, two] = linesOf('one\n10:01\ntwo').filter(({ text }) => text !== '10:01');
    if (!one || !two) throw new Error('two lines were read');
    const joined = new JoinedLine(one);
    joined.add({ line: two, seam: 'apart', between: [{ start: 4, end: 9, aside: 'time code' }] });
    const whole = joined.close();
    const asides = (part: ReturnType<typeof cut>): number => part.pieces.filter(({ aside }) => aside).length;
    const at = whole.pieces.find(({ aside }) => aside)?.at ?? -1;
    expect([asides(cut(whole, 0, at)), asides(cut(whole, at))]).toEqual([0, 1]);
  });

  it('has nothing between parts that touch', () => {
    const [line] = linesOf('1:30Words');
    if (!line) throw new Error('no line was read');
    const { text, pieces } = join([cut(line, 0, 4), cut(line, 4)]);
    expect(pieces.map(({ at, length }) => text.slice(at, at + length))).toEqual(['1:30', 'Words']);
    expect(join(linesOf('1:30\nWords')).pieces).toHaveLength(1);
  });
});

describe('lines joined', () => {
  it('are the same whether their words are taken from the capture at once or one by one', () => {
    const seams = fc.array(fc.constantFrom<Seam>('apart', 'one', 'hyphenated'));
    const print = fc.array(fc.constantFrom('a', 'bc', 'да-', 'x y', ' ', '\n', '\n', '\r\n', '\f', '\u00A0'));
    fc.assert(
      fc.property(print, seams, (parts, drawn) => {
        const { text, lines } = captureOf(parts.join(''));
        const [first, ...others] = lines;
        if (!first) return;
        const [whole, copied] = [new JoinedLine(first, text), new JoinedLine(first)];
        for (const [at, line] of others.entries()) {
          const part = { ...apart(line), seam: drawn[at] ?? 'apart' };
          whole.add(part);
          copied.add(part);
        }
        expect(whole.close()).toEqual(copied.close());
      }),
    );
  });

  const pieces = (text: string): unknown => join(linesOf(text)).pieces;

  it('are one piece where the capture has a line end between them, and it goes with them', () => {
    expect(pieces('one\ntwo\nthree')).toEqual([{ at: 0, length: 13, start: 0, end: 13 }]);
  });

  it('keep apart what the capture does not print letter for letter', () => {
    expect(pieces('one\n\ntwo')).toEqual([
      { at: 0, length: 3, start: 0, end: 3 },
      { at: 3, length: 1, start: 3, end: 5 },
      { at: 4, length: 3, start: 5, end: 8 },
    ]);
  });
});
