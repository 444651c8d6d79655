import { describe, expect, test } from 'vitest';
import type { Capture, Line } from '#document/capture.ts';
import { readCapture } from '#read/read-capture.ts';
import { utf8 } from './bytes.ts';
import { faultsOf } from './invariant.ts';

function read(text: string): Capture {
  const capture = readCapture(utf8(text), 'a.md');
  expect(faultsOf(capture)).toEqual([]);
  return capture;
}

const outline = (text: string): string[] =>
  read(text).lines.map(({ role, depth, text: words }) => `${role}${String(depth ?? '')}: ${words}`);

const marked = (line: Line | undefined): [string, string][] =>
  (line?.pieces ?? []).flatMap(({ at, length, marks }) =>
    marks ? [[marks.join('+'), line?.text.slice(at, at + length) ?? ''] as [string, string]] : [],
  );

describe('blocks of Markdown', () => {
  test('become lines with what they are', () => {
    const text =
      '# Title\n\nText\nwrapped\n\n> Quoted\n> twice\n\n- One\n- Two\n\n  More\n\n4. Four\n\nNot so\n---\n\n* * *\n';
    expect(outline(text)).toEqual([
      'heading1: Title',
      'line: Text\nwrapped',
      'quotation: Quoted\ntwice',
      'item: One',
      'item: Two',
      'line: More',
      'item: 4. Four',
      'heading2: Not so',
      'break: * * *',
    ]);
    expect(read(text).lines.map(({ blanksBefore }) => blanksBefore)).toEqual([0, 1, 1, 1, 0, 1, 1, 1, 1]);
  });

  test('a turn after a hard break is a line of its own, a sentence wrapped after two blanks is not', () => {
    expect(outline('MR. A:  Yes.  \nQ    Why?\\\nMR. A:  So.<br>End, I say  \nand so on.')).toEqual([
      'line: MR. A:  Yes.',
      'line: Q    Why?',
      'line: MR. A:  So.',
      'line: End, I say\nand so on.',
    ]);
  });

  test('lines of NBSP part paragraphs as blank lines do', () => {
    const { lines } = read(
      '12:38 P.M.  \n\u00a0  \nMS. A:  Hello.\u00a0 \u00a0 \n\u00a0\n\u00a0    \u00a0Q\u00a0   Thanks.',
    );
    expect(lines.map(({ text, blanksBefore }) => [text, blanksBefore])).toEqual([
      ['12:38 P.M.', 0],
      ['MS. A:  Hello.', 1],
      ['Q\u00a0   Thanks.', 1],
    ]);
  });

  test('indented paragraphs are no code, and fenced lines are lines', () => {
    expect(outline('Text\n\n     Q    Why \\[so\\]?\n\n        wrapped\n')).toEqual([
      'line: Text',
      'line: Q    Why [so]?',
      'line: wrapped',
    ]);
    expect(outline('Text\n```\n*a*\n\n b\n```\nText')).toEqual(['line: Text', 'line: *a*', 'line:  b', 'line: Text']);
    expect(outline('```\nnever closed')).toEqual(['line: ```\nnever closed']);
  });

  test('rows of a table are lines', () => {
    expect(outline('| Year | Trade |\n|---|---|\n| 2011 | **5** |\n')).toEqual([
      'line: Year | Trade',
      'line: 2011 | 5',
    ]);
  });

  test('a long paragraph above a rule is no heading', () => {
    expect(outline(`${'words '.repeat(50)}\n---\n`)[0]).toMatch(/^line:/u);
  });
});

describe('words of Markdown', () => {
  test('have their marks and lose the signs', () => {
    const [line] = read(
      '**President:** very *glad* ~~we~~ \\[sic\\] <s>Ann</s> 16<sup>th</sup> H<sub>2</sub> **_x_**',
    ).lines;
    expect(line?.text).toBe('President: very glad we [sic] Ann 16th H2 x');
    expect(line?.bold).toBe(10);
    expect(marked(line)).toEqual([
      ['strong', 'President:'],
      ['emphasis', 'glad'],
      ['strike', 'we'],
      ['strike', 'Ann'],
      ['superscript', 'th'],
      ['subscript', '2'],
      ['strong+emphasis', 'x'],
    ]);
  });

  test('are decoded and still tied to the source', () => {
    const text = 'Caf&eacute; &amp; \\*tea\\* &#8212; &notin; \\\\ &nosuch; & so';
    const [line] = read(text).lines;
    expect(line?.text).toBe('Café & *tea* — ∉ \\ &nosuch; & so');
    const dash = line?.pieces.find(({ at }) => at === line.text.indexOf('—'));
    expect(text.slice(dash?.start, dash?.end)).toBe('&#8212;');
  });

  test('of quotations are tied to the source without the signs before each line', () => {
    const { lines, text, markup } = read('> > One\\*\n> > two\n>> three\nfour\n');
    expect(lines.map((line) => line.text)).toEqual(['One*\ntwo\nthree\nfour']);
    expect(markup.map(({ start, end }) => text.slice(start, end))).toEqual(['> >', '> >', '>>']);
  });

  test('with CRLF keep one line end', () => {
    expect(outline('One\r\ntwo  \r\nThree\r\n\r\nFour')).toEqual(['line: One\ntwo', 'line: Three', 'line: Four']);
  });

  test.each([
    'A`s and B`s',
    '[Minister]: Yes',
    '[^1] and [^1]: so',
    '20~30 and 40~50',
    '<…> <...> a < b',
    '<script>alert(1)</script>',
    '<div>',
    'an <s>unclosed tag',
    '</b> stray',
    'e@example.org www.example.org http://example.org',
    '5 * 3 * 2',
    '2017. The year',
    'snake_case_name',
    '| not | a table |',
  ])('that Markdown would swallow stay: %s', (text) => {
    const { lines, markup } = read(text);
    expect(lines.map((line) => line.text)).toEqual([text]);
    expect(markup).toEqual([]);
  });

  test('of links stay, their addresses are markup', () => {
    const { lines, markup, text } = read('See [the page](https://example.org "x") and <https://example.org>.');
    expect(lines[0]?.text).toBe('See the page and https://example.org.');
    expect(markup.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[',
      '](https://example.org "x")',
      '<',
      '>',
    ]);
  });
});

describe('Markdown that would take too long', () => {
  test('is told by the number of its signs', () => {
    const isTaken = (block: string): boolean => read(block).problems.length === 0;
    expect(isTaken('['.repeat(4000))).toBe(true);
    expect(isTaken('['.repeat(4001))).toBe(false);
  });

  test('is no code between fences, whose lines have two hundred characters at most', () => {
    const linesOf = (length: number): number =>
      read(`${'`'.repeat(3)}${'a'.repeat(length - 4)}\n*b*\n\n${'`'.repeat(3)}\n`).lines.length;
    expect(linesOf(200)).not.toBe(linesOf(201));
  });

  test('one paragraph of very many lines is parted at line ends and loses nothing', () => {
    const text = 'Words of *it*\n'.repeat(5000);
    const { lines, problems } = read(text);
    expect(problems).toEqual([]);
    expect(lines.length).toBeLessThan(20);
    expect(lines.map((line) => line.text).join('\n')).toBe(text.replaceAll('*', '').trimEnd());
    expect(lines.map(({ blanksBefore }) => blanksBefore)).toEqual(lines.map(() => 0));
  });

  test.each([
    ['quotations without end', '> '.repeat(3000)],
    ['emphasis without end', '*a_ '.repeat(5000)],
    ['lists in lists', '1. '.repeat(3000)],
    ['comments without end', '<!-- '.repeat(4000)],
    ['links without end', '[a](b '.repeat(5000)],
    ['headings without end', 'a\n=\n'.repeat(3000)],
    ['strikes without end', '~~a'.repeat(5000)],
  ])('%s: that block is read as plain text, the others are not', (_, block) => {
    const capture = read(`**Before**\n\n${block}\n\n**After**\n`);
    expect(capture.problems.map(({ name, line }) => [name, line])).toEqual([['syntax-too-deep', 3]]);
    expect(capture.lines[0]).toMatchObject({ text: 'Before', bold: 6 });
    expect(capture.lines.at(-1)).toMatchObject({ text: 'After', bold: 5 });
    expect(capture.lines[1]?.text).toBe(block.split('\n')[0]);
  });

  test.each([
    ['a long quotation', '> words of it\n'.repeat(3000)],
    ['a long list', '- words of it\n'.repeat(1000)],
    ['rules of signs', `${'-'.repeat(3000)}\n\n${'* '.repeat(40)}\n\n${'_'.repeat(3000)}\n`],
    ['many links', '[a](b) '.repeat(1000)],
  ])('%s is no such thing', (_, text) => {
    expect(read(text).problems).toEqual([]);
  });
});
