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
  [`(${'x'.repeat(1500)})`, 'stage'],
  [`(${'x'.repeat(1501)})`, ''],
  [`[${'x'.repeat(300)}]`, 'stage'],
  [`[${'x'.repeat(301)}]`, ''],
  ['(xy)', 'stage'],
  ['(x)', ''],
  ['-'.repeat(80), 'elision break'],
  ['-'.repeat(81), ''],
])('a line marks words left out, a break or what happens, or none: %s', (text, marks) => {
  const found = [isElision(text) && 'elision', isBreak(text) && 'break', isStage(text) && 'stage'];
  expect(found.filter((mark) => mark !== false).join(' ')).toBe(marks);
});
