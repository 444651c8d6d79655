import { describe, expect, it } from 'vitest';
import { joinBroken } from '#parse/body/broken-lines.ts';
import { indentsOf } from '#parse/body/indents.ts';
import { captureOf } from '../../../support/lines.ts';

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
    ['by two lines that go on', PARAGRAPH, true],
    ['not by one', PARAGRAPH.slice(0, 2), false],
    ['not where all lines stand alike', PARAGRAPH.map((text) => text.trim()), false],
    ['not where lines go on further in', [...PARAGRAPH, '  and more'], false],
    ['not where lines are narrow', PARAGRAPH.map((text) => text.slice(0, 38)), false],
  ])('are shown %s', (_which, texts, found) => {
    expect(shows(...texts)).toBe(found);
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
