import { describe, expect, it } from 'vitest';
import { runningLines } from '#parse/page/print/running.ts';
import { printLines } from '#parse/page/print/print-line.ts';
import { captureOf } from '../../../../support/lines.ts';

/** The lines that are set aside, each with what it is. */
const running = (...texts: readonly string[]): string[] => {
  const capture = captureOf(...texts);
  const found = runningLines(printLines(capture, capture.lines));
  return capture.lines.flatMap(({ text }, at) => {
    const rule = found.get(at);
    return rule ? `${rule.name}: ${text.trim()}` : [];
  });
};
const TITLE = ['River Board', 'Ninety-sixth meeting', 'Invented record'];
/** A page of text of so many characters, whose last sentence goes on on the next page or ends. */
const text = (characters: number, goesOn = true): string[] => [
  `the ${'weir '.repeat(characters)}`.slice(0, characters - 1) + (goesOn ? 'a' : '.'),
];
/** Pages of text with the same lines between them, in which `#` is the number of the page. */
const between = (count: number, lines: readonly string[], page: (at: number) => readonly string[]): string[] => [
  ...TITLE,
  ...Array.from({ length: count }, (_, at) => [
    ...page(at),
    ...lines.map((line) => line.replaceAll('#', String(at + 2))),
  ]).flat(),
  'the end.',
];

describe('the numbers of printed pages', () => {
  it.each<[string, string, number]>([
    ['three within sentences', '#', 3],
    ['three between dashes', '- # -', 3],
    ['two that say so', 'Page #', 2],
    ['two out of all', '#/40', 2],
  ])('are %s', (_which, number, count) => {
    expect(running(...between(count, [number], () => text(400)))).toHaveLength(count);
  });

  it.each<[string, string[]]>([
    ['two bare ones', between(2, ['#'], () => text(400))],
    ['one that says so', between(1, ['Page #'], () => text(400))],
    ['those that stand nearer than pages are long', between(3, ['#'], () => text(398))],
    ['those that stand between sentences only', between(3, ['#'], () => text(400, false))],
    ['those of which fewer than a quarter stand within one', between(5, ['#'], (at) => text(400, at === 0))],
    ['those that do not count up', between(3, ['7'], () => text(400))],
    ['those that leave out two', [...TITLE, ...[2, 5, 8].flatMap((at) => [...text(400), String(at)]), 'the end.']],
  ])('are not %s', (_which, lines) => {
    expect(running(...lines)).toEqual([]);
  });

  it('are short pages’ own where three of four stand beside a head, and not where fewer do', () => {
    const head = 'RB/PV.96          The weir          14/05/2019';
    const numbers = (pages: number, heads: number): string[] =>
      running(
        ...TITLE,
        ...Array.from({ length: pages }, (_, at) => ['the weir', ...(at < heads ? [head] : []), String(at + 2)]).flat(),
        'the end.',
      ).filter((line) => !line.includes(head));
    expect(numbers(4, 3)).toHaveLength(4);
    expect(numbers(6, 4)).toEqual([]);
  });

  it('are those of pages of 400 characters', () => {
    expect(running(...between(3, ['#'], () => text(399)))).toHaveLength(3);
  });

  it('may leave out one, and a quarter within sentences is enough', () => {
    expect(running(...between(4, ['#'], (at) => text(400, at === 0)))).toHaveLength(4);
    expect(running(...TITLE, ...[2, 4, 5].flatMap((at) => [...text(400), String(at)]), 'the end.')).toHaveLength(3);
  });

  it('are a single one in brackets with its word, wherever it stands', () => {
    expect(running(...TITLE, 'Text.', '[[Page H12]]', 'Text.')).toEqual(['number in brackets: [[Page H12]]']);
    expect(running(...TITLE, 'Text.', '[12]', 'Text.')).toEqual([]);
  });

  it('are two at the feet of pages that form feeds end', () => {
    expect(running(...TITLE, 'Text.', '1\fText.', 'More.', 'More.', 'More.', '2\fText.')).toHaveLength(2);
  });
});

describe('the heads of printed pages', () => {
  const HEAD = 'RB/PV.96          The weir          14/05/2019';

  it.each<[string, string[], number]>([
    ['three whose parts are set apart', between(3, [HEAD], () => ['the weir']), 3],
    ['three as far apart as pages are long', between(3, ['The weir, 14 May'], () => text(400)), 3],
    ['those of which half stand within a sentence', between(4, [HEAD], (at) => text(50, at < 2)), 4],
    ['alike but for the number', between(3, ['The record         #'], () => ['the weir']), 3],
    ['with the number on either side', between(4, ['The weir          #', '#          The weir'], () => text(50)), 8],
    ['with the lines that stand beside them', between(3, [HEAD, '#/4      19-14200'], () => ['the weir']), 6],
  ])('are %s', (_which, lines, count) => {
    expect(running(...lines)).toHaveLength(count);
  });

  it.each<[string, string[]]>([
    ['two', between(2, [HEAD], () => ['the weir'])],
    ['those of which fewer than half stand within a sentence', between(5, [HEAD], (at) => text(50, at < 2))],
    ['names with numbers between short turns', between(3, ['Speaker #'], () => ['so we went to'])],
    ['two words and a number', between(3, ['The weir #'], () => text(400))],
    ['names with times', between(3, ['Anna Reed      10:0#'], () => text(400))],
    ['time codes', between(4, ['0:0#'], () => text(400))],
    ['labels', between(3, ['Ivan Ivanov 2:'], () => text(400))],
    ['stage lines', between(3, ['(Applause 2)'], () => text(400))],
    ['items of a list', between(3, ['#. The weir'], () => text(400))],
    ['sentences', between(3, ['That was 14 May.'], () => text(400))],
    ['words without a figure', between(3, ['The weir'], () => text(400))],
  ])('are not %s', (_which, lines) => {
    expect(running(...lines)).toEqual([]);
  });

  it('show nothing where fewer than one line in twenty closes a sentence', () => {
    const lines = (others: number): string[] => [
      ...between(3, [HEAD], () => ['the weir']).slice(0, -1),
      'the end.',
      ...Array<string>(others).fill('and so on'),
    ];
    expect(running(...lines(13))).toHaveLength(3);
    expect(running(...lines(14))).toEqual([]);
  });

  const page = (...lines: string[]): string[] => [...lines, 'Text.', 'More.', 'More.', 'More.', 'More.', 'Text.'];

  it.each<[string, string[], number]>([
    ['a day and the number of all pages', ['The weir, 14 May 2019', '14 May 2019          5 of 290'], 1],
    ['a word and the number of all pages', ['The weir          Page 2 of 3'], 1],
    ['the number before a day', ['5 of 290          14 May 2019'], 1],
    ['a number of all alone, as a row of a table has', ['The weir          5 of 290'], 0],
    ['a day and a bare number', ['14 May 2019          5'], 0],
    ['no wide blanks', ['The weir, 14 May 2019   Page 2 of 3'.replace('   ', '  ')], 0],
  ])('may stand once: %s', (_which, lines, count) => {
    expect(running(...TITLE, 'Text.', ...lines, 'Text.')).toHaveLength(count);
  });

  it.each<[string, string[], number]>([
    ['two that count up', ['The weir of Lowfield          12', '13          The weir of Lowfield'], 2],
    ['two of which one opens the text', ['The weir of Lowfield          12', 'The weir of Lowfield          14'], 2],
    ['two that do not', ['The weir of Lowfield          12', 'The weir of Lowfield          12'], 0],
    ['two with other words', ['The weir of Lowfield          12', 'The lock of Lowfield          13'], 0],
    ['two with other figures', ['The weir of May 2019          12', 'The weir of May 2020          13'], 0],
    ['two words and a number', ['Old weir          12', 'Old weir          13'], 0],
  ])('are %s', (_which, [first = '', second = ''], count) => {
    expect(running(...TITLE, 'Text.', first, 'Text.', second, 'Text.')).toHaveLength(count);
    expect(running(first, ...TITLE, 'Text.', second, 'Text.')).toHaveLength(count);
    expect(running(...TITLE, 'Text.', first, second, 'Text.')).toEqual([]);
  });

  it('have the marks of columns and the name of who speaks beside them', () => {
    const DATED = '14 May 2019          5 of 290';
    const beside = (...lines: string[]): string[] => running(...TITLE, 'Anna Reed (Ind):', 'Text.', ...lines, 'Text.');
    expect(beside(DATED, 'Anna Reed', '(A)', '(B)          (D)')).toHaveLength(4);
    expect(beside('(B)', DATED)).toHaveLength(2);
    expect(beside('Anna Reed', DATED)).toHaveLength(1);
    expect(beside(DATED, 'Boris Lund')).toHaveLength(1);
    expect(beside('Anna Reed', '(A)')).toEqual([]);
    expect(beside(DATED, '(E)')).toHaveLength(1);
  });

  it('may have no figure at the edges of three pages, and a figure at those of two', () => {
    expect(
      running(...page(...TITLE), ...page('\fThe weir'), ...page('\fThe weir'), ...page('\fThe weir')),
    ).toHaveLength(3);
    expect(running(...page(...TITLE), ...page('\fThe weir'), ...page('\fThe weir'))).toEqual([]);
    expect(running(...page(...TITLE), ...page('\fWeir 14/5'), ...page('\fWeir 14/5'))).toHaveLength(2);
  });

  it('stand among the first three lines of a page', () => {
    const third = page('\fText.', 'More.', 'Weir 14/5');
    const fourth = page('\fText.', 'More.', 'More.', 'Weir 14/5');
    expect(running(...page(...TITLE), ...third, ...third)).toHaveLength(2);
    expect(running(...page(...TITLE), ...fourth, ...fourth)).toEqual([]);
  });

  it('have at most 120 characters', () => {
    const head = (characters: number): string => `RB/PV.96          ${'weir'.padEnd(characters - 11, 'r')} 5`;
    expect([120, 121].map((count) => running(...between(3, [head(count)], () => ['the weir'])).length)).toEqual([3, 0]);
  });

  it('bring with them what stands beside them, and what stands beside that', () => {
    const beside = ['AB 19-1', 'CD 19-2', 'EF 19-3', HEAD];
    const found = running(...between(3, beside, () => ['the weir']));
    expect(found.filter((line) => line.endsWith('EF 19-3'))).toHaveLength(3);
    expect(found.filter((line) => line.endsWith('CD 19-2'))).toHaveLength(3);
    expect(found.filter((line) => line.endsWith('AB 19-1'))).toEqual([]);
  });

  it('may change their words where they have the number of the page', () => {
    const pages = ['The weir 2', '3 The lock', 'Fish 4'].flatMap((head) => page(`\f${head}`));
    expect(running(...page(...TITLE), ...pages)).toHaveLength(3);
    expect(running(...page(...TITLE), ...page('\fThe weir 2'), ...page('\f3 The lock'))).toEqual([]);
    expect(
      running(...page(...TITLE), ...['Boats 2', 'Locks 7', 'Fish 9'].flatMap((head) => page(`\f${head}`))),
    ).toEqual([]);
  });

  it('count on with the pages, or are alike: parts of a text do not, and of a page of few lines all is at its edges', () => {
    const parts = (...numbers: number[]) =>
      numbers.flatMap((number, at) => [...page(`\fChapter ${String(number)}`), ...(at % 2 ? page('\fThe weir.') : [])]);
    expect(running(...page(...TITLE), ...parts(7, 8, 9))).toHaveLength(0);
    expect(
      running(...page(...TITLE), ...[7, 8, 9].flatMap((number) => page(`\fRecord ${String(number)}`))),
    ).toHaveLength(3);
    const verses = (...more: string[]): string[] =>
      ['a', 'b', 'c', 'd'].flatMap((verse) => [
        '\fThe weir',
        'The river runs',
        `Verse ${verse}`,
        ...more,
        `By ${verse}.`,
      ]);
    expect(running(...page(...TITLE), ...verses('All is told'))).toEqual(
      Array(4).fill('heads at the edges of pages: The weir'),
    );
    const longer = verses('All', 'is', 'told', 'again', 'and', 'again');
    expect(running(...page(...TITLE), ...longer)).toContain('heads at the edges of pages: The river runs');
  });

  it('are not the title, which stands in the first lines', () => {
    const head = ['\fMeeting 96', '\fMeeting 96', '\fMeeting 96'];
    expect(running('Meeting 96', ...page(), ...head.flatMap((line) => page(line)))).toHaveLength(3);
  });
});
