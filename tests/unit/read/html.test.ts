import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Capture } from '#document/capture.ts';
import { readCapture } from '#read/read-capture.ts';
import { isTooDeep } from '#read/html/risk.ts';
import { utf8 } from './bytes.ts';
import { faultsOf } from './invariant.ts';

function readBytes(bytes: Uint8Array): Capture {
  const capture = readCapture(bytes, 'a.html');
  expect(faultsOf(capture)).toEqual([]);
  return capture;
}

const read = (text: string): Capture => readBytes(utf8(text));
const outline = ({ lines }: Capture): string[] =>
  lines.map(
    ({ role, depth, field, text }) => `${role}${String(depth ?? '')}${field === undefined ? '' : ` ${field}`}: ${text}`,
  );

const fixtures = join(import.meta.dirname, '../../fixtures/read-html');

describe('a saved page', () => {
  const capture = readBytes(readFileSync(join(fixtures, 'event.html')));

  test('is parted into fields, text and what stands around it', () => {
    expect(outline(capture)).toEqual([
      'field lang: en',
      'field title: Meeting with President of Utopia • President of Ruritania',
      'field og:title: Meeting with President of Utopia',
      'field article:published_time: 2021-05-08T18:10:00+03:00',
      'field canonical: https://example.org/events/65543',
      'boilerplate: President of Ruritania',
      'boilerplate: Events',
      'boilerplate: Structure',
      'heading1: Meeting with President of\u00a0Utopia',
      'line: The leaders met at the Palace.',
      'field datetime: 2021-05-08',
      'line: May 8, 2021 18:10 The\u00a0Palace',
      'boilerplate: Tweet Share',
      'field caption: With President of Utopia.',
      'line: President of Ruritania Rudolf: Mr President,',
      'line: we are glad to see you.',
      'line: The 16th year <of> our ties.',
      'line: <…>',
      'quotation: “We are glad.”',
      'line: President of Utopia: Thank you.',
      'item: First.',
      'line: More of it.',
      'item: Second.',
      'line: Coal',
      'line: 5 t',
      'line: Wool',
      'line: 7 t',
      'line: Line one',
      'line: line two',
      'line: line four',
      'boilerplate: See also',
      'boilerplate: Other events',
      'boilerplate: © Ruritania',
      'boilerplate: Switch on scripts',
    ]);
  });

  test('shows which labels are bold', () => {
    const bold = capture.lines.flatMap((line) => (line.bold === undefined ? [] : [line.text.slice(0, line.bold)]));
    expect(bold).toEqual(['President of Ruritania Rudolf', 'President of Utopia:']);
  });

  test('keeps scripts, styles and hidden words out of the lines', () => {
    const markup = capture.markup.map(({ start, end }) => capture.text.slice(start, end)).join(' ');
    for (const words of ['Not text', 'display: none', 'hidden word']) expect(markup).toContain(words);
  });

  test('tells a break from a blank line', () => {
    const blanks = capture.lines.slice(15, 18).map(({ blanksBefore }) => blanksBefore);
    expect(blanks).toEqual([1, 0, 1]);
  });
});

describe('the text of a page', () => {
  const long = 'Words of the document. '.repeat(20);

  test.each([
    ['its main element', `<div><p>Around</p></div><main><p>${long}</p></main><p>After</p>`],
    ['its only article', `<p>Around</p><article><h1>T</h1><p>${long}</p></article><p>After</p>`],
    ['a container that publishers use', `<p>Around</p><div class="entry-content"><h2>T</h2>${long}</div><p>After</p>`],
    [
      'a container below the heading',
      `<p>Around</p><div><h1>T</h1><div itemprop="articleBody">${long}</div></div><p>After</p>`,
    ],
  ])('stands in %s', (_, html) => {
    const lines = read(html).lines.filter(({ role }) => role === 'boilerplate');
    expect(lines.map(({ text }) => text)).toEqual(['Around', 'After']);
  });

  test.each([
    ['no such element', `<p>Before</p><p>${long}</p>`],
    ['several articles', `<p>Before</p><article>${long}</article><article>${long}</article>`],
    ['a class that only says what the page has', `<div class="has-sidebar no-menu"><p>${long}</p></div>`],
    ['a wrong name around everything', `<div class="widget"><p>Before</p><p>${long}</p></div>`],
    ['a header with the only heading', `<header><h1>Title</h1></header><p>${long}</p>`],
  ])('is everything where there is %s', (_, html) => {
    expect(read(html).lines.filter(({ role }) => role === 'boilerplate')).toEqual([]);
  });

  test.each([
    '<nav>x</nav>',
    '<div hidden>x</div>',
    '<p style="display: none">x</p>',
    '<div class="relatedNews">x</div>',
    '<div id="cookie_bar">x</div>',
    '<p role="navigation">x</p>',
  ])('is not in %s', (html) => {
    expect(outline(read(`<p>${long}</p>${html}`))[1]).toBe('boilerplate: x');
  });
});

describe('the markup of a page', () => {
  test('text between the cells of a table is not lost', () => {
    expect(outline(read('<table>one<tr><td>two</td></tr>three &amp; four</table>five'))).toEqual([
      'line: one',
      'line: two',
      'line: three & four',
      'line: five',
    ]);
  });

  test('text before and behind the caption of a table is not lost', () => {
    const table = '<table>one <caption>c</caption>two<tr><td>three</td></tr></table>';
    expect(read(table).lines.map(({ text }) => text)).toEqual(['one', 'c', 'two', 'three']);
  });

  test('what a long style hides at its end is not shown', () => {
    const style = `${'color: red; '.repeat(100)}display: none`;
    expect(outline(read(`<p>one</p><p style="${style}">two</p>`))).toContain('line: one');
    expect(read(`<p>one</p><p style="${style}">two</p>`).lines.map(({ role }) => role)).toEqual([
      'line',
      'boilerplate',
    ]);
  });

  test('blanks are shown as one, NBSP and characters that cannot be seen stay', () => {
    expect(outline(read('<p>  a \n\t b<i> c</i> &nbsp; d\u200b&shy;e\r\nf</p>'))).toEqual([
      'line: a b c \u00a0 d\u200b\u00ade\nf',
    ]);
  });

  test('a text without tags is read line by line', () => {
    expect(outline(read('One & two\nthree < four'))).toEqual(['line: One & two', 'line: three < four']);
  });

  test('the encoding a page declares is used where it is not UTF-8', () => {
    const page = Uint8Array.from([...utf8('<meta charset="windows-1251"><p>'), 0xc4, 0xe0]);
    expect(readBytes(page)).toMatchObject({ encoding: 'windows-1251', lines: [{ text: 'Да' }] });
  });

  test.each([
    ['elements nested 400 deep', '<div>'.repeat(400), '<div>'.repeat(401)],
    ['tags of 250 attributes', `<p ${'a=1 '.repeat(249)}a=1>`, `<p ${'a=1 '.repeat(250)}a=1>`],
    [
      'formatting opened anew a hundred thousand times more than the page has characters',
      `${'<font>'.repeat(300)}${'<p>'.repeat(190)}`,
      `${'<font>'.repeat(300)}${'<p>'.repeat(191)}`,
    ],
  ])('a page is parsed up to %s', (_, most, more) => {
    expect(isTooDeep(most)).toBe(false);
    expect(isTooDeep(more)).toBe(true);
  });

  test.each([
    ['elements in elements', '<div>'.repeat(3000)],
    ['formatting that is never closed', '<font a=1><p>x'.repeat(3000)],
    ['a tag of attributes alone', `<p ${Array.from({ length: 3000 }, (_, n) => `a${String(n)}=1`).join(' ')}>x`],
  ])('%s: read as plain text', (_, html) => {
    const capture = read(html);
    expect(capture.problems.map(({ name, line }) => [name, line])).toEqual([['syntax-too-deep', 1]]);
    expect(capture.lines[0]?.text).toBe(html);
  });
});
