import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Capture } from '#document/capture.ts';
import { readCapture } from '#read/read-capture.ts';
import { utf8 } from './bytes.ts';
import { messageOf } from '../../support/problem.ts';
import { findingInWords } from '#strings/problems.ts';

const read = (text: string, file = 'a.txt'): Capture => readCapture(utf8(text), file);
const problemsOf = (text: string, file?: string): [string, number | null][] =>
  read(text, file).problems.map(({ name, line }) => [name, line]);
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('an editor’s front matter', () => {
  test('is cut off, and lines go on counting in the file', () => {
    const capture = read('---\ntitle: A day\ndate: 2012-10-05\nwhy: >-\n  Said\n  so.\nrelated: [a-b, c]\n---\nText\n');
    expect(capture.editor).toEqual({ title: 'A day', date: '2012-10-05', why: 'Said so.', related: ['a-b', 'c'] });
    expect(capture.text).toBe('Text\n');
    expect(capture.firstLine).toBe(9);
    expect(capture.problems).toEqual([]);
  });

  test('leaves the bytes of the capture as they are, whatever their encoding', () => {
    const body = Uint8Array.from([0xef, 0xbb, 0xbf, 13, 10, 0xd0, 0x94, 13, 10, 45, 45, 45, 10]);
    const capture = readCapture(
      Uint8Array.from([...utf8(`---\r\nsha256: ${digest(body)}\r\n---\r\n`), ...body]),
      'a.txt',
    );
    expect(capture.sha256).toBe(digest(body));
    expect(capture.problems).toEqual([]);
    expect(capture.text).toBe('\r\nД\r\n---\n');
  });

  test('may have no keys at all', () => {
    expect(read('---\n---\nText').editor).toEqual({});
    expect(read('---\n# nothing yet\n---\nText').editor).toEqual({});
  });

  test('that goes on and on from its first value is an error, and no words of the text', () => {
    expect(problemsOf(`---\ntitle: ${'a'.repeat(300_000)}\n---\nText`)).toEqual([['front-matter-invalid', 1]]);
  });

  test('with another digest than the capture’s names both', () => {
    const [found] = read(`---\ntitle: A\nsha256: ${'0'.repeat(64)}\n---\nText\n`).problems;
    expect(found).toMatchObject({ name: 'digest-mismatch', severity: 'error', line: 3 });
    expect(messageOf(found)).toContain('0'.repeat(64));
    expect(messageOf(found)).toContain(digest(utf8('Text\n')));
  });

  test('with a wrong value quotes a hundred and sixty characters of it at most', () => {
    const quoted = (length: number): string =>
      messageOf(read(`---\nkind: ${'a'.repeat(length)}\n---\nText`).problems[0]);
    expect(quoted(160)).toContain('a'.repeat(160));
    expect(quoted(161)).toContain(`${'a'.repeat(159)}…`);
  });

  test('with an unknown key is told the known ones and the nearest', () => {
    const capture = read('---\ntitel: A day\nplace: Dushanbe\n---\nText');
    expect(capture.editor).toEqual({ place: 'Dushanbe' });
    expect(capture.problems).toMatchObject([{ name: 'front-matter-unknown-key', line: 2 }]);
    expect(messageOf(capture.problems[0])).toContain('Did you mean “title”?');
    expect(messageOf(capture.problems[0])).toContain('publisher');
  });

  test.each([
    ['kind: speech', 'front-matter-wrong-type', 'one of remarks'],
    ['related: a', 'front-matter-wrong-type', 'such as [2020-02-24-news-conference], not “a”'],
    ['title: [a]', 'front-matter-wrong-type', 'a text, not a list'],
    ['title:', 'front-matter-wrong-type', 'a text, not empty'],
    ['place: {a: b}', 'front-matter-wrong-type', 'a text, not a mapping'],
    ['url: kremlin', 'front-matter-wrong-type', 'a web address'],
    ['date: 5 October', 'front-matter-wrong-type', 'EDTF'],
    ['date: 2023-02-29', 'front-matter-wrong-type', '“2023-02-29” is not a day in the calendar'],
    ['date: 2021-05-08T10:00:00Z', 'front-matter-wrong-type', 'YYYY-MM-DD'],
    ['date: ~', 'front-matter-wrong-type', 'EDTF'],
    ['title: null', 'front-matter-wrong-type', 'a text, not empty'],
    ['title: "a\\0b"', 'front-matter-wrong-type', 'without control characters; this one has U+0000'],
    ['place: "a\\u202Eb"', 'front-matter-wrong-type', 'without control characters; this one has U+202E'],
    ['captured: yesterday', 'front-matter-wrong-type', 'a day such as'],
    ['captured: 2024-02-30', 'front-matter-wrong-type', 'a day such as'],
    ['language: English', 'front-matter-wrong-type', 'a language tag'],
    ['related: [a-b, ../x]', 'front-matter-wrong-type', '“../x” cannot be an id'],
    [`id: ${'a'.repeat(121)}`, 'id-invalid', 'at most 120 characters; this one has 121'],
    ['id: ../../etc', 'id-invalid', 'single hyphens'],
  ])('with %s is told the form that is wanted', (line, name, form) => {
    const capture = read(`---\npublisher: X\n${line}\n---\nText`);
    expect(capture.problems.map((found) => [found.name, found.line])).toEqual([[name, 3]]);
    expect(messageOf(capture.problems[0])).toContain(form);
    expect(capture.editor).toEqual({ publisher: 'X' });
  });

  test.each([
    ['a repeated key', '---\ntitle: A\ntitle: B\n---\nText', 3],
    ['an unquoted colon', '---\ntitle: A: B\n---\nText', 2],
    ['a list', '---\n- a\n- b\n---\nText', 2],
    ['prose', '---\nnothing but words\n---\nText', 2],
    ['an alias', '---\ntitle: X\nplace: *a\n---\nText', 3],
    ['no end', '---\ntitle: A\nText', 1],
    ['a block too long', `---\ntitle: ${'A'.repeat(20_000)}\n---\nText`, 1],
    ['nesting beyond measure', `---\ntitle: ${'['.repeat(8_000)}\n---\nText`, null],
    ['a bomb', `---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n---\nText`, 2],
    ['a merge key', '---\ntitle: A\n<<: *a\n---\nText', 3],
    ['a value that begins with an ampersand', '---\ntitle: &Co of the bridge\n---\nText', 2],
    ['a value that begins with an exclamation mark', '---\ntitle: !important notice\n---\nText', 2],
    ['a tag', '---\ntitle: !!js/function "function () {}"\n---\nText', 2],
    ['blanks before it', ' ---\ntitle: A\n---\nText', 1],
    ['a blank line before it', '\n---\ntitle: A\n---\nText', 1],
    ['a script', '---js\n{ title: process.exit(3) }\n---\nText', 1],
  ])('with %s is a listed problem', (_, text, line) => {
    const found = problemsOf(text);
    expect(found.map(([name]) => name)).toEqual(['front-matter-invalid']);
    if (line !== null) expect(found[0]?.[1]).toBe(line);
  });

  test.each([
    '---\nWords, and no second rule\n',
    '--- \n',
    '----\ntitle: A\n----\nText',
    '\n---\nsubtitle: A\n---\nText',
    '\n---\nA rule above and one below\n---\nText',
    'Text\n---\ntitle: A\n---\n',
  ])('is not seen in %j', (text) => {
    expect(read(text)).toMatchObject({ text, editor: null, firstLine: 1, problems: [] });
  });
});

describe('front matter that cannot be used', () => {
  const first = (text: string) => read(text).problems.map((found) => findingInWords(found))[0];

  test('says what to do in words that need no knowledge of YAML', () => {
    expect(first('---\ntitle: A: B\n---\nText')).toMatchObject({
      message: 'A value has a colon in it and is not in quotes.',
      hint: 'Put the value in quotes, as in `title: "Meeting: the second day"`.',
    });
    expect(first('---\ntitle: A\ntitle: B\n---\nText')?.message).toBe('`title` is given twice.');
    expect(first('---\n\ttitle: A\n---\nText')?.message).toBe('The line begins with a tab.');
    expect(first(`---\ntitle: ${'['.repeat(3000)}${']'.repeat(3000)}\n---\nText`)?.message).toBe(
      'The values are nested too deeply.',
    );
    expect(first('---\ntitle: A\nText')?.hint).toBe('Add a line that has only `---` below the last key.');
  });

  test.each([
    ['a.txt', '---\ntitle: A\n---\n---\npublisher: B\n---\nText', 4],
    ['a.txt', '\uFEFF---\r\ntitle: A\r\n---\r\n\r\n---\r\ndate: 2021\r\nwhy: B\r\n---\r\nText', 5],
    ['a.md', '---\ntitle: A\n---\n\n\n---\npublisher: B\nwhy: C\n---\nText', 6],
    ['a.html', '---\ntitle: A\n---\n---\npublisher: B\n---\n<p>Text</p>', 4],
  ])('in %s because a second block stands below the first says where the second begins', (file, text, line) => {
    const capture = readCapture(Buffer.from(text), file);
    expect(capture.editor).toEqual({ title: 'A' });
    const found = capture.problems.find(({ name }) => name === 'front-matter-invalid');
    expect(found).toMatchObject({ line });
    expect(messageOf(found)).toContain('second block');
  });

  test.each([
    ['a.md', '---\nsha256: 0\n---\n---\ntitle: B\ndate: 2021\n---\nText'],
    ['a.txt', '---\ntitle: A\n---\n---\nTitle: B\n---\nText'],
    ['a.txt', '---\ntitle: A\n---\n---\ntitle: B\nText'],
    ['a.txt', '---\ntitle: A\n---\nText\n---\ntitle: B\n---\n'],
  ])('in %s is not seen in %j, which belongs to the capture', (file, text) => {
    const { problems } = readCapture(Buffer.from(text), file);
    expect(problems.map(({ name }) => name)).not.toContain('front-matter-invalid');
  });

  test('because the whole file is in UTF-16 is not taken for text', () => {
    const bytes = Buffer.from('\uFEFF---\ntitle: A\n---\nText\n', 'utf16le');
    expect(readCapture(bytes, 'a.txt').problems).toMatchObject([{ name: 'front-matter-invalid', line: 1 }]);
  });

  test('because line ends were changed under the digest says so', () => {
    const saved = 'A title\r\n\r\nText.\r\n';
    const [found] = read(`---\nsha256: ${digest(utf8(saved))}\n---\n${saved.replaceAll('\r', '')}`).problems;
    expect(messageOf(found)).toContain('with CRLF line endings the two would match');
  });
});

describe('front matter that a capture has of its own', () => {
  const own =
    '---\ntags: [a, "b"]\ndate: \'2021-03-03\'\nsource_url: https://example.org/a:b\ntitle: "Briefing by Jen\\_P\\\n  \\ of March\\u20603"\n---\n\nText\n';

  test('is what the source says, not an editor’s words', () => {
    const capture = read(own, 'a.md');
    expect(capture.editor).toBeNull();
    expect(capture.firstLine).toBe(1);
    expect(capture.sha256).toBe(digest(utf8(own)));
    expect(capture.problems.map(({ name, severity }) => [name, severity])).toEqual([
      ['front-matter-of-capture', 'note'],
    ]);
    const fields = capture.lines.filter(({ role }) => role === 'field');
    expect(fields.map(({ field, text }) => [field, text])).toEqual([
      ['tags', 'a'],
      ['tags', 'b'],
      ['date', '2021-03-03'],
      ['source_url', 'https://example.org/a:b'],
      ['title', 'Briefing by Jen\u00a0P of March\u20603'],
    ]);
    expect(fields.flatMap(({ pieces }) => pieces.map(({ start, end }) => capture.text.slice(start, end)))).toEqual([
      'a',
      'b',
      '2021-03-03',
      'https://example.org/a:b',
      '"Briefing by Jen\\_P\\\n  \\ of March\\u20603"',
    ]);
    expect(capture.lines.at(-1)?.text).toBe('Text');
  });

  test('may stand below an editor’s block', () => {
    const capture = read(`---\nsha256: ${digest(utf8(own))}\n---\n${own}`, 'a.md');
    expect(capture.firstLine).toBe(4);
    expect(capture.problems.map(({ name, line }) => [name, line])).toEqual([['front-matter-of-capture', 4]]);
    expect(capture.lines[0]).toMatchObject({ role: 'field', field: 'tags', text: 'a' });
  });

  test('is read by its lines where it is no valid YAML', () => {
    const capture = read('---\ntitle: Remarks: a day\nsource_url: https://example.org/\n---\nText\n', 'a.md');
    expect(capture.problems.map(({ name }) => name)).toEqual(['front-matter-of-capture']);
    expect(capture.lines.map(({ field, text }) => [field, text])).toEqual([
      ['title', 'Remarks: a day'],
      ['source_url', 'https://example.org/'],
      [undefined, 'Text'],
    ]);
  });

  test('is an editor’s where every key is one of an editor', () => {
    expect(read('---\ntitle: A\nurl: https://example.org/\n---\nText', 'a.md').editor).not.toBeNull();
    expect(read('---\ntitle: A\ntags: b\n---\nText', 'a.md').editor).toBeNull();
    expect(problemsOf('---\ntitle: A\nplaces: b\n---\nText', 'a.md')).toEqual([['front-matter-unknown-key', 3]]);
  });
});
