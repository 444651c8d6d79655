import { describe, expect, it } from 'vitest';
import { markedTitle, namesIssue } from '#parse/head/marked-title.ts';
import { pageOf, wordsOf } from '../page-of.ts';

const TITLE = 'Meeting on the state of bridges';
const DATED = `${TITLE}, Moscow, May 8, 2021`;
const menu = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `Entry ${String.fromCharCode(97 + at)}`);

describe('the title of a saved page', () => {
  /** The title of a page with a `<title>` and lines, which are paragraphs unless they are marked. */
  const titleOf = (named: string, ...body: string[]): string | undefined => {
    const lines = body.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`));
    return markedTitle(pageOf([`<title>${named}</title>`, ...lines], 'page.html').lines, 'html')?.text;
  };
  const H1 = `<h1>${TITLE}</h1>`;

  it.each<[why: string, title: string, lines: string[]]>([
    ['its only heading of the first rank', TITLE, ['<h2>Menu</h2>', H1]],
    ['a heading right above a date', TITLE, [`<h2>${TITLE}</h2>`, 'May 8, 2021']],
    ['its own name below a heading of no first rank', 'Site', [`<h2>${TITLE}</h2>`]],
    ['its own name above two headings of the first rank', 'Site', [H1, '<h1>Other</h1>']],
    ['its own name where a turn stands above the heading', 'Site', ['Ivan Ivanov: Yes.', H1]],
    ['a heading below 23 lines', TITLE, [...menu(23), H1]],
    ['its own name above a heading below 24 lines', 'Site', [...menu(24), H1]],
    ['a heading below a line of 160 characters', TITLE, [wordsOf(160), H1]],
    ['its own name above a heading below a longer line', 'Site', [wordsOf(161), H1]],
    ['a heading of 420 characters', wordsOf(420), [`<h1>${wordsOf(420)}</h1>`]],
    ['its own name above a longer heading', 'Site', [`<h1>${wordsOf(421)}</h1>`]],
  ])('is %s', (_why, title, lines) => {
    expect(titleOf('Site', ...lines)).toBe(title);
  });

  it('is a heading that its name repeats, or holds in twelve characters or more', () => {
    expect(titleOf('Talk', '<h1>Words</h1>', '<h2>Talk</h2>')).toBe('Talk');
    expect(titleOf('Tal', '<h1>Words</h1>', '<h2>Tal</h2>')).toBe('Words');
    expect(titleOf('Meeting here and more', '<h2>Meeting here</h2>')).toBe('Meeting here');
    expect(titleOf('Meeting her and more', '<h2>Meeting her</h2>')).toBe('Meeting her and more');
  });

  it('is a line that closes with its place and day, below eleven lines of menus at most', () => {
    expect(titleOf(TITLE, ...menu(11), DATED)).toBe(DATED);
    expect(titleOf(TITLE, ...menu(12), DATED)).toBe(TITLE);
    expect(titleOf(TITLE, wordsOf(160), DATED)).toBe(DATED);
    expect(titleOf(TITLE, wordsOf(161), DATED)).toBe(TITLE);
    expect(titleOf(TITLE, 'Ivan Ivanov: Yes.', DATED)).toBe(TITLE);
    expect(titleOf(TITLE, 'Question: Why?', DATED)).toBe(TITLE);
    expect(titleOf(TITLE, 'Priorities: peace.', DATED)).toBe(DATED);
    expect(titleOf(TITLE, 'Meeting on roads, May 8, 2021')).toBe(TITLE);
  });

  it('is a line that goes on from its name to the day, but no day alone', () => {
    expect(titleOf(TITLE, `${TITLE} (May 8, 2021)`)).toBe(`${TITLE} (May 8, 2021)`);
    expect(titleOf('Meeting on the state', `${TITLE}y, May 8, 2021`)).toBe(`${TITLE}y, May 8, 2021`);
    expect(titleOf('Meeting on the stat', `${TITLE}, May 8, 2021`)).toBe('Meeting on the stat');
    expect(titleOf(TITLE, 'Moscow, May 8, 2021', DATED)).toBe(TITLE);
    expect(titleOf('Updated', 'Updated May 8, 2021', DATED)).toBe('Updated');
    expect(titleOf(TITLE, 'May 8, 2021', DATED)).toBe(DATED);
  });

  it('is a line of 420 characters at most', () => {
    const ending = (length: number): string => `${wordsOf(length - 21)}, Moscow, May 8, 2021`;
    expect(titleOf(TITLE, ending(420))).toBe(ending(420));
    expect(titleOf(TITLE, ending(421))).toBe(TITLE);
  });

  it.each<[rule: string, named: string, lines: string[]]>([
    ['heading that a field repeats', TITLE, ['<h2>Meeting on the</h2>', `<h2>${TITLE}</h2>`]],
    ['heading within a field', `${TITLE} | Site`, [H1, '<h1>Other</h1>']],
    ['only heading of the first rank', 'Site', ['<h2>Menu</h2>', H1]],
    ['first heading, above a date', 'Site', [`<h2>${TITLE}</h2>`, 'May 8, 2021', '<h2>Other</h2>']],
    ['line with its place and day', TITLE, [DATED]],
    ['words with which all fields begin', 'Site', []],
    ['field beside <title>', 'Oakford: bridges', ['<meta property="og:title" content="Bridges">']],
    ['field that comes first', 'abc', []],
  ])('is chosen as %s', (rule, named, lines) => {
    const html = lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`));
    expect(markedTitle(pageOf([`<title>${named}</title>`, ...html], 'page.html').lines, 'html')?.rule).toBe(rule);
  });

  it('has no name of its site behind it where the markup says that', () => {
    const site = '<meta property="og:site_name" content="Oakford">';
    expect(titleOf('Bridges | Oakford', site)).toBe('Bridges');
    expect(titleOf('Bridges | Oakford', 'Words')).toBe('Bridges | Oakford');
  });
});

describe('a name in the markup that is that of an issue', () => {
  const isIssue = (named: string, ...body: string[]): boolean => {
    const { lines } = pageOf([`<title>${named}</title>`, ...body.map((line) => `<p>${line}</p>`)], 'page.html');
    const [field] = lines;
    return field !== undefined && namesIssue(field, lines);
  };

  it.each([
    [
      'ends in the day of a line in brackets',
      'River Record 8 (May 8, 2021)',
      '[River Record, Number 8 (May 8, 2021)]',
      true,
    ],
    ['ends in another day', 'River Record 8 (May 8, 2021)', '[River Record, Number 8 (May 9, 2021)]', false],
    ['has its day on a line without brackets', 'River Record 8 (May 8, 2021)', 'River Record (May 8, 2021)', false],
    ['has no day', 'River Record 8', '[River Record, Number 8 (May 8, 2021)]', false],
  ])('%s', (_which, named, line, issue) => {
    expect(isIssue(named, line)).toBe(issue);
  });
});

describe('the title of a printed page', () => {
  const titleOf = (...lines: string[]): string | undefined =>
    markedTitle(pageOf(['9/25/24, 10:13 AM Speech at the Assembly | President of Oakford', ...lines]).lines, 'text')
      ?.text;

  it('is what its header repeats, or a line that announces words, among the first ten lines', () => {
    expect(titleOf(...menu(8), 'Speech at the Assembly')).toBe('Speech at the Assembly');
    expect(titleOf(...menu(9), 'Speech at the Assembly')).toBeUndefined();
    expect(titleOf('Remarks at a school', 'Speech at the Assembly')).toBe('Speech at the Assembly');
    expect(titleOf('Remarks at a school.', 'Remarks at the Assembly')).toBe('Remarks at the Assembly');
  });
});
