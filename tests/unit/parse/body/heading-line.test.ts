import { describe, expect, it } from 'vitest';
import { isHeadingLine, type LineContext } from '#parse/body/heading-line.ts';
import { linesOf, long } from '../../../support/lines.ts';

/** Whether a line, set apart above a paragraph, is a heading. */
function isHeading(
  text: string,
  {
    apart = true,
    next = long(200, 'B'),
    nextApart = true,
    ...context
  }: Partial<Omit<LineContext, 'next'>> & { apart?: boolean; next?: string; nextApart?: boolean } = {},
): boolean {
  const [, line, below] = linesOf('So.', ...(apart ? [''] : []), text, ...(nextApart ? [''] : []), next);
  if (!line) throw new Error('no line was read');
  return isHeadingLine(line, { next: below ?? null, nextIsLabel: false, inTurn: false, ...context });
}

const words = (characters: number) => `A ${long(characters - 2, 'b')}`;

describe('a line set apart', () => {
  it.each([
    'Relations with neighbours',
    '“Relations” with neighbours all',
    '(2020) Treaty',
    '12 new schools',
    words(120),
  ])('is a heading: %s', (text) => {
    expect(isHeading(text)).toBe(true);
  });

  it.each([
    words(121),
    'relations with neighbours',
    'Relations with neighbours.',
    'Relations:',
    'Dear friends and colleagues',
    'Relations',
  ])('is no heading: %s', (text) => {
    expect(isHeading(text)).toBe(false);
  });

  it.each<[string, Parameters<typeof isHeading>[1]]>([
    ['directly below another', { apart: false }],
    ['directly above another', { nextApart: false }],
    ['within a turn', { inTurn: true }],
    ['above words in small letters, the other half of its sentence', { next: long(200, 'b') }],
    ['above a line as long as itself', { next: long(25, 'B') }],
  ])('is no heading %s', (_which, context) => {
    expect(isHeading('Relations with neighbours', context)).toBe(false);
  });

  it('is a heading above a line longer by a letter, not above the end of the page', () => {
    expect(isHeading('Relations with neighbours', { next: long(26, 'B') })).toBe(true);
    expect(isHeading('Relations with neighbours', { next: '' })).toBe(false);
  });
});

describe('a heading wherever it stands', () => {
  const inText = { apart: false, nextApart: false, inTurn: true };

  it.each([
    'Table of contents:',
    'Answers to media questions:',
    '**Syria',
    'Agenda item 8 (continued)',
    'Items 12',
    'Anlage 1',
    'Annex 2',
  ])('is known by its words: %s', (text) => {
    expect(isHeading(text, inText)).toBe(true);
  });

  it.each(['Agenda item 8 is closed', 'Item eight', 'Item 8 (2019) and more'])(
    'is not known by its words: %s',
    (text) => {
      expect(isHeading(text, inText)).toBe(false);
    },
  );

  it('has eighty-one characters behind its mark at most, and a hundred and twenty behind its number', () => {
    expect(isHeading(`**${long(81, 'S')}`, inText)).toBe(true);
    expect(isHeading(`**${long(82, 'S')}`, inText)).toBe(false);
    const numbered = { ...inText, nextIsLabel: true };
    expect(isHeading(`(2) ${long(120, 'T')}`, numbered)).toBe(true);
    expect(isHeading(`(2) ${long(121, 'T')}`, numbered)).toBe(false);
    expect(isHeading('(2) Tea', numbered)).toBe(true);
    expect(isHeading('(2) To', numbered)).toBe(false);
  });

  it('stands above a label that is a name alone on its line, whoever spoke before', () => {
    expect(isHeading('Harbour Lights', { ...inText, inTurn: true, isAboveLone: true })).toBe(true);
    expect(isHeading('Harbour Lights', { ...inText, inTurn: true })).toBe(false);
    expect(isHeading('They rose.', { ...inText, inTurn: true, isAboveLone: true })).toBe(false);
    expect(isHeading('and so to bed', { ...inText, inTurn: true, isAboveLone: true })).toBe(false);
  });

  it('has a number in brackets above a label', () => {
    expect(isHeading('(2) Treaty', { ...inText, nextIsLabel: true })).toBe(true);
    expect(isHeading('(2) Treaty', inText)).toBe(false);
    expect(isHeading('Treaty', { ...inText, nextIsLabel: true })).toBe(false);
  });

  it('is set by the markup', () => {
    const [line] = linesOf('so.');
    if (!line) throw new Error('no line was read');
    expect(isHeadingLine({ ...line, role: 'heading' }, { next: null, nextIsLabel: false, inTurn: true })).toBe(true);
  });
});
