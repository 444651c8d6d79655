import { expect, test } from 'vitest';
import type { EditorWords } from '#document/editor.ts';
import { splitFrontMatter } from '#read/split-front-matter.ts';
import { frontMatterBlock } from '../../../../scripts/add/front-matter.ts';

const cases: EditorWords[] = [
  {},
  { sha256: 'a'.repeat(64) },
  { date: '2017', why: 'The year: that of the anniversary — "so it says" (lines 8, 14).' },
  { date: '2023-05-10/2023-06-15', why: `${'It follows the day, and precedes the visit; '.repeat(12)}so it is.` },
  { title: '--- # [not] {yaml}: *x &y !z', publisher: 'O\'Example: "press"', place: '- Example' },
  { title: 'Раҳмон\u00A0Эмомалӣ', provenance: 'two  blanks and a\nline end' },
  { url: 'https://example.org/a?b=c#d', captured: '2024-03-01T10:00:00Z', related: ['2020-a', '2021-b'] },
  { title: 'null', place: 'yes', publisher: '12', provenance: '~' },
];

test.each(cases)('the words come back as they were written: %j', (words) => {
  const capture = Buffer.from('---\r\nA capture that begins with a line of hyphens.\n');
  const split = splitFrontMatter(
    Buffer.concat([Buffer.from(frontMatterBlock({ sha256: 'b'.repeat(64), ...words })), capture]),
    'a.txt',
  );
  expect(split.problems).toEqual([]);
  expect(split.editor).toEqual({ sha256: 'b'.repeat(64), ...words });
  expect(Buffer.compare(split.rest, capture)).toBe(0);
});

test('dates stand in quotation marks, so that no YAML reader makes something else of them', () => {
  expect(frontMatterBlock({ date: '2012-04-23', captured: '2024-03-01' })).toBe(
    '---\ndate: "2012-04-23"\ncaptured: "2024-03-01"\n---\n',
  );
});
