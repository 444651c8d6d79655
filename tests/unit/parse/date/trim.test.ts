import { expect, test } from 'vitest';
import { trimEnd, trimStart } from '#parse/date/trim.ts';

test.each([
  [' Moscow, ', ' Moscow', 'Moscow, '],
  [',', '', ''],
  [' , ', '', ''],
  ['', '', ''],
])('“%s” loses marks and blanks at its end or at its beginning', (text, withoutEnd, withoutStart) => {
  expect(trimEnd(text, ' ,')).toBe(withoutEnd);
  expect(trimStart(text, ' ,')).toBe(withoutStart);
});
