import { expect, test } from 'vitest';
import { FIGURE, mayHold } from '#document/may-hold.ts';

test('a line of a plain text holds no sign that its text has not', () => {
  const source = { syntax: 'text', text: 'Yes.\nNo' } as const;
  expect([mayHold(source, '.'), mayHold(source, ':'), mayHold(source, FIGURE)]).toEqual([true, false, false]);
  expect(mayHold({ ...source, text: 'Yes.\n1' }, FIGURE)).toBe(true);
});

test('a line of a saved page, or one that was put together, may hold any sign: `&#58;` is a colon', () => {
  expect(mayHold({ syntax: 'html', text: '<p>Anna&#58; Yes' }, ':')).toBe(true);
  expect(mayHold({ syntax: 'markdown', text: 'Anna&#58; Yes' }, ':')).toBe(true);
  expect(mayHold(null, ':')).toBe(true);
});
