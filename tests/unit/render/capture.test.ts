import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../support/document.ts';
import type { ByteRun } from '#document/document.ts';
import { captureLines } from '#render/capture-lines.ts';
import { captureHtml } from '#render/capture.ts';
import { stringsFor } from '#strings/strings.ts';

const { parts } = stringsFor('en').capture;
const words = {
  ...parts,
  language: 'en',
  line: (number: number) => `Line ${String(number)}`,
  bytes: ({ first, last }: ByteRun) => `bytes ${String(first)}–${String(last)}`,
};

const read = (text: string): ReturnType<typeof buildDocument> =>
  buildDocument(new TextEncoder().encode(text), 'a-capture.txt');

const page = `Events
Meeting with the mayor
May 8, 2021
18:10
The Kremlin, Moscow
Mayor of Example: Good day.
Second paragraph.
`;

describe('the lines of a capture', () => {
  test.each([
    ['lines of a page', page],
    ['no line end at the end', 'One line\n\nand another'],
    ['Windows line ends', 'Title\r\n\r\nText of it.\r\n'],
    ['nothing but blanks', '  \n \n'],
    ['a hostile line', '<script>x</script>\u202E & \u0000\n'],
  ])('together are the capture: %s', (_what, text) => {
    const document = read(text);
    const joined = captureLines(document).map(({ spans }) => spans.map((span) => span.text).join(''));
    expect(joined).toEqual(document.capture.replace(/(?:\r\n|\n|\r)$/u, '').split(/\r\n|[\n\r]/u));
  });

  test('are numbered as an editor numbers them: a carriage return alone ends a line only where there is no line feed', () => {
    const texts = (text: string): string[] =>
      captureLines(read(text)).map(({ spans }) => spans.map((span) => span.text).join(''));
    expect(texts('Title\r here\n\nMayor: Good day.\n')).toEqual(['Title\r here', '', 'Mayor: Good day.']);
    expect(texts('Title\r\rMayor: Good day.\r')).toEqual(['Title', '', 'Mayor: Good day.']);
    const found = captureLines(read('Title\r here\n\nMayor: Good day.\n'));
    expect(found.findIndex(({ paragraphs }) => paragraphs.length > 0)).toBe(2);
  });

  test('say which paragraphs begin on them', () => {
    const found = captureLines(read(page)).flatMap(({ number, paragraphs }) =>
      paragraphs.map((paragraph) => `${paragraph} on ${String(number)}`),
    );
    expect(found).toEqual(['p1 on 6', 'p2 on 7']);
  });
});

describe('the capture as HTML', () => {
  test('numbers its lines and says what each was read as', () => {
    const html = captureHtml(read(page), words);
    expect(html.match(/<li id="L\d+">/gu)).toHaveLength(7);
    expect(html).toContain('<li id="L2"><a class="n" href="#L2" aria-label="Line 2">2</a>');
    expect(html).toContain('metadata: title');
    expect(html).toContain('<a href="/documents/a-capture/#p1">');
    expect(html).toContain('¶\u00A02</a> bytes 96–112</span>');
  });

  test('shows hostile words as words', () => {
    const html = captureHtml(read('Title\n\n<script>alert(1)</script> \u0007 &amp;\n'), words);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    expect(html).toContain('\uFFFD');
  });

  test('names the controls of direction, keeps them, and shows the line in its own order', () => {
    const html = captureHtml(read('Title\n\nabc\u202Edef\u202C and \u2066isolated\u2069 text.\n'), words);
    const named = [...html.matchAll(/<bdi class="control" data-code="(U\+[0-9A-F]{4})">(.)<\/bdi>/gu)];
    expect(named.map(([, code, control]) => [code, control])).toEqual([
      ['U+202E', '\u202E'],
      ['U+202C', '\u202C'],
      ['U+2066', '\u2066'],
      ['U+2069', '\u2069'],
    ]);
    expect(html.replace(/<bdi[^>]*>.<\/bdi>/gu, '')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    expect(html.replace(/<\/?bdi[^>]*>/gu, '')).toContain('abc\u202Edef\u202C and \u2066isolated\u2069 text.');
  });

  test('leaves marks that turn nothing as they are', () => {
    expect(captureHtml(read('Title\n\nabc\u200Edef\u00AD.\n'), words)).toContain('abc\u200Edef\u00AD.');
  });
});
