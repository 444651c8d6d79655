import { expect, it } from 'vitest';
import { isBreak, isElision, isRule, isStage } from '#parse/body/stage.ts';

it.each([
  ['<…>', 'elision'],
  ['[...]', 'elision stage'],
  ['( … )', 'elision stage'],
  ['* * *', 'elision break'],
  ['---', 'elision break rule'],
  ['--', ''],
  [' ⁂ ', 'elision break'],
  ['(Applause.)', 'stage'],
  ['[Laughter]', 'stage'],
  ['… (Interruptions)', 'stage'],
  ['and (Interruptions)', ''],
  ['(Applause.) Thank you.', ''],
  ['Thank you.', ''],
  ['* *', ''],
  [`(${'x'.repeat(1500)})`, 'stage'],
  [`(${'x'.repeat(1501)})`, ''],
  [`[${'x'.repeat(300)}]`, 'stage'],
  [`[${'x'.repeat(301)}]`, ''],
  ['(xy)', 'stage'],
  ['(x)', ''],
  ['（部分議員鼓掌）', 'stage'],
  ['［笑聲］。', 'stage'],
  ['（鼓掌）多謝', ''],
  ['（一）', ''],
  [`（${'掌'.repeat(1500)}）`, 'stage'],
  [`（${'掌'.repeat(1501)}）`, ''],
  [`［${'掌'.repeat(300)}］`, 'stage'],
  [`［${'掌'.repeat(301)}］`, ''],
  ['-'.repeat(80), 'elision break rule'],
  ['-'.repeat(81), 'rule'],
  ['='.repeat(160), 'rule'],
  ['='.repeat(161), ''],
  ['- - -', 'rule'],
  ['==', ''],
  ['= a =', ''],
])('a line marks words left out, a break or what happens, or none: %s', (text, marks) => {
  const found = [
    isElision(text) && 'elision',
    isBreak(text) && 'break',
    isRule(text) && 'rule',
    isStage(text) && 'stage',
  ];
  expect(found.filter((mark) => mark !== false).join(' ')).toBe(marks);
});
