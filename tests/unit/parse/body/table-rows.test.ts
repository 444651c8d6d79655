import { describe, expect, it } from 'vitest';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { buildDocument } from '../../../support/document.ts';
import { untiled } from '../../../support/tiling.ts';

const rowOf = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** The paragraphs of a page with a table between its text, blanks folded. */
function read(table: string): string[] {
  const page = `<html><head><title>Weir</title></head><body><h1>Report on the weir</h1><p>14 May 2019</p>
    <p>The weir has been looked at by the board.</p><table>${table}</table></body></html>`;
  const document = buildDocument(new TextEncoder().encode(page), 'weir.html');
  expect(untiled(document)).toEqual([]);
  return sections(document.tree)
    .flatMap(paragraphs)
    .map((paragraph) => wordsOf(paragraph).replace(/\s+/gu, ' '))
    .slice(1);
}

describe('a row of a table', () => {
  it('is one paragraph where all cells hold an entry, also beside an empty one, below a caption and a head', () => {
    const head = '<caption>Dues by year</caption><thead><tr><th>Year</th><th>Dues</th><th>Boats</th></tr></thead>';
    expect(read(`${head}${rowOf(['2016', '1,200', '<b>31</b>'])}${rowOf(['2017', '1&nbsp;450', ''])}`)).toEqual([
      'Dues by year',
      'Year Dues Boats',
      '2016 1,200 31',
      '2017 1 450',
    ]);
  });

  it.each([
    ['one row', [['Gate', 'Lock']], ['Gate', 'Lock']],
    ['one column', [['Gate'], ['Lock']], ['Gate', 'Lock']],
    ['two rows of which one has one cell', [['Gate', 'shut'], ['Lock']], ['Gate', 'shut', 'Lock']],
    [
      'a cell of two paragraphs',
      [
        ['<p>a</p><p>b</p>', 'c'],
        ['d', 'e'],
      ],
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'a cell with a list',
      [
        ['<ul><li>a</li></ul>', 'c'],
        ['d', 'e'],
      ],
      ['a', 'c', 'd', 'e'],
    ],
    [
      'a cell of 81 characters',
      [
        ['x'.repeat(81), 'c'],
        ['d', 'e'],
      ],
      ['x'.repeat(81), 'c', 'd', 'e'],
    ],
  ])('is none where the table may only lay out a page: %s', (_which, rows, paragraphsOf) => {
    expect(read(rows.map(rowOf).join(''))).toEqual(paragraphsOf);
  });

  it('is one where the longest cell has 80 characters', () => {
    expect(read(`${rowOf(['x'.repeat(80), 'c'])}${rowOf(['d', 'e'])}`)).toEqual([`${'x'.repeat(80)} c`, 'd e']);
  });
});
