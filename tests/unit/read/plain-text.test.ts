import { expect, test } from 'vitest';
import { readCapture } from '#read/read-capture.ts';
import { pointAt } from '#read/line-map.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a bare text is read line by line with its blank lines counted', () => {
  const capture = readCapture(bytes('Title\r\n\r\n\u00a0\r\nQuestion:\u00a0Why?\r\nEnd'), 'a.txt');
  expect(capture.lines.map((line) => [line.text, line.blanksBefore])).toEqual([
    ['Title', 0],
    ['Question:\u00a0Why?', 2],
    ['End', 0],
  ]);
  expect(pointAt(capture, capture.text.indexOf('Why'))).toEqual({ line: 4, column: 11, offset: 22 });
  expect(capture.problems).toEqual([]);
});

test('front matter is cut off and the line numbers go on counting in the file', () => {
  const capture = readCapture(bytes('---\ntitle: A day\ndate: 2012-10-05\n---\nText\n'), 'a.txt');
  expect(capture.editor).toEqual({ title: 'A day', date: '2012-10-05' });
  expect(capture.text).toBe('Text\n');
  expect(capture.firstLine).toBe(5);
});

test('a capture that is not the one digested is refused', () => {
  const capture = readCapture(bytes(`---\nsha256: ${'0'.repeat(64)}\n---\nText\n`), 'a.txt');
  expect(capture.problems.map((found) => found.name)).toEqual(['digest-mismatch']);
});
