import { expect, test } from 'vitest';
import { buildDocument } from '../../../../support/document.ts';
import { agency } from '#parse/formats/agency/agency.ts';
import { leaves } from '#document/walk.ts';
import { untiled } from '../../../../support/tiling.ts';
import { pageOf, partsOf, wordsOf } from '../../page-of.ts';

const DATELINE = 'MOSCOW, September 5. /TASS/.';

test('headlines of other items stand six empty lines or more below the first line of the text', () => {
  const headlines = (blanks: number): string[] => {
    const lines = [
      `${DATELINE} The minister will go.`,
      ...Array.from({ length: blanks }, () => ''),
      'Roads of the region',
    ];
    return partsOf({ children: [...agency.parse(pageOf(lines).capture).tree.children] });
  };
  expect(headlines(6)).toContain('other headlines: Roads of the region');
  expect(headlines(5)).not.toContain('other headlines: Roads of the region');
});

test('a heading of an item has eighty-nine characters at most', () => {
  const headings = (length: number): number => {
    const lines = [`${DATELINE} The minister will go.`, '', wordsOf(length, 'Roads '), '', wordsOf(150, 'He said ')];
    const { tree } = agency.parse(pageOf(lines).capture);
    return tree.children.filter((child) => child.type === 'section' && child.kind === 'heading').length;
  };
  expect(headings(89)).toBe(1);
  expect(headings(90)).toBe(0);
});

test.each([
  ['below the text', [`${DATELINE} The minister will go.`, '© TASS'], ['caption']],
  ['alone below a title', ['The minister will go', '© TASS'], ['caption']],
  ['alone', ['© TASS'], []],
])('a credit of a picture %s', (_, lines, captions) => {
  const { tree } = agency.parse(pageOf(lines).capture);
  expect(partsOf({ children: [...tree.children] }).filter((part) => part === 'caption')).toEqual(captions);
});

test.each([
  ['a heading', `${DATELINE} The minister will go.\n---\n\nHe said so.`],
  ['a heading below a crawler’s mark', `date 2022-09-05 ${DATELINE} The minister will go.\n---`],
  ['a label', `${DATELINE} Vladimir Putin: Good afternoon.\n\nQuestion: Why?\n\nVladimir Putin: Because.`],
  ['a stage line', `${DATELINE} (Applause.)\n\nThe minister will go.`],
  ['an elision', `${DATELINE} <…>\n\nThe minister will go.`],
  ['nothing', DATELINE],
])('a dateline before %s is kept, once and first', (_, capture) => {
  const document = buildDocument(new TextEncoder().encode(capture), 'item.md');
  expect(untiled(document)).toEqual([]);
  const parts = [...leaves(document.tree)].map((leaf) => leaf.type).filter((type) => type !== 'metadata');
  expect(parts.indexOf('dateline')).toBe(0);
  expect(parts.filter((type) => type === 'dateline')).toHaveLength(1);
});
