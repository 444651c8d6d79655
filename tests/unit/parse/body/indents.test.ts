import { describe, expect, it } from 'vitest';
import { joinBroken } from '#parse/body/broken-lines.ts';
import { indentsOf } from '#parse/body/indents.ts';
import { captureOf, long } from '../../../support/lines.ts';

const joined = (...texts: readonly string[]) => {
  const capture = captureOf(...texts);
  return joinBroken(capture, capture.lines).map(({ text }) => text.split('\n').map((part) => part.trim()));
};
const shows = (...texts: readonly string[]) => {
  const capture = captureOf(...texts);
  return indentsOf(capture, capture.lines) !== null;
};

const PARAGRAPH = [
  '  Mr. HOLLIS. Madam Speaker, the weirs of the upper lakes are',
  'old, and they were built by our grandfathers in times when all',
  'of the mills stood still.',
];

describe('paragraphs that open further in than they go on', () => {
  it('go on with lines that begin with a capital or a bracket', () => {
    expect(
      joined(
        ...PARAGRAPH,
        '  They belong, as we know from the report of Judge Petrov, to the',
        'Supreme Court. Mr. Tarn',
        '  So I say.',
      ),
    ).toEqual([
      PARAGRAPH.map((text) => text.trim()),
      ['They belong, as we know from the report of Judge Petrov, to the', 'Supreme Court. Mr. Tarn'],
      ['So I say.'],
    ]);
  });

  it('end below a line that is not full', () => {
    expect(joined(...PARAGRAPH, '  They are here', 'Lakeford').slice(1)).toEqual([['They are here'], ['Lakeford']]);
  });

  it('do not go on with the paragraph of a quotation, which stands further in, nor the other way round', () => {
    const quotation = [
      '       Resolved, That the weirs of the upper lakes be mended by',
      '     the board, and the mills be opened again, as was said in it',
      '     before.',
    ];
    expect(joined(...PARAGRAPH, ...quotation, '  Mr. TARN. No.')).toEqual([
      PARAGRAPH.map((text) => text.trim()),
      quotation.map((text) => text.trim()),
      ['Mr. TARN. No.'],
    ]);
  });

  it('have headings in capitals on two lines, the second further in', () => {
    const heading = ['     MENDING OF THE UPPER WEIRS AND THE MILLS BELOW', '                        THEM'];
    expect(joined(...PARAGRAPH, '', ...heading).at(-1)).toEqual(heading.map((text) => text.trim()));
  });

  it.each([
    'Q.  When was the weir shut by the board?',
    'A.  In May of the year before the flood.',
    'BY MR. LUND:',
    'DIRECT EXAMINATION',
  ])('end above what opens wherever it stands: %s', (text) => {
    expect(
      joined(...PARAGRAPH, '  They were shut, as we know from the report of Judge Petrov, by the', text).at(-1),
    ).toEqual([text]);
  });

  it('go on with the number of a bill in capitals', () => {
    expect(
      joined(...PARAGRAPH, '  They were shut, as we know from the report of Judge Petrov, by the', 'H.R. 411.').at(-1),
    ).toHaveLength(2);
  });

  it.each([
    [16, 1],
    [17, 2],
  ])('do not go on below a line set at the right: %i columns further in are %i paragraphs', (columns, count) => {
    const right = `${' '.repeat(columns)}Lakeford, in the lakes, on July 12, 2005.`.padEnd(62, 'x');
    expect(joined(...PARAGRAPH, '', right, 'Senate of Lakes').slice(1)).toHaveLength(count);
  });

  it.each([
    ['                         General Leave', true],
    ['                          General Leave', true],
    ['                           General Leave', false],
    ['  Resolved, That the weirs of the upper lakes be mended by xx', false],
  ])('have headings in the middle of the print: %s', (heading, found) => {
    const capture = captureOf(...PARAGRAPH, '', heading);
    const line = capture.lines.at(-1);
    if (!line) throw new Error('a line');
    expect(indentsOf(capture, capture.lines)?.isCentred(line)).toBe(found);
  });

  it.each([
    ['by two lines that go on', PARAGRAPH, true],
    ['not by one', PARAGRAPH.slice(0, 2), false],
    ['not where all lines stand alike', PARAGRAPH.map((text) => text.trim()), false],
    ['not where lines go on further in', [...PARAGRAPH, '  and more'], false],
    ['not where lines are narrow', PARAGRAPH.map((text) => text.slice(0, 38)), false],
  ])('are shown %s', (_which, texts, found) => {
    expect(shows(...texts)).toBe(found);
  });

  it('are shown where one in ten of the lines that go on stands further in, and not where one in nine does', () => {
    const many = Array.from({ length: 4 }, () => PARAGRAPH).flat();
    expect(shows(...many, 'and so they do.', '  and more')).toBe(true);
    expect(shows(...many, '  and more')).toBe(false);
  });

  it('go on with capitals where three in twenty lines at their column below full ones begin in small letters, and not where fewer do', () => {
    const line = 'Lakeford and Mill, and to the Board of the Boats and the Weirs';
    const full = 'and so it is said in all of the towns of the lakes, and in mine';
    const capitals = (count: number): string[] => [...PARAGRAPH, 'So.', full, ...Array<string>(count).fill(line)];
    expect(joined(...capitals(11)).at(-1)).toHaveLength(12);
    expect(joined(...capitals(12)).at(-1)).toHaveLength(1);
    // The entries of a list stand below short lines, and say nothing.
    const names = Array<string>(20).fill('Lakeford');
    expect(joined(...names, ...capitals(11)).at(-1)).toHaveLength(12);
  });

  it('do not go on with the entries of a list, though they begin in small letters', () => {
    const list = [
      '     (a) The weirs shall be mended by the board of the lakes, so',
      '     (b) The mills shall be opened.',
    ];
    expect(joined(...PARAGRAPH, '', ...list).slice(1)).toHaveLength(2);
    expect(joined(...PARAGRAPH, '', ...list.map((text) => text.replace(/\(.\) T/u, 't'))).slice(1)).toHaveLength(1);
  });

  /** A page whose widest line that goes on has so many columns. */
  const wide = (columns: number): string[] => [`  A${long(columns - 3)}`, long(columns), 'and so on.'];

  it('have lines of 40 to 130 columns', () => {
    expect([39, 40, 130, 131].map((columns) => shows(...wide(columns)))).toEqual([false, true, true, false]);
  });

  it('go on below a line that is as wide as three fourths of the widest', () => {
    const below = (columns: number): string[] => [...wide(60), `  A${long(columns - 3)}`, 'Lakeford'];
    expect(joined(...below(45)).at(-1)).toEqual([`A${long(42)}`, 'Lakeford']);
    expect(joined(...below(44)).at(-1)).toEqual(['Lakeford']);
  });

  it('are not shown by lines of markup', () => {
    const { syntax, ...capture } = captureOf(...PARAGRAPH);
    expect(syntax).toBe('text');
    const marked = { ...capture, syntax: 'html' as const, text: capture.text.replaceAll(/^ {2}/gmu, 'b>') };
    expect(
      indentsOf(
        marked,
        capture.lines.map((line) => ({ ...line, text: line.text.trim() })),
      ),
    ).toBeNull();
  });
});
