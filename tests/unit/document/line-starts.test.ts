import { expect, test } from 'vitest';
import { lineStartsOf } from '#document/line-starts.ts';

test.each([
  ['one\ntwo\n\nfour', [0, 4, 8, 9]],
  ['one\r\ntwo\r\n', [0, 5]],
  ['one\rtwo\r', [0, 4]],
  ['one\rtwo\nthree', [0, 8]],
  ['one\n', [0]],
  ['\n', [0]],
  ['\r', [0]],
  ['\n\n', [0, 1]],
  ['', [0]],
  ['one\ftwo', [0]],
])('the lines of %j begin at %j', (text, starts) => {
  expect(lineStartsOf(text)).toEqual(starts);
});
