import { describe, expect, it } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { altered, untiled } from '../../../../support/tiling.ts';

const HEAD = 'RB/PV.96          The weir          14/05/2019';
/** Turns, and between any two of them the end of a page. */
const pages = (...texts: readonly string[]): string =>
  ['River Board', '14 May 2019', '', 'Anna Reed: Yes.', '', texts.join(`\n\n${HEAD}\n\n`)].join('\n');
/** The words of the paragraphs, where everything of the capture stands in one place, letter for letter. */
function read(text: string): string[] {
  const { document } = readDocument(Buffer.from(text), 'capture.txt');
  expect([...untiled(document), ...altered(document)]).toEqual([]);
  return sections(document.tree).flatMap(paragraphs).map(wordsOf);
}

describe('the end of a page', () => {
  it('stands within a paragraph where the sentence goes on', () => {
    const text = pages(
      'Boris Lund: The weir of the',
      'two lakes and the',
      'lock are in-',
      'ternational. The internal',
      'gate is.',
    );
    expect(read(text)).toEqual([
      'Yes.',
      'The weir of the two lakes and the lock are in-ternational. The internal gate is.',
    ]);
  });

  it('leaves nothing of a hyphenated word', () => {
    const text = pages('Boris Lund: The weir of the', 'two lakes is inter-', 'national, as international law', 'says.');
    expect(read(text)[1]).toBe('The weir of the two lakes is international, as international law says.');
  });

  it('parts paragraphs where a sentence or a label stands', () => {
    const text = pages(
      'Boris Lund: The weir of the',
      'two lakes.',
      'We open it for the',
      'Anna Reed: No.',
      'all of us the',
      'end.',
    );
    expect(read(text)).toEqual([
      'Yes.',
      'The weir of the two lakes.',
      'We open it for the',
      'No.',
      'all of us the end.',
    ]);
  });

  it('takes no more than twelve heads, feet and numbers', () => {
    const between = (count: number): string =>
      pages('Boris Lund: The weir of the', 'two lakes and the', 'lock and the', 'end.').replaceAll(
        HEAD,
        Array.from('abcdefghijklm', (letter) => `The ${letter}-weir          14/05/2019`)
          .slice(0, count)
          .join('\n'),
      );
    expect(read(between(12))).toEqual(['Yes.', 'The weir of the two lakes and the lock and the end.']);
    expect(read(between(13))).toEqual(['Yes.', 'The weir of the', 'two lakes and the', 'lock and the', 'end.']);
  });

  it('lets the bytes of a paragraph be those of its words only', () => {
    const text = pages('Boris Lund: The weir of the', 'two lakes and the', 'lock, the', 'end.');
    const { document } = readDocument(Buffer.from(text), 'capture.txt');
    const runs = (Object.values(document.bytes)[1] ?? []).map(({ first, last }) => text.slice(first, last + 1));
    expect(runs).toEqual(['The weir of the', 'two lakes and the', 'lock, the', 'end.']);
  });
});
