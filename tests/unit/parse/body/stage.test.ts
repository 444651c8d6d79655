import { expect, it } from 'vitest';
import { isBreak, isElision, isStage } from '#parse/body/stage.ts';

it.each([
  ['<…>', 'elision'],
  ['[...]', 'elision stage'],
  ['( … )', 'elision stage'],
  ['* * *', 'elision break'],
  ['---', 'elision break'],
  [' ⁂ ', 'elision break'],
  ['(Applause.)', 'stage'],
  ['[Laughter]', 'stage'],
  ['(Applause.) Thank you.', ''],
  ['Thank you.', ''],
  ['* *', ''],
])('a line marks words left out, a break or what happens, or none: %s', (text, marks) => {
  const found = [isElision(text) && 'elision', isBreak(text) && 'break', isStage(text) && 'stage'];
  expect(found.filter((mark) => mark !== false).join(' ')).toBe(marks);
});
