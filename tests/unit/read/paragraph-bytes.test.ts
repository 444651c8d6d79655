import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { citable } from '#document/citable.ts';
import { positionOf } from '#document/position.ts';
import { type Inline } from '#document/tree.ts';
import { wordsOf } from '#document/walk.ts';
import { paragraphBytes } from '#read/paragraph-bytes.ts';
import { paragraph, section, tree } from '../../support/tree.ts';
import { latin1, joined, single, swapped, utf16, utf8 } from './bytes.ts';

/** What the bytes say from which each paragraph was read, by the decoder of the encoding alone. */
function told(bytes: Uint8Array, file = 'a.txt'): { encoding: string; said: string[] } {
  const { document, capture } = readDocument(bytes, file);
  const decoder = new TextDecoder(capture.encoding, { ignoreBOM: true });
  const said = citable(document.tree).map(({ citation: { id } }) =>
    (document.bytes[id] ?? [])
      .map(({ first, last }) => decoder.decode(capture.bytes.subarray(first, last + 1)))
      .join(' … '),
  );
  return { encoding: capture.encoding, said };
}

const russian = 'Заявление\n\n5 мая 2021 года\n\nМост открыт — «да» 😀.\n\nВторая фраза о мосте.\n';
const words = ['Мост открыт — «да» 😀.', 'Вторая фраза о мосте.'];
const plain = russian.replace(' — «да» 😀', '');
const plainWords = ['Мост открыт.', 'Вторая фраза о мосте.'];

describe('the bytes of a paragraph', () => {
  test.each([
    ['UTF-8', utf8(russian), 'utf-8', words],
    ['UTF-8 behind a byte-order mark', joined([0xef, 0xbb, 0xbf], utf8(russian)), 'utf-8', words],
    ['UTF-8 with Windows line ends', utf8(russian.replaceAll('\n', '\r\n')), 'utf-8', words],
    ['UTF-16 with a mark', joined([0xff, 0xfe], utf16(russian)), 'utf-16le', words],
    ['big-endian UTF-16', joined([0xfe, 0xff], swapped(utf16(russian))), 'utf-16be', words],
    ['UTF-16 without a mark', utf16(russian), 'utf-16le', words],
    ['windows-1251', single(plain, 'windows-1251'), 'windows-1251', plainWords],
    ['KOI8-R with Windows line ends', single(plain.replaceAll('\n', '\r\n'), 'koi8-r'), 'koi8-r', plainWords],
    ['ASCII', utf8('Talks\n\nMay 5, 2021\n\nThe bridge is open.\n'), 'utf-8', ['The bridge is open.']],
  ])('are told in %s', (_, bytes, encoding, expected) => {
    expect(told(bytes)).toEqual({ encoding, said: expected });
  });

  test('are told beside bytes that fit nowhere', () => {
    const bytes = joined(
      utf8('Заявление\n\nМост '),
      [0xd0],
      utf8(' открыт '),
      [0xff, 0xe2, 0x82],
      utf8('. Да.\n\nВторая фраза.\n'),
    );
    expect(told(bytes)).toEqual({ encoding: 'utf-8', said: ['Мост \uFFFD открыт \uFFFD\uFFFD. Да.', 'Вторая фраза.'] });
  });

  test.each(['shift_jis', 'gb18030'])(
    'are told in %s, where one character has one byte and another two',
    (encoding) => {
      const [before, behind] = ['<html><head><meta charset="', '"><title>A</title></head><body><p>'];
      const letter = encoding === 'shift_jis' ? [0x93, 0xfa, 0x41, 0x96, 0x7b] : [0xc8, 0xd5, 0x41, 0xb1, 0xbe];
      const bytes = joined(
        latin1(`${before}${encoding}${behind}`),
        letter,
        latin1('</p>\n<p>One, '),
        letter,
        latin1('.</p></body></html>\n'),
      );
      expect(told(bytes, 'a.html')).toEqual({ encoding, said: ['日A本', 'One, 日A本.'] });
    },
  );

  test('begin with the capture, below the editor’s words', () => {
    const file = utf8(`---\ntitle: Заявление главы\n---\n${russian}`);
    expect(told(file).said).toEqual(words);
    const { capture } = readDocument(file, 'a.txt');
    expect(Buffer.from(capture.bytes).toString()).toBe(russian);
  });

  test('hold the markup between the words of a saved page, and none around them', () => {
    const page =
      '\uFEFF<html><head><title>Заявление</title></head><body>\r\n<p>Мост &laquo;<b>открыт</b>&raquo;&nbsp;— да.</p>\r\n<p>Вторая фраза.</p></body></html>';
    expect(told(utf8(page), 'a.html').said).toEqual(['Мост &laquo;<b>открыт</b>&raquo;&nbsp;— да.', 'Вторая фраза.']);
  });

  test('hold the marks of a Markdown text', () => {
    expect(told(utf8('# Заявление\n\nМост **открыт**\nсегодня.\n\nВторая.\n'), 'a.md').said).toEqual([
      'Мост **открыт**\nсегодня.',
      'Вторая.',
    ]);
  });

  test('are several runs where something else stands between the words, and one where it is markup', () => {
    const text = 'Мост \n[7]\nоткрыт **сегодня**.';
    const parts: readonly [Inline['type'], string][] = [
      ['text', 'Мост '],
      ['furniture', '[7]'],
      ['text', 'открыт '],
      ['markup', '**'],
      ['text', 'сегодня'],
      ['markup', '**'],
      ['text', '.'],
    ];
    let at = 0;
    const children = parts.map(([type, value]) => {
      const start = text.indexOf(value, at);
      at = start + value.length;
      return { type, value, what: 'page number', position: positionOf({ lineStarts: [0] }, start, at) } as Inline;
    });
    const whole = tree(section('article', { children: [paragraph('p1', children)] }, []));
    const capture = { text, bytes: utf8(text), markBytes: 0, encoding: 'utf-8' };
    const said = (paragraphBytes(whole, capture).p1 ?? []).map(({ first, last }) =>
      Buffer.from(capture.bytes.subarray(first, last + 1)).toString(),
    );
    expect(said).toEqual(['Мост ', 'открыт **сегодня**.']);
  });
});

/** Whether some words stand in a text in their order, whatever stands between them. */
function inOrder(text: string, words: string): boolean {
  let from = 0;
  return words.split(/\P{L}+/u).every((word) => {
    const at = text.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

const FIXTURES = new URL('../../fixtures/reading/', import.meta.url);

test.each(readdirSync(FIXTURES))('every paragraph of %s is told its bytes, and they have its words', (name) => {
  const folder = new URL(`${name}/`, FIXTURES);
  const file = readdirSync(folder).find((entry) => entry.startsWith('capture.')) ?? '';
  const bytes = readFileSync(new URL(file, folder));
  const { document, capture } = readDocument(bytes, file);
  const found = told(bytes, file).said;
  const expected = citable(document.tree).map(({ paragraph }) => wordsOf(paragraph));
  const letters = (text: string): string => text.replace(/\P{L}+/gu, '');
  if (capture.syntax === 'html') expect(found.filter((said) => said === '')).toEqual([]);
  else if (document.provenance.format === 'subtitles')
    // Tags and references stand between the words there.
    for (const [at, words] of expected.entries()) expect(inOrder(found[at] ?? '', words), words).toBe(true);
  else expect(found.map(letters)).toEqual(expected.map(letters));
  expect(found.length).toBeGreaterThan(0);
});

describe('the digests of a capture', () => {
  test.each([
    ['nothing', '', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
    ['a line', 'hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
  ])('its SWHID is the id that git gives to %s', (_, text, id) => {
    expect(readDocument(utf8(text), 'a.txt').document.provenance.swhid).toBe(`swh:1:cnt:${id}`);
  });

  test('its SWHID is what git prints, whatever the line ends, and leaves the editor’s words out', () => {
    const capture = joined([0xef, 0xbb, 0xbf], utf8(russian.replaceAll('\n', '\r\n')));
    const git = execFileSync('git', ['hash-object', '--no-filters', '--stdin'], { input: capture, encoding: 'utf8' });
    const { document } = readDocument(joined(utf8('---\ntitle: A\n---\n'), capture), 'a.txt');
    expect(document.provenance.swhid).toBe(`swh:1:cnt:${git.trim()}`);
    expect(document.provenance.bytes).toBe(capture.length);
  });
});
