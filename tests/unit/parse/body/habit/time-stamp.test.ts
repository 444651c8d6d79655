import { expect, it } from 'vitest';
import { isStamp, stampBefore, stampBehind } from '#parse/body/habit/time-stamp.ts';

it.each([
  ['10:01', true],
  [' [10:01 AM] ', true],
  ['(1:02:03.450)', true],
  ['14.05.2019, 10.02', true],
  ['Tue, 14 May 2019 at 10:01', true],
  ['[10:01)', false],
  ['(10:01', false],
  ['10:01]', false],
  ['10', false],
  ['14 May 2019', false],
  ['See you at 10:01', false],
])('%s is nothing but a time: %s', (text, stamp) => {
  expect(isStamp(text)).toBe(stamp);
});

it.each([
  ['[10:01] Lund: Yes.', '[10:01] '],
  ['10:01 - Lund: Yes.', '10:01 - '],
  ['[10:01) Lund: Yes.', null],
  ['10:01) Lund: Yes.', null],
])('the time before the words of %s is %s', (text, time) => {
  expect(stampBefore(text)).toBe(time);
});

it.each([
  ['Odo Lind (10:01)', 'Odo Lind'],
  ['Odo Lind (10:01', null],
  ['Odo Lind 10:01]', null],
])('of %s the words before its time are %s', (text, words) => {
  const end = stampBehind(text);
  expect(end === null ? null : text.slice(0, end)).toBe(words);
});
