import { expect, test } from 'vitest';
import { pointAt } from '#document/position.ts';
import { readCapture } from '#read/read-capture.ts';
import { utf8 } from './bytes.ts';

const linesOf = (text: string): [string, number][] =>
  readCapture(utf8(text), 'a.txt').lines.map((line) => [line.text, line.blanksBefore]);

test('a bare text is read line by line with its blank lines counted', () => {
  const capture = readCapture(utf8('Title\r\n\r\n\u00a0\r\nQuestion:\u00a0Why?\r\nEnd'), 'a.txt');
  expect(capture.lines.map((line) => [line.text, line.blanksBefore])).toEqual([
    ['Title', 0],
    ['Question:\u00a0Why?', 2],
    ['End', 0],
  ]);
  expect(pointAt(capture, capture.text.indexOf('Why'))).toEqual({ line: 4, column: 11, offset: 22 });
  expect(capture.problems).toEqual([]);
  expect(capture.markup).toEqual([]);
});

test('CR ends a line where the text has no LF, and only there', () => {
  expect(linesOf('one\rtwo\r\rthree')).toEqual([
    ['one', 0],
    ['two', 0],
    ['three', 1],
  ]);
  expect(linesOf('one\rstill one\ntwo')).toEqual([
    ['one\rstill one', 0],
    ['two', 0],
  ]);
});

test('CR at the very end is none of the last line', () => {
  expect(linesOf('one\r\ntwo\r')).toEqual([
    ['one', 0],
    ['two', 0],
  ]);
});

test('a form feed ends a line but is not counted as one', () => {
  const capture = readCapture(utf8('page one\n\fpage two\fpage three\nend'), 'a.txt');
  expect(capture.lines.map((line) => line.text)).toEqual(['page one', 'page two', 'page three', 'end']);
  expect(capture.lineStarts).toEqual([0, 9, 30]);
});

test('runs of NUL pad a text and are none of it, a single one is', () => {
  const { lines } = readCapture(utf8('one\0\0two\n\0\0\0 \nthr\0ee\n\nfour'), 'a.txt');
  expect(lines.map(({ text, blanksBefore, role }) => [text, blanksBefore, role])).toEqual([
    ['one', 0, 'line'],
    ['\0\0', 0, 'boilerplate'],
    ['two', 0, 'line'],
    ['\0\0\0', 1, 'boilerplate'],
    ['thr\0ee', 1, 'line'],
    ['four', 1, 'line'],
  ]);
});

test('characters that cannot be seen stay in the text', () => {
  const text = 'Vladimir\u200bPutin: \u202ego\u202c\u00a0on\u00ad';
  expect(linesOf(text)).toEqual([[text, 0]]);
});

test('markup in a text file is text', () => {
  expect(linesOf('<script>alert(1)</script> &amp; <…>')).toEqual([['<script>alert(1)</script> &amp; <…>', 0]]);
});

test.each(['', ' \n\t\u00a0\r\n', '\uFEFF'])('a capture of blanks alone is empty: %j', (text) => {
  const capture = readCapture(utf8(text), 'a.txt');
  expect(capture.lines).toEqual([]);
  expect(capture.problems.map(({ name }) => name)).toEqual(['file-empty']);
});
