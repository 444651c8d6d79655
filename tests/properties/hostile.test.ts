import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../support/document.ts';
import { runs } from '../support/runs.ts';

/*
 * Written without the parser and without what it exports of its tree: a leaf is any object that has a type, a value and a place and
 * no children; what the leaves say is compared with a decoding of its own.
 */

interface Leaf {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const offsetOf = (place: unknown, side: 'start' | 'end'): number => {
  const point = isObject(place) ? place[side] : null;
  const offset = isObject(point) ? point.offset : null;
  return typeof offset === 'number' ? offset : NaN;
};

/** Every leaf below a value, found by looking at all that hangs on it. */
function leavesBelow(node: unknown): Leaf[] {
  if (Array.isArray(node)) return node.flatMap(leavesBelow);
  if (!isObject(node)) return [];
  if (typeof node.type === 'string' && typeof node.value === 'string' && isObject(node.position))
    return [{ type: node.type, start: offsetOf(node.position, 'start'), end: offsetOf(node.position, 'end') }];
  return Object.entries(node).flatMap(([key, value]) => (key === 'position' ? [] : leavesBelow(value)));
}

/** What a text file says: UTF-8 without the mark of its byte order. */
const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** The faults of a tiling: leaves that overlap or lie outside, and characters other than blanks that no leaf holds. */
function faultsOf(leaves: readonly Leaf[], text: string): string[] {
  const faults: string[] = [];
  let at = 0;
  const gap = (to: number): void => {
    const lost = text.slice(at, to).trim();
    if (lost !== '') faults.push(`lost at ${String(at)}: ${JSON.stringify(lost.slice(0, 40))}`);
  };
  for (const { type, start, end } of leaves.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(start <= end && end <= text.length)) faults.push(`${type} outside: ${String(start)}–${String(end)}`);
    if (start < at && end > start) faults.push(`${type} doubled at ${String(start)}`);
    gap(start);
    at = Math.max(at, end);
  }
  gap(text.length);
  return faults;
}

/** Pieces of captures as they come: whole, cut, doubled, in the wrong place, with signs that nobody sees. */
const piece = fc.oneof(
  fc.constantFrom(
    'Some hon. members: Shame!',
    'Abg. Maurer – die Hand hebend –: Ja.',
    'Abg. Maurer – die Hand hebend',
    'The Temporary Speaker (Sen. Sang): Proceed.',
    'Keeper of the Weir: We agree.',
    'Harbour master: Four hundred.',
    'Mr Pike interjecting—',
    'Debate interrupted.',
    'Applause.',
    '主席：水闸在春天开放。',
    '王小明:我同意。',
    '○山田太郎君：賛成です。',
    'الرئيس: نفتتح الجلسة.',
    'M. le président: La séance est ouverte.',
    'Зал: Верно!',
    'Minutes of the meeting of 9 January 2023',
    '1. Minutes',
    '2. Bridge',
    'Events',
    'Topics',
    'Geography',
    'Publication status',
    'Published in section: News',
    'See also',
    'The council has decided that the weir stays shut.',
    '12 March 2018',
    '18:10',
    'MOSCOW, April 23. /TASS/. The minister will go.',
    'Question: Why?President of Russia Vladimir Putin: Because.Question: When?',
    'Sergey Lavrov (',
    '): Thank you.',
    'PRIME MINISTER:',
    'Q.  When?',
    'A.  In May.',
    'Q    Why?',
    '* * *',
    '<…>',
    '&nbsp;&amp;&lt;b&gt;',
    '<p>One<p>Two</div>',
    '<table><tr><td>10:01</td><td>Gower</td></tr>',
    '<!-- <p> -->',
    '<h2>Topics</h2>',
    '**Bold:** words \\[sic\\]',
    '> > quoted',
    '| a | b |',
    '[link](javascript:alert(1))',
    '---',
    'title: Not front matter',
    '\u200B\u00AD',
    '\u202Etxet\u202C',
    '\u00A0\u2003\u3000',
    '\uFEFF',
    'e\u0301\u{1F3F3}\u200D\u{1F308}',
    ':',
    '：',
    '(',
    '–',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.lorem({ maxCount: 20 }),
);

const capture = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' ', '', '\t', '\u2028', '\n    ')), {
    maxLength: 40,
  })
  .map((parts) => parts.map((part) => part.join('')).join(''));

describe('a hostile or messy capture', { timeout: 3_600_000 }, () => {
  it.each([
    ['txt', 300],
    ['md', 100],
    ['html', 100],
  ])('loses and doubles no character: .%s', (ending, cases) => {
    fc.assert(
      fc.property(capture, (text) => {
        const bytes = new TextEncoder().encode(text);
        const document = buildDocument(bytes, `capture.${ending}`);
        const leaves = leavesBelow(document.tree);
        expect(faultsOf(leaves, document.capture)).toEqual([]);
        if (document.provenance.encoding === 'utf-8') expect(document.capture).toBe(decoded(bytes));
      }),
      { numRuns: runs(cases) },
    );
  });
});
