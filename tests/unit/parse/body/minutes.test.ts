import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../../support/document.ts';
import { sections, paragraphs, wordsOf } from '#document/walk.ts';
import { isMinutes } from '#parse/body/minutes.ts';
import { captureOf, long } from '../../../support/lines.ts';

it.each([
  ['at the first line', ['Minutes of the meeting'], true],
  ['behind the name of the body', ['Council: minutes of the meeting'], true],
  ['in another language', ['Протокол заседания совета'], true],
  ['at the fifth line', ['A', 'B', 'C', 'D', 'Minutes of the meeting'], true],
  ['at the sixth line', ['A', 'B', 'C', 'D', 'E', 'Minutes of the meeting'], false],
  ['within a sentence', ['Ten minutes of silence'], false],
  ['in 200 characters', [`Minutes of ${long(189)}`], true],
  ['in 201 characters', [`Minutes of ${long(190)}`], false],
])('minutes say so %s', (_, lines, minutes) => {
  expect(isMinutes(captureOf(...lines))).toBe(minutes);
});

/** Who is named for each paragraph. */
const said = (...lines: string[]): string[] =>
  sections(buildDocument(new TextEncoder().encode(lines.join('\n')), 'capture.txt').tree).flatMap((section) =>
    paragraphs(section).map((paragraph) => `${section.speaker?.name ?? 'nobody'}: ${wordsOf(paragraph)}`),
  );

const HILL = 'Ann Hill: We have no money.';
const TOLD = ['The clerk read a letter.', 'It was noted.'];

describe('a line below a turn', () => {
  it('is nobody’s in minutes', () => {
    expect(said('Minutes of the meeting', '', ...TOLD, HILL, 'The clerk left.').slice(-2)).toEqual([
      'Ann Hill: We have no money.',
      'nobody: The clerk left.',
    ]);
  });

  it('is the speaker’s where more than half of the lines are turns', () => {
    expect(said('Minutes of the meeting', '', HILL, 'Ben Dale: No.', 'The clerk left.').at(-1)).toBe(
      'Ben Dale: The clerk left.',
    );
  });

  it.each([
    ['the next item of an agenda', ['1. Weir', HILL, '', '2. Bridge', 'It is old.'], 'nobody: It is old.'],
    ['an item out of its order', ['1. Weir', HILL, '', '3. Bridge', 'It is old.'], 'Ann Hill: It is old.'],
    ['an item right below the words', ['1. Weir', HILL, '2. Bridge', 'It is old.'], 'Ann Hill: It is old.'],
    ['an item that is a sentence', ['1. Weir', HILL, '', '2. Bridge is old.', 'It is old.'], 'Ann Hill: It is old.'],
    ['a list that the speaker opens', [HILL, '', '1. Weir', '', '2. Bridge', 'It is old.'], 'Ann Hill: It is old.'],
  ])('stands below %s', (_, lines, last) => {
    expect(said('Sitting of the council', '4 June 2015', '', ...lines).at(-1)).toBe(last);
  });
});
