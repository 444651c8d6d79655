import { describe, expect, it } from 'vitest';
import { joinBroken } from '#parse/body/broken-lines.ts';
import { habitOf } from '#parse/body/habit/habit.ts';
import { mayGoOn, wrapWidth } from '#parse/body/wrapped.ts';
import { captureOf, linesOf, long } from '../../../support/lines.ts';

const joined = (...texts: readonly string[]) => {
  const capture = captureOf(...texts);
  return joinBroken(capture, capture.lines).map(({ text }) => text);
};
const last = (texts: readonly string[]) => joined(...texts).at(-1);
const name = (characters: number) => long(characters, 'Ivan Petrov ').trimEnd().padEnd(characters, 'v');

describe('a line goes on with the one above it', () => {
  it.each<[string, string[]]>([
    ['that a line end cut behind a name', ['Sergey Lavrov', ': Thank you']],
    ['with a seat and a party', ['Anna Reed', '(Lake East) (Ind)']],
    ['that a line end cut before a remark', ['Sergey Lavrov', '(retranslated): Thank you']],
    ['that a blank line cut behind a name', ['Sergey Lavrov', '', ': Thank you']],
    ['whose label is as long as the longest', [name(239), '(retranslated): Thank you']],
    ['that a line end cut within a time code', ['Host: (', '00:21) Thank you']],
    ['that a line end cut before a remark behind a blank', ['Sergey Lavrov', ' (retranslated): Thank you']],
    ['below an article, in capitals', ['The weir opens again after two years, said the', 'River Board today.']],
    [
      'below an “of”, with words and a full stop',
      ['We did so, as you all know, with the help of', 'Rivers. Secretary Reed saw it.'],
    ],
    ['below an “und”', ['Wir sprachen lange über Brücken, Wehre und', 'Schleusen.']],
    ['below 40 characters', ['We thank again for what was said by the'.padStart(40, 'x'), 'Board.']],
    ['in small letters', ['The council', 'met today']],
    ['in small letters behind the blank of a link', ['The council', ' met today']],
    ['in small letters behind a comma', ['The council,', 'met today']],
    [
      'with an office and a colon, but in small letters',
      ['We thank the', 'chairman of the bank Ivan Petrov: thank you'],
    ],
    ['with a label of no office', ['We thank the', 'friend of the plant Ivan Petrov: Thank you']],
  ])('%s', (_which, texts) => {
    expect(joined(...texts)).toEqual([texts.filter((text) => text !== '').join('\n')]);
  });

  it.each<[string, string[]]>([
    ['a question', ['Why?', ': Thank you']],
    ['words that name nobody', ['We met.', '(Lake East) (Ind)']],
    ['a name above one bracket', ['Anna Reed', '(Laughter)']],
    ['a label longer than the longest', [name(240), '(retranslated): Thank you']],
    ['words without an open code', ['Host (', '00:21) Thank you']],
    ['a label without a code behind it', ['Host: (', 'Thank you']],
    ['a full stop', ['The council met.', 'and went']],
    ['words that a blank line parts from it', ['The council', '', 'met today']],
    ['an elision', ['* * *', 'met today']],
    ['words, where an office opens a turn', ['The council', 'chairman of the bank Ivan Petrov: Thank you']],
    ['39 characters that end in an article', ['We thank again for what was said by the', 'Board.']],
    ['an article, where a question opens', ['And we went, as you know already, up to the', 'Q.  When was it?']],
    ['an article, where a label opens', ['And we went, as you know already, up to the', 'Ivan Petrov: Thank you']],
    ['an article, and a blank line', ['And we went, as you know already, up to the', '', 'Board.']],
    ['words, with a capital', ['The council', 'Met today']],
  ])('not with %s', (_which, texts) => {
    expect(joined(...texts)).toEqual(texts.filter((text) => text !== ''));
  });

  it('takes with it the card that a capture brought in behind a name', () => {
    const card = ['President of Kyrgyzstan Sooronbay Jeenbekov', 'Jeenbekov Sooronbay', 'President of Kyrgyzstan'];
    expect(joined('So.', ...card, ': Mr President')).toEqual(['So.', [...card, ': Mr President'].join('\n')]);
  });

  it('leaves a subtitle that announces the person above the label', () => {
    const title = 'Beginning of conversation with President of Freedonia Paul Marten';
    expect(joined(title, 'Paul Marten', '(retranslated): Yes.')).toEqual([title, 'Paul Marten\n(retranslated): Yes.']);
  });

  it('takes no card with it where only a sentence goes on', () => {
    expect(joined('President Ivan Petrov', 'Petrov Ivan', 'went home')).toEqual([
      'President Ivan Petrov',
      'Petrov Ivan\nwent home',
    ]);
  });

  it.each<[string, string[], string]>([
    ['no name is said again', ['Ivan Petrov', 'Anna Petrova', 'President', ': Yes'], 'President\n: Yes'],
    ['more lines stand between', ['Ivan Petrov', 'Petrov Ivan', 'Head', 'President', ': Yes'], 'President\n: Yes'],
    ['the name is broken', ['President', 'and Ivan Petrov', 'Petrov Ivan', 'President', ': Yes'], 'President\n: Yes'],
  ])('takes no card with it where %s', (_which, texts, end) => {
    expect(last(texts)).toBe(end);
  });
});

describe('a text wrapped at a width', () => {
  const small = (count: number, width = 60) => Array.from({ length: count }, () => long(width, 'a'));
  const wrapped = [long(60, 'A'), ...small(4), ''];

  it.each<[string, string[]]>([
    ['a capital', [long(45, 'C'), 'Day']],
    ['the name of an office', [long(45, 'C'), 'Minister of Energy']],
  ])('goes on below a line that is three quarters full, with %s', (_which, texts) => {
    expect(last([...wrapped, ...texts])).toBe(texts.join('\n'));
  });

  it.each<[string, string[]]>([
    ['below a shorter line', [long(44, 'C'), 'Day']],
    ['below a blank line', [long(45, 'C'), '', 'Day']],
    ['with a label', [long(45, 'C'), 'Ivan Petrov: Yes']],
  ])('does not go on %s', (_which, texts) => {
    expect(last([...wrapped, ...texts])).toBe(texts.at(-1));
  });

  it('does not go on where each line is a paragraph', () => {
    expect(joined(long(60, 'C'), 'Day')).toHaveLength(2);
  });

  it.each<[string, string[], number | null]>([
    ['of four lines that go on', [long(60, 'A'), ...small(4)], 60],
    ['of three lines that go on', [long(60, 'A'), ...small(3)], null],
    ['of four lines of twenty-six', [...Array<string>(22).fill(long(60, 'A')), ...small(4)], 60],
    ['of four lines of twenty-seven', [...Array<string>(23).fill(long(60, 'A')), ...small(4)], null],
    ['of six lines of forty', [...Array<string>(34).fill(long(60, 'A')), ...small(6)], 60],
    ['of 40 characters', small(5, 40), 40],
    ['of 39 characters', small(5, 39), null],
    ['of 130 characters', small(5, 130), 130],
    ['of 131 characters', small(5, 131), null],
    ['of lines set apart', small(5).flatMap((text) => [text, '']), null],
  ])('is one %s', (_which, texts, width) => {
    expect(wrapWidth(linesOf(...texts))).toBe(width);
  });

  it.each([
    ['Plain words', true],
    ['• item', false],
    ['12. item', false],
    ['(Applause.)', false],
    ['* * *', false],
    ['President Putin. Yes', false],
    ['Q why', false],
    ['R - oui', false],
    ['Ivan Petrov: Yes', false],
  ])('goes on with a line or not: %s', (text, goesOn) => {
    const [above, line] = linesOf('It ends.', text);
    if (!above || !line) throw new Error('two lines');
    expect(mayGoOn(above, line)).toBe(goesOn);
    expect(mayGoOn(above, { ...line, role: 'item' })).toBe(false);
  });

  it.each([
    ['the nominee to the', 'Supreme Court. Member Petrov and I', true],
    ['the nominee is here.', 'Ivan Petrov. Member Petrov and I', false],
    ['the nominee is here [Laughter]', 'Ivan Petrov. Member Petrov and I', false],
    ['the nominee is called', 'Mr. PETROV. Member Petrov and I', false],
    ['the nominee is called', 'MR. PETROV. Member Petrov and I', false],
  ])('goes on below “%s” with the end of a sentence, not with a label: %s', (above, text, goesOn) => {
    const [first, line] = linesOf(above, text);
    if (!first || !line) throw new Error('two lines');
    expect(mayGoOn(first, line)).toBe(goesOn);
  });
});

describe('a remark in brackets', () => {
  it.each([
    ['goes on over three lines', ['(Applause – Ms Reed', 'of Lowfield: Quite so!', 'So it is.)'], 1],
    ['is left where it never closes', ['(Applause – Ms Reed', 'Of Lowfield: Quite so!', 'So it is.'], 3],
    ['is left where words follow it', ['(Applause – Ms Reed', 'Of Lowfield) So it is.'], 2],
    ['is left where a blank line parts it', ['(Applause – Ms Reed', '', 'Of Lowfield.)'], 2],
    ['is whole on one line', ['(Applause.)', 'So it is.)'], 2],
    ['takes twelve lines', ['(A', ...Array.from({ length: 10 }, () => 'B'), 'C)'], 1],
    ['takes no thirteen lines', ['(A', ...Array.from({ length: 11 }, () => 'B'), 'C)'], 13],
  ])('%s', (_what, texts, count) => {
    expect(joined(...texts)).toHaveLength(count);
  });
});

describe('a long label', () => {
  const alone = ['Anna Reed:', 'So it is.', '', 'Anna Reed:', 'And so.', ''];
  const read = (...texts: string[]) => {
    const capture = captureOf(...alone, ...texts);
    const habit = habitOf({ lines: capture.lines, title: null });
    return joinBroken(capture, capture.lines, habit).map(({ text }) => text);
  };

  it.each([
    ['between the words of an office', ['Boris Lund, Minister for Roads and', 'Bridges:']],
    ['inside the bracket for a seat', ['Boris Lund (Lowfield) (New/', 'Old Party):']],
  ])('goes on where a line end cuts it %s', (_where, texts) => {
    expect(read(...texts, 'Yes.')).toContain(texts.join('\n'));
  });

  it('goes on where a line end cuts a word of an office in two', () => {
    expect(read('Boris Lund, Deputy Mini-', 'ster of Roads:', 'Yes.')).not.toContain('ster of Roads:');
  });

  it.each([
    ['a name without an office', ['Boris Lund, the gate and', 'Bridges:']],
    ['a sentence', ['Boris Lund, Minister for Roads, is closed.', 'Bridges:']],
    ['no name', ['they say, the minister and', 'Bridges:']],
    ['a bracket without a name', ['Two gates (New/', 'Old Party):']],
  ])('does not go on from %s', (_which, texts) => {
    expect(read(...texts, 'Yes.')).toContain(texts[1]);
  });

  it('goes on over three lines, and where words stand behind its colon', () => {
    const label = ['Dr. h. c. Odo Lind, Deputy Minister', 'for Roads, Weirs and', 'Bridges: Thank you.'];
    expect(joined('So it is.', ...label)).toEqual(['So it is.', label.join('\n')]);
  });

  it.each([
    ['a sentence ended', 'So it is, in the end, for you, for me and for us all.', true],
    ['a line was too short to go on', 'So it is', true],
    ['no sentence ended', 'So it is, in the end, for you, for me and for us all', false],
  ])('begins where %s', (_where, above, begins) => {
    const label = ['Boris Lund, Minister for Roads and', 'Bridges: Yes.'];
    expect(joined(above, ...label).includes(label.join('\n'))).toBe(begins);
  });

  it('is no line that is a label without the one above it', () => {
    expect(joined('Odo Lind', 'Boris Lund, Minister for Roads:', 'Yes.')).toHaveLength(3);
  });
});
