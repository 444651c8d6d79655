import { describe, expect, it } from 'vitest';
import { boldLabels } from '#parse/body/bold-labels.ts';
import { CUES, questionCues } from '#parse/body/cue.ts';
import { LabelPage } from '#parse/body/habit/way.ts';
import { hasUnreadStops, stopLabels } from '#parse/body/stop-labels.ts';
import { linesOf, long } from '../../../support/lines.ts';

/** The names that a reader of labels reads of a page, `-` for a line without one. */
const names = (lines: ReturnType<typeof linesOf>, read: ReturnType<typeof questionCues>) =>
  lines.map((line) => read(line)?.name ?? '-').join(' ');

/** The reader of all cues of a page of no known layout. */
function recurringCues(lines: ReturnType<typeof linesOf>, isConversation: boolean): ReturnType<typeof questionCues> {
  const readers = CUES.map(({ readerOf }) =>
    readerOf(new LabelPage({ lines, title: isConversation ? 'Interview with a newspaper' : 'Bridges' })),
  );
  return (line) => readers.map((read) => read(line)).find((found) => found !== null) ?? null;
}

describe('a question of a layout that prints `Q`', () => {
  it.each([
    ['Q with wide blanks, and A beside it', ['Q    Why?', 'A   Because.'], 'Q A'],
    ['Q with one blank where it recurs', ['Q Why?', 'Q When?'], 'Q Q'],
    ['Q with one blank that stands once and asks', ['Q Why?', 'So.'], 'Q -'],
    ['no Q with one blank that stands once and tells', ['Q Street is long.', 'So.'], '- -'],
    ['Q with one blank beside wide ones', ['Q    Why?', 'Q When?'], 'Q Q'],
    ['no A where Q has one blank', ['Q Why?', 'Q When?', 'A   Because.'], 'Q Q -'],
  ])('is read from %s', (_which, texts, read) => {
    const lines = linesOf(...texts);
    expect(names(lines, questionCues(lines))).toBe(read);
  });

  it('is read wide where all are wide', () => {
    expect(names(linesOf('Q Where?'), questionCues(linesOf('Q    Why?', 'Q    When?')))).toBe('-');
  });
});

describe('cues of a page of no known layout', () => {
  it.each<[string, string[], boolean, string]>([
    ['Q beside another notation', ['Q    Why?', 'Q: When?', 'A   So.'], false, 'Q - A'],
    ['no Q that stands once', ['Q    Why?', 'A   So.'], false, '- -'],
    ['Q with a full stop beside another notation', ['Q. Why?', 'Q: When?', 'A. So.'], false, 'Q - A'],
    ['no Q with a full stop that stands once', ['Q. Why?', 'A. So.'], false, '- -'],
    ['letters with dashes twice', ['Q - Why?', 'R - So.'], false, 'Q R'],
    ['no letter with a dash once', ['Q - Why?', 'So.'], false, '- -'],
    [
      'words with dashes three times',
      ['Pregunta.- A', 'Presidente.- B', 'Pregunta.- C'],
      false,
      'Pregunta Presidente Pregunta',
    ],
    ['no words with dashes twice', ['Pregunta.- A', 'Presidente.- B'], false, '- -'],
    ['dashes of a conversation', ['- Why?', '- So.', '- And?'], true, '- - -'],
  ])('are %s', (_which, texts, isConversation, read) => {
    const lines = linesOf(...texts);
    expect(names(lines, recurringCues(lines, isConversation))).toBe(read);
  });

  it.each<[string, string[], boolean, number]>([
    ['three in a conversation', ['- Why?', '- So.', '- And?'], true, 3],
    ['two in a conversation', ['- Why?', '- So.'], true, 0],
    ['three elsewhere', ['- Why?', '- So.', '- And?'], false, 0],
  ])('are dashes: %s', (_which, texts, isConversation, count) => {
    const lines = linesOf(...texts);
    const read = recurringCues(lines, isConversation);
    expect(lines.filter((line) => read(line) !== null)).toHaveLength(count);
  });

  it('are not read in a notation that the page does not use', () => {
    const read = recurringCues(linesOf('Q: Why?', 'Q: When?'), false);
    expect(names(linesOf('Q    Where?', 'Q. Where?'), read)).toBe('- -');
  });

  it('are nobody’s, but a word with a dash is a name', () => {
    const lines = linesOf('Q - Why?', 'R - So.', 'Pregunta.- A', 'Presidente.- B', 'Pregunta.- C');
    const read = recurringCues(lines, false);
    expect(lines.map((line) => read(line)?.class)).toEqual(['anonymous', 'anonymous', 'word', 'word', 'word']);
    expect(read(lines[0] ?? { text: '', pieces: [], blanksBefore: 0, role: 'line' })).toEqual({
      name: 'Q',
      key: 'q',
      class: 'anonymous',
      nameEnd: 1,
      note: null,
      end: 4,
      runOn: false,
    });
  });
});

describe('names on bold lines of their own', () => {
  /** A page whose lines in capitals are bold. */
  const page = (...texts: string[]) =>
    linesOf(...texts).map((line) =>
      line.text === line.text.toUpperCase() ? { ...line, bold: line.text.length } : line,
    );
  const read = (...texts: string[]) =>
    names(page(...texts), boldLabels(new LabelPage({ lines: page(...texts), title: null })));
  const longest = long(120, 'A');

  it.each([
    ['two that recur', ['IVAN', 'so', 'ANNA', 'so', 'IVAN', 'so', 'ANNA', 'so'], 'IVAN - ANNA - IVAN - ANNA -'],
    ['one that recurs beside another', ['IVAN', 'so', 'ANNA', 'so', 'IVAN', 'so'], '- - - - - -'],
    [
      'not a third that stands once',
      ['IVAN', 'so', 'ANNA', 'so', 'IVAN', 'so', 'ANNA', 'so', 'OLGA', 'so'],
      'IVAN - ANNA - IVAN - ANNA - - -',
    ],
    ['without words below', ['IVAN', 'ANNA', 'so', 'IVAN', 'ANNA', 'so'], '- - - - - -'],
    ['that end the page', ['IVAN', 'so', 'ANNA', 'so', 'IVAN', 'so', 'ANNA'], '- - - - - - -'],
    ['with a full stop', ['IVAN.', 'so', 'ANNA.', 'so', 'IVAN.', 'so', 'ANNA.', 'so'], '- - - - - - - -'],
    [
      'of 120 characters',
      [longest, 'so', 'ANNA', 'so', longest, 'so', 'ANNA', 'so'],
      `${longest} - ANNA - ${longest} - ANNA -`,
    ],
    ['of 121 characters', [`${longest}A`, 'so', 'ANNA', 'so', `${longest}A`, 'so', 'ANNA', 'so'], '- - - - - - - -'],
  ])('are labels: %s', (_which, texts, found) => {
    expect(read(...texts)).toBe(found);
  });

  it('are bold from end to end, and no headings', () => {
    const lines = page('IVAN', 'so', 'ANNA', 'so', 'IVAN', 'so', 'ANNA', 'so');
    const read = boldLabels(new LabelPage({ lines, title: null }));
    const [ivan] = lines;
    if (!ivan) throw new Error('no line was read');
    expect(read(ivan)).toMatchObject({ class: 'person', nameEnd: 4, end: 4 });
    expect(read({ ...ivan, bold: 3 })).toBeNull();
    expect(read({ ...ivan, role: 'heading' })).toBeNull();
  });
});

describe('labels that end in a full stop', () => {
  const read = (...texts: string[]) =>
    names(linesOf(...texts), stopLabels(new LabelPage({ lines: linesOf(...texts), title: null })));

  it.each([
    ['three times', ['Ivan Petrov. A', 'Ivan Petrov. B', 'Ivan Petrov. C'], 'Ivan Petrov Ivan Petrov Ivan Petrov'],
    ['twice', ['Ivan Petrov. A', 'Ivan Petrov. B', 'Anna Petrova. C'], '- - -'],
    [
      'twice, beside another',
      ['Ivan Petrov. A', 'Ivan Petrov. B', 'Anna Petrova. C', 'Anna Petrova. D'],
      'Ivan Petrov Ivan Petrov Anna Petrova Anna Petrova',
    ],
    ['twice, beside a question', ['Ivan Petrov. A', 'Ivan Petrov. B', 'Q. C'], 'Ivan Petrov Ivan Petrov Q'],
    ['once, beside a question', ['Ivan Petrov. A', 'Anna Petrova. B', 'Q. C'], '- - -'],
    [
      'once, in capitals beside others',
      ['Ivan Petrov. A', 'Ivan Petrov. B', 'Ivan Petrov. C', 'ANNA PETROVA. D'],
      'Ivan Petrov Ivan Petrov Ivan Petrov ANNA PETROVA',
    ],
    [
      'once, an office and its holder beside others',
      [
        'Ivan Petrov. A',
        'Ivan Petrov. B',
        'Ivan Petrov. C',
        'President Putin. D',
        'Prime Minister. E',
        'Anna Petrova. F',
      ],
      'Ivan Petrov Ivan Petrov Ivan Petrov President Putin - -',
    ],
    [
      'one word in capitals, but for a term of the text',
      ['MR. LUND. A', 'MR. LUND. B', 'SEVERAL. Aye.', 'GDP. It rose.', 'So did GDP in May.'],
      'MR. LUND MR. LUND SEVERAL - -',
    ],
    [
      'one word in capitals that stands within longer ones alone',
      ['MR. LUND. A', 'MR. LUND. B', 'WEIR. It rose.', 'So did WEIRS and MILL-WEIR in May.'],
      'MR. LUND MR. LUND WEIR -',
    ],
    [
      'a voice in capitals that the text names too',
      ['MR. LUND. A', 'MR. LUND. B', 'PARTICIPANT. Aye.', 'So did a PARTICIPANT in May.'],
      'MR. LUND MR. LUND PARTICIPANT -',
    ],
    [
      'two words in capitals that the text has too',
      ['MR. LUND. A', 'MR. LUND. B', 'ANNA BELL. Aye.', 'So did ANNA BELL in May.'],
      'MR. LUND MR. LUND ANNA BELL -',
    ],
    ['behind a word in small letters', ['MR. LUND. A', 'MR. LUND. B', 'did the WEIR. It rose.'], 'MR. LUND MR. LUND -'],
    ['of a single word', ['Ivan. A', 'Ivan. B', 'Ivan. C'], '- - -'],
    ['once, a name in capitals behind a title', ['Mr. PETROV. A', 'Ivan Petrov. B'], 'Mr. PETROV -'],
    ['once, a title in capitals', ['MR. PETROV. A', 'Ivan Petrov. B'], '- -'],
    ['two titles in capitals', ['MR. PETROV. A', 'CHAIR ORLOV. B'], 'MR. PETROV CHAIR ORLOV'],
    [
      'other words in capitals beside them',
      ['MR. PETROV. A', 'CHAIR ORLOV. B', 'SEVERAL. C', 'ANNA BELL. D', 'Mr. Petrov. E', 'Ivan Orlov. F'],
      'MR. PETROV CHAIR ORLOV SEVERAL ANNA BELL - -',
    ],
    [
      'no heading in capitals where titles stand before names',
      ['Mr. PETROV. A', 'Mr. ORLOV. B', 'UPPER WEIRS. C d'],
      'Mr. PETROV Mr. ORLOV -',
    ],
    ['no number of a section', ['MR. PETROV. A', 'CHAIR ORLOV. B', 'SEC. 2. C'], 'MR. PETROV CHAIR ORLOV -'],
    [
      'no end of a sentence beside labels in capitals, though it recurs',
      ['Mr. PETROV. A', 'Mr. ORLOV. B', 'Mr. PETROV. C', 'Mr. ORLOV. D', 'Mr. Lind. E', 'Mr. Lind. F', 'Mr. Lind. G'],
      'Mr. PETROV Mr. ORLOV Mr. PETROV Mr. ORLOV - - -',
    ],
    [
      'small beside as many in capitals',
      ['MR. PETROV. A', 'MR. PETROV. B', 'Mr. Lind. E', 'Mr. Lind. F'],
      'MR. PETROV MR. PETROV Mr. Lind Mr. Lind',
    ],
  ])('are read: %s', (_which, texts, found) => {
    expect(read(...texts)).toBe(found);
  });

  it('are unread where two offices with their holders open lines', () => {
    const lines = linesOf('President Putin. A', 'Chancellor Merkel. B', 'Ivan Petrov. C');
    expect(hasUnreadStops(lines, () => false)).toBe(true);
    expect(hasUnreadStops(lines.slice(1), () => false)).toBe(false);
    expect(hasUnreadStops(lines, (line) => line.text.startsWith('President'))).toBe(false);
  });
});
