import { describe, expect, it, test } from 'vitest';
import { formats } from '#parse/formats/index.ts';
import { LONGEST } from '#parse/formats/subtitles/paragraphs.ts';
import { subtitles } from '#parse/formats/subtitles/subtitles.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { readCapture } from '#read/read-capture.ts';
import { recognise } from '#recognise/recognise.ts';
import { partsOf } from '../../page-of.ts';

const captureOf = (lines: readonly string[]) => readCapture(Buffer.from(lines.join('\n')), 'a.txt');
const formatOf = (lines: readonly string[]): string => recognise(captureOf(lines), formats).format.name;

/** What is said, each paragraph behind the label that opens it, `|` where a turn goes on, and what stands around it. */
function read(lines: readonly string[]) {
  const { tree } = subtitles.parse(captureOf(lines));
  return {
    said: sections(tree).flatMap((each) =>
      paragraphs(each).map((words, at) => {
        const label = at > 0 ? '|' : (each.label?.name ?? (each.turn === null ? 'nobody' : '|'));
        return `${label} ${wordsOf(words).trim()}`;
      }),
    ),
    around: partsOf({ children: [...tree.children] }).filter((part) => part !== 'section' && part !== 'markup'),
  };
}

/** SubRip: cues with numbers, a second apart. */
const cues = (...words: readonly (string | readonly string[])[]): string[] =>
  words.flatMap((lines, at) => [
    String(at + 1),
    `00:00:0${String(at)},000 --> 00:00:0${String(at)},900`,
    ...[lines].flat(),
    '',
  ]);

const said = (...words: readonly (string | readonly string[])[]): string[] => read(cues(...words)).said;

describe('subtitles are recognised', () => {
  const example = ['How cues look', 'A cue has times:', '00:00:01,000 --> 00:00:04,000', 'and words below.'];
  it.each<[by: string, lines: string[]]>([
    ['the head of WebVTT and one time', ['WEBVTT', '', '00:01.000 --> 00:04.000', 'Yes.']],
    ['the times of two cues', cues('Yes.', 'No.')],
    ['times without hours and numbers', ['00:01.000 --> 00:04.000', 'Yes.', '', '00:04.000 --> 00:06.000', 'No.']],
    ['times, whatever is said below them', cues('From: a@b.example', 'Subject: Item')],
  ])('by %s', (_by, lines) => {
    expect(formatOf(lines)).toBe('subtitles');
  });
  it.each<[what: string, lines: string[]]>([
    ['a text about WebVTT', ['WEBVTT is a way to write subtitles', 'It has cues.']],
    ['the name of WebVTT alone', ['WEBVTT', 'It has cues.']],
    ['an example of a cue', example],
    ['a long text with two examples', [...example, ...example, ...Array.from({ length: 8 }, () => 'More of it.')]],
    ['times of a programme', ['10:00 - 11:00', 'Opening', '11:00 - 12:00', 'Vote']],
  ])('but not in %s', (_what, lines) => {
    expect(formatOf(lines)).toBe('general');
  });
});

describe('who speaks in subtitles', () => {
  const voiced = (...words: readonly string[]): string[] => read(['WEBVTT', '', ...cues(...words)]).said;

  it('is named by a tag, which opens a turn where the voice changes', () => {
    expect(
      voiced('<v Anna Reed>Yes.</v>', '<v.loud Anna Reed>Good.', '<v Boris Lund>No.', '<v Anna Reed>Why?'),
    ).toEqual(['Anna Reed Yes.', '| Good.', 'Boris Lund No.', 'Anna Reed Why?']);
  });
  it('is named by a second tag in a cue', () => {
    expect(read(['WEBVTT', '', ...cues(['<v Anna Reed>Yes.', '<v Boris Lund>No.'])]).said).toEqual([
      'Anna Reed Yes.',
      'Boris Lund No.',
    ]);
  });
  it('is named by tags alone where most cues have them', () => {
    expect(voiced('<v Anna Reed>Yes.', '<v Anna Reed>Boris Lund: he said no.')).toEqual([
      'Anna Reed Yes.',
      '| Boris Lund: he said no.',
    ]);
  });
  it('is nobody where a cue has no tag and most have, unless it goes on in small letters', () => {
    const tagged = ['<v Anna Reed>Yes and', 'no.', '<v Anna Reed>Good.', '<v Anna Reed>So.'];
    expect(voiced(...tagged, 'Boris Lund: No.', '<v Anna Reed>Why?', 'Never.')).toEqual([
      'Anna Reed Yes and no.',
      '| Good.',
      '| So.',
      'nobody Boris Lund: No.',
      'Anna Reed Why?',
      'nobody Never.',
    ]);
  });
  it('is who spoke before where few cues have a tag, at the change of the voice', () => {
    expect(voiced('<v Anna Reed>Yes.', 'So.', 'And so.', '<v Boris Lund>No.', 'Never.')).toEqual([
      'Anna Reed Yes.',
      '| So.',
      '| And so.',
      'Boris Lund No.',
      '| Never.',
    ]);
  });
  it('is named by labels with a colon, with the marks of a change before them or without', () => {
    expect(said('Anna Reed: Yes.', ['>> BORIS LUND: No.', 'Never.'], '&gt;&gt; ANNA REED: Good.')).toEqual([
      'Anna Reed Yes.',
      'BORIS LUND No.\nNever.',
      'ANNA REED Good.',
    ]);
  });
  it('goes on where each cue has the label again', () => {
    expect(said('Anna Reed: We open', 'Anna Reed: the board.', 'Boris Lund: Yes.', 'Anna Reed: Good.')).toEqual([
      'Anna Reed We open the board.',
      'Boris Lund Yes.',
      'Anna Reed Good.',
    ]);
  });
  it.each([
    ['>> ', '>> ', '>>> '],
    ['- ', '-', '– '],
  ])('is nobody where only the mark %s stands', (first, second, third) => {
    expect(said('Anna Reed: Yes.', `${first}No.`, [`${second}Why?`, `${third}Because.`], 'And so.')).toEqual([
      'Anna Reed Yes.',
      '— No.',
      '— Why?',
      '— Because.',
      '| And so.',
    ]);
  });
  it('is who spoke before where a dash stands within the words', () => {
    expect(said('Anna Reed: Yes', '- and no.')).toEqual(['Anna Reed Yes', '| - and no.']);
  });
});

describe('the words of subtitles', () => {
  it('are one paragraph up to the end of a sentence', () => {
    expect(said('The board', ['met and', 'voted.'], 'It', 'closed.')).toEqual([
      'nobody The board met and\nvoted.',
      '| It closed.',
    ]);
  });
  it.each<[length: number, paragraphs: number]>([
    [LONGEST - 1, 1],
    [LONGEST, 2],
  ])('are parted behind %i characters without a full stop', (length, count) => {
    expect(said('w'.repeat(length), 'more')).toHaveLength(count);
  });
  it('are parted by what happened', () => {
    expect(said('The board', '[APPLAUSE]', 'met.')).toEqual(['nobody The board', 'nobody [APPLAUSE]', 'nobody met.']);
  });
  it('have neither tags nor references', () => {
    expect(said(['{\\an8}<i>The</i> <c.x>board</c>', '<00:00:01.500>met &amp; <b>voted</b>.'])).toEqual([
      'nobody The board\nmet & voted.',
    ]);
  });
  it('keep what is no tag', () => {
    expect(said('It is <5 or >7 & <so>.')).toEqual(['nobody It is <5 or >7 & <so>.']);
  });
});

describe('what stands around the words of subtitles', () => {
  test('of WebVTT: head, comments, looks, names and settings of cues', () => {
    const { said: words, around } = read([
      'WEBVTT - Hearing on the weir',
      'Kind: captions',
      'Date: 14 May 2019',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      'NOTE',
      'Boris Lund: do not publish',
      '',
      'opening',
      '00:01.000 --> 00:04.000 line:0',
      'Yes.',
    ]);
    expect(words).toEqual(['nobody Yes.']);
    expect(around).toEqual([
      'boilerplate: WEBVTT -',
      'title: Hearing on the weir',
      'note: Kind: captions',
      'date: Date: 14 May 2019',
      'boilerplate: STYLE',
      'boilerplate: ::cue { color: red }',
      'note: NOTE',
      'note: Boris Lund: do not publish',
      'cue name: opening',
      'time code: 00:01.000 --> 00:04.000 line:0',
    ]);
  });
  test('title and date above the first cue', () => {
    expect(read(['Hearing on the weir', '14 May 2019', '', ...cues('Yes.', 'No.')]).around.slice(0, 2)).toEqual([
      'title: Hearing on the weir',
      'date: 14 May 2019',
    ]);
  });
  test('numbers, be there blank lines between all lines or none', () => {
    const lines = cues('In', '2019 we met.');
    const tight = lines.filter((line) => line !== '');
    for (const each of [tight, tight.flatMap((line) => [line, ''])])
      expect(read(each).said).toEqual(['nobody In 2019 we met.']);
  });
  test('but not words that touch those above them', () => {
    expect(read(['00:01.000 --> 00:04.000', 'Yes.', '2 May', '00:04.000 --> 00:06.000', 'No.']).said).toEqual([
      'nobody Yes.\n2 May No.',
    ]);
  });
});

describe('captions that roll up', () => {
  it('have their words once, and what is shown again is set aside', () => {
    const rolling = cues(['the lock', 'opens on'], ['opens on', 'monday'], ['monday'], ['monday', 'at noon']);
    expect(read(rolling).said).toEqual(['nobody the lock\nopens on monday at noon']);
    const ended = read(cues(['The lock'], ['The lock', 'opens.'], ['opens.']));
    expect(ended.said).toEqual(['nobody The lock opens.']);
    expect(ended.around).toContain('repeated words: opens.');
  });

  it('may grow word by word', () => {
    expect(said('the lock', 'the lock opens', 'the lock opens on monday')).toEqual(['nobody the lock opens on monday']);
  });

  it('may have tags and labels', () => {
    expect(
      said(
        'Anna Reed: The <c>lock</c>',
        ['Anna Reed: The lock', 'opens'],
        ['opens', 'Odo Lind: Who pays'],
        ['Odo Lind: Who pays', 'for it'],
      ),
    ).toEqual(['Anna Reed The lock opens', 'Odo Lind Who pays for it']);
  });

  it.each([
    ['somebody says the same once', ['Yes.', 'Yes.', 'No.'], ['nobody Yes.', '| Yes.', '| No.']],
    [
      'fewer than half of the cues do',
      ['Yes.', 'Yes.', 'So.', 'So.', 'No.', 'It is.', 'It was.'],
      ['Yes.', 'Yes.', 'So.', 'So.', 'No.', 'It is.', 'It was.'].map(
        (words, at) => `${at === 0 ? 'nobody' : '|'} ${words}`,
      ),
    ],
    ['words begin alike', ['the lock', 'the locks', 'the locksmith'], ['nobody the lock the locks the locksmith']],
  ])('are none where %s', (_where, words, found) => {
    expect(said(...words)).toEqual(found);
  });
});
