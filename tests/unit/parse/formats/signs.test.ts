import { describe, expect, it } from 'vitest';
import { formats } from '#parse/formats/index.ts';
import { recognise } from '#recognise/recognise.ts';
import { pageOf, wordsOf } from '../page-of.ts';

const formatOf = (lines: readonly string[], file?: string): string =>
  recognise(pageOf(lines, file).capture, formats).format.name;

const ITEM = 'MOSCOW, June 6. /TASS/. The council met.';
const KREMLIN_END = ['Publication status', 'Published in sections: News, Transcripts'];
const MINISTER = 'Foreign Minister Sergey Lavrov’s remarks, Moscow, February 1, 2019';
const STAMP = '4 February 201914:45';
const filler = (count: number): string[] => Array.from({ length: count }, (_, at) => `Line ${String(at)} of it`);

describe('a capture that shows two layouts', () => {
  it.each<[format: string, over: string, lines: string[]]>([
    ['republished', 'a dateline without an agency', ['MOSCOW, June 6. The council met.', 'Source: The Council']],
    ['agency', 'a source line', [ITEM, 'Source: The Council']],
    ['press-office', 'a source line', ['Meeting', 'Source: The Council', '© Embassy of Oakford']],
    ['agency', 'the copyright of an official body', [ITEM, '© Embassy of Oakford']],
    [
      'embassy',
      'the copyright of an official body',
      ['Moscow: 15:46', 'London: 12:46', 'Meeting', '© Embassy of Oakford'],
    ],
    ['agency', 'two clocks', ['Moscow: 15:46', 'London: 12:46', ITEM]],
    [
      'press-office',
      'a time above labels in capitals',
      ['Briefing', '2:25 P.M. EDT', 'MR. IVANOV: Yes.', '© Embassy of Oakford'],
    ],
    ['mid', 'a dateline', [STAMP, MINISTER, ITEM]],
    [
      'kremlin-event',
      'a number of the ministry',
      ['Meeting with Foreign Minister Lavrov', 'May 8, 2021', '220-13-02-2025', ...KREMLIN_END],
    ],
    ['mid', 'a date and sections at the end', [STAMP, MINISTER, '• en-GB1 de-DE1', 'May 8, 2021', ...KREMLIN_END]],
    ['kremlin-event', 'the menu of the ministry', ['Events', STAMP, MINISTER, '• en-GB1 de-DE1', ...KREMLIN_END]],
    ['mail', 'a dateline', ['From: a@b.example', 'Subject: Item', '', ITEM]],
    [
      'subtitles',
      'the lines of a mail',
      ['From: a@b.example', 'Subject: Item', '00:01.000 --> 00:02.000', 'Yes.', '00:02.000 --> 00:03.000', 'No.'],
    ],
    ['kremlin-special', 'section, date and time', ['Events', 'View settings', 'May 8, 2021', '18:10', 'Words.']],
  ])('is %s, not %s', (format, _over, lines) => {
    expect(formatOf(lines)).toBe(format);
  });
});

describe('a sign of a layout', () => {
  const press = (below: number): string[] => ['Meeting', ...filler(6), '© Embassy of Oakford', ...filler(below)];
  const ministry = (above: number): string[] => [...filler(above), '220-13-02-2025', MINISTER];
  const special = (above: number): string[] => [...filler(above), 'View settings', 'Words.'];
  const clocks = (above: number): string[] => ['Moscow: 15:46', ...filler(above), 'London: 12:46', 'Words.'];
  const house = (above: number, below: number): string[] => [
    ...filler(above),
    '2:25 P.M. EDT',
    ...filler(below),
    'MR. IVANOV: Yes.',
  ];
  const status = (below: number): string[] => ['Events', 'Meeting', 'Published in sections: News', ...filler(below)];
  const item = (above: number): string[] => [...filler(above), ITEM];

  it.each<[string, string, string[], string[]]>([
    ['press-office', 'among the last four lines', press(3), press(4)],
    ['mid', 'among the first fourteen lines', ministry(12), ministry(13)],
    ['kremlin-special', 'among the first six lines', special(5), special(6)],
    ['embassy', 'among the first eight lines', clocks(6), clocks(7)],
    ['white-house', 'within sixty lines of the time', house(0, 58), house(0, 59)],
    ['white-house', 'with its time among the first fourteen lines', house(13, 0), house(14, 0)],
    ['kremlin-event', 'among the last thirty lines', status(29), status(30)],
    ['agency', 'among the first fourteen lines', item(13), item(14)],
  ])('of %s stands %s', (format, _where, shows, does_not) => {
    expect(formatOf(shows)).toBe(format);
    expect(formatOf(does_not)).toBe('general');
  });

  it('of the site of the President says within sixty characters where it was published', () => {
    const status = (length: number): string => `Published${' '.repeat(length - 21)}in sections: News`;
    expect(formatOf(['Events', 'Meeting', status(60)])).toBe('kremlin-event');
    expect(formatOf(['Events', 'Meeting', status(61)])).toBe('general');
  });

  it('of the simple site of the President is a line of a hundred and fifty-nine characters at most', () => {
    const menu = (length: number): string => `Select font${' '.repeat(length - 16)}arial`;
    expect(formatOf([menu(159), 'Words.'])).toBe('kremlin-special');
    expect(formatOf([menu(160), 'Words.'])).toBe('general');
  });

  it('of an embassy is no single clock', () => {
    expect(formatOf(['Moscow: 15:46', 'Meeting', wordsOf(80)])).toBe('general');
  });
});
