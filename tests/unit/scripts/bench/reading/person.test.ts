import { expect, test } from 'vitest';
import { isPersonOf, names, nameToldByPage } from '../../../../../scripts/bench/reading/person.ts';

test.each([
  ['Vladimir Putin', 'Vladimir Putin'],
  ['President of\u00a0Russia Vladimir Putin', 'Vladimir Putin'],
  ['Presidentof RussiaVladimir Putin', 'Vladimir Putin'],
  ['Alexander Duimamet, welding engineer at a branch', 'Alexander Duimamet'],
  ['King Abdullah II of Jordan', 'King Abdullah II'],
  ['Tomislav Nikolic (2012–2017)', 'Tomislav Nikolic'],
  ['V. Putin', 'Vladimir Putin'],
  ['V.Putin', 'Vladimir Putin'],
  ['Putin', 'Vladimir Putin'],
  ['PRESIDENT GEORGE W. BUSH', 'George W. Bush'],
  ['Question', null],
  ['Question(retranslated)', null],
  ['Question from Izhevsk', null],
  ['Response from the hall', null],
  ['Call centre operator', null],
  ['Call centre operator', 'Call centre operator'],
])('the label “%s” is the person %s', (label, speaker) => {
  expect(isPersonOf(label, speaker)).toBe(true);
});

test.each([
  ['President of Russia Vladimir Putin', 'President of Russia'],
  ['President of Russia Vladimir Putin', 'Vladimir'],
  ['President of Russia Vladimir Putin', 'Emomali Rahmon'],
  ['President of Russia Vladimir Putin', null],
  ['President of Russia Vladimir Putin', ''],
  ['S. Lavrov', 'Vladimir Lavrov'],
  ['Question', 'Vladimir Putin'],
  ['Question', 'Question'],
  ['Remark', 'Remark'],
])('the label “%s” is not the person %s', (label, speaker) => {
  expect(isPersonOf(label, speaker)).toBe(false);
});

test('an office alone may stand for a person or for nobody; marks of a question name nobody', () => {
  expect(['Moderator', 'Reply', 'Xi Jinping'].map(names)).toEqual(['open', 'no', 'yes']);
});

test('the page tells the name where a shorter label of its own is the end or the beginning of a longer one', () => {
  const labels = [
    'President of Russia Vladimir Putin',
    'Vladimir Putin',
    'Anna Field, engineer',
    'Anna Field',
    'Question',
  ];
  expect(labels.map((label) => nameToldByPage(label, labels))).toEqual([
    'Vladimir Putin',
    null,
    'Anna Field',
    null,
    null,
  ]);
});
