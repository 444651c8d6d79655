import { expect, it } from 'vitest';
import { isEndRemark, isHeard, isProceedings } from '#parse/body/stage-sentence.ts';
import { long } from '../../../support/lines.ts';

it.each([
  ['Applause.', true],
  ['Laughter and applause', true],
  ['APPLAUSE FROM THE GALLERY', true],
  ['Applause from the gallery.', true],
  ['Applause is due to her.', false],
  ['Applause!', false],
  ['Beifall bei der SPD.', true],
  ['Шум в зале.', true],
  ['Mr Pike interjecting—', true],
  ['Honourable members interjecting.', true],
  ['Several hon. Members rose—', true],
  ['2.34 pm', true],
  ['12:05 a.m.', true],
  ['2.34', false],
  ['Column 123', true],
  ['Column 123WH', true],
  ['Column after column', false],
  ['Mr Pike keeps interrupting.', false],
  ['He rose.', false],
  ['Mr Pike interjecting, I go on.', false],
  [`Mr ${long(77, 'A')} interjecting.`, true],
  [`Mr ${long(78, 'A')} interjecting.`, false],
])('a line says what is heard or done in the hall: %s, %s', (line, heard) => {
  expect(isHeard(line)).toBe(heard);
});

it.each([
  ['Debate interrupted.', true],
  ['Question agreed to.', true],
  ['DEBATE INTERRUPTED.', true],
  ['Question put and passed.', true],
  ['The House divided.', true],
  ['Sitting suspended from 1 pm to 2 pm', true],
  ['The motion was carried by two votes to one.', true],
  ['Bill read a second time.', true],
  ['The agenda was adopted.', true],
  ['A vote was taken by show of hands.', true],
  ['A vote is a vote.', false],
  ['Die Sitzung wird um 12 Uhr geschlossen.', false],
  ['Die Sitzung wird geschlossen.', true],
  ['The House passed the bill last year.', false],
  ['The motion is good.', false],
  ['My motion was carried.', false],
  ['Debate interrupted!', false],
  ['BY MR. LUND:', true],
  ['BY THE COURT:', false],
  ['BY MR. LUND: Good morning.', false],
  ['DIRECT EXAMINATION', true],
  ['CROSS-EXAMINATION BY MR. LUND:', true],
  ['REDIRECT EXAMINATION BY MR. LUND (CONTINUED):', true],
  ['FURTHER REDIRECT EXAMINATION', true],
  ['Direct examination', false],
  ['END OF MEETING', true],
  ['END OF CONFERENCE CALL', true],
  ['END OF STORY.', false],
  ['End of meeting', false],
  ['EXAMINATION OF THE WEIR BY ALL', false],
  ['IDA MOSS, called as a witness by the Council, having been duly sworn, testified as follows:', true],
  ['ODO LIND, having been first duly sworn, was examined and testified as follows:', true],
  ['Ida Moss, called as a witness, came late.', false],
  [`IDA MOSS, duly sworn, ${long(297, 'a')}.`, true],
  [`IDA MOSS, duly sworn, ${long(298, 'a')}.`, false],
])('a line says what became of the proceedings: %s, %s', (line, over) => {
  expect(isProceedings(line)).toBe(over);
});

it.each([
  ['(Schluss: 17.05 Uhr)', true],
  ['[End of the sitting]', true],
  ['(Schlussapplaus)', false],
  ['(Der Schluss)', false],
  [`(Schluss ${long(90)})`, true],
  [`(Schluss ${long(91)})`, false],
])('a remark says that it is over: %s, %s', (remark, isOver) => {
  expect(isEndRemark(remark)).toBe(isOver);
});
