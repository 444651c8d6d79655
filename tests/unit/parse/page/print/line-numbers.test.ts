import { describe, expect, it } from 'vitest';
import { withoutLineNumbers } from '#parse/page/print/line-numbers.ts';
import { linesOf } from '../../../../support/lines.ts';

const texts = (...given: readonly string[]) =>
  withoutLineNumbers(linesOf(...given))?.map(({ line, number }) => [number?.text ?? '', line?.text ?? '']) ?? null;

const numbered = (count: number, text = 'goes on with') =>
  Array.from({ length: count }, (_, at) => `${String(at + 1)}  ${at === 0 ? 'The court' : text}`);

describe('a text that numbers the lines of its pages', () => {
  it('is read without the numbers, lines without words too', () => {
    expect(
      texts(
        'HEAD OF THE PAGE',
        ' 1   THE COURT:  We are here for the',
        ' 2   trial of the mill and',
        ' 3',
        ' 4   of the weir.',
        ' 5',
        ' 6   MR. LUND:  Yes.',
      ),
    ).toEqual([
      ['', 'HEAD OF THE PAGE'],
      ['1', 'THE COURT:  We are here for the'],
      ['2', 'trial of the mill and'],
      ['3', ''],
      ['4', 'of the weir.'],
      ['5', ''],
      ['6', 'MR. LUND:  Yes.'],
    ]);
  });

  it('begins anew on each page', () => {
    expect(texts(...numbered(25), '2', ...numbered(25))?.filter(([number]) => number !== '')).toHaveLength(51);
  });

  describe('whose pages end in lines without a number', () => {
    const edges = (...given: readonly string[]): string[] =>
      (withoutLineNumbers(linesOf(...given)) ?? []).flatMap(({ line, isEdge }) => (isEdge ? (line?.text ?? []) : []));
    const FEET = ['', 'LOWFIELD REPORTERS', '(212) 555-0300', '2', 'J35ALUN1'];
    const feet = (count: number): string[] => [
      '',
      ...Array.from({ length: count }, (_, at) => `FOOT ${'X'.repeat(at)}`),
    ];

    it('has feet and heads there, set apart from the last line', () => {
      expect(edges('TOP', ...numbered(6), ...FEET, ...numbered(6), '', 'END')).toEqual([
        'LOWFIELD REPORTERS',
        '(212) 555-0300',
        'J35ALUN1',
      ]);
      expect(edges(...numbered(6), ...feet(6), ...numbered(6))).toHaveLength(6);
    });

    it('has the number of the page among them, also where a line beside it has the same', () => {
      const around = (page: string): string[] => ['', 'LOWFIELD REPORTERS', page, 'J35ALUN1'];
      expect(edges(...numbered(6), ...around('1'), ...numbered(6))).toEqual(['LOWFIELD REPORTERS', 'J35ALUN1']);
      expect(edges(...numbered(6), ...numbered(2), ...around('2'), ...numbered(6))).toEqual([
        'LOWFIELD REPORTERS',
        'J35ALUN1',
      ]);
    });

    it('has none of the lines without words at the edge of a page', () => {
      expect(edges(...numbered(5), '6', ...feet(6), ...numbered(6))).toHaveLength(6);
      expect(edges(...numbered(6), ...feet(6), '1', ...numbered(6).slice(1))).toHaveLength(6);
    });

    it('has none in the second half of a long line, in a page without numbers, or in a paragraph', () => {
      expect(edges(...numbered(6), 'of the weir', ...numbered(6))).toEqual([]);
      expect(edges(...numbered(6), ...feet(7), ...numbered(6))).toEqual([]);
      expect(edges(...numbered(6), '', 'x'.repeat(100), ...numbered(6))).toHaveLength(1);
      expect(edges(...numbered(6), '', 'x'.repeat(101), ...numbered(6))).toEqual([]);
    });

    it('has only those that recur where the print is double-spaced', () => {
      const page = numbered(6).flatMap((text) => [text, '']);
      expect(edges(...page, 'Page 2', '', ...page, 'Page 3', '', ...page)).toEqual(['Page 2', 'Page 3']);
      expect(edges(...page, 'Page 2', '', ...page)).toEqual([]);
    });
  });

  it('leaves a number that is out of order where it stands', () => {
    expect(texts(...numbered(12), '7 mills')?.at(-1)).toEqual(['', '7 mills']);
  });

  it('takes blank lines between numbered ones for the spacing of the print', () => {
    const lines = linesOf(...numbered(6).flatMap((text) => [text, '']));
    expect(withoutLineNumbers(lines)?.map(({ line }) => line?.blanksBefore)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each<[string, string[], boolean]>([
    ['by six lines', numbered(6), true],
    ['not by five', numbered(5), false],
    ['by one line in two', [...numbered(6), ...Array<string>(6).fill('Words')], true],
    ['not by fewer', [...numbered(6), ...Array<string>(7).fill('Words')], false],
    ['not by a list, whose items are sentences', numbered(8, 'Opening of the weir'), false],
    ['not by numbers that leap', [3, 9, 15, 21, 27, 33].map((at) => `${String(at)} and so on`), false],
    ['not by years', Array.from({ length: 8 }, (_, at) => `${String(1901 + at)} and so on`), false],
  ])('is shown %s', (_which, given, shown) => {
    expect(texts(...given) !== null).toBe(shown);
  });
});
