import { describe, expect, test } from 'vitest';
import { decode } from '#read/decode.ts';

/** Encodes Russian letters and ASCII in windows-1251. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
}

const koi8Alphabet = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
const koi8 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter < '\x80' ? letter.charCodeAt(0) : 0xc0 + koi8Alphabet.indexOf(letter)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, at) => bytes[at ^ 1] ?? 0);
const joined = (...parts: (Uint8Array | number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('the encoding of a capture', () => {
  test.each([
    ['UTF-8', utf8('Қӯрғонтеппа – “да”'), 'utf-8', false],
    ['UTF-8 with a byte-order mark', joined([0xef, 0xbb, 0xbf], utf8('Қӯрғонтеппа – “да”')), 'utf-8', false],
    ['UTF-16 with a mark', joined([0xff, 0xfe], utf16('Қӯрғонтеппа – “да”')), 'utf-16le', false],
    ['big-endian UTF-16 with a mark', joined([0xfe, 0xff], swapped(utf16('Қӯрғонтеппа – “да”'))), 'utf-16be', false],
    ['UTF-16 without a mark', utf16('Қӯрғонтеппа – “да”'), 'utf-16le', true],
    ['big-endian UTF-16 without a mark', swapped(utf16('Қӯрғонтеппа – “да”')), 'utf-16be', true],
  ])('%s is told', (_, bytes, encoding, guessed) => {
    expect(decode(bytes)).toEqual({ text: 'Қӯрғонтеппа – “да”', encoding, guessed, broken: null });
  });

  test.each(['Вопрос: Что думаете?', 'Press release of the Embassy. Посольство. Thanks', 'ЛАВРОВ', 'Ответ'])(
    'Russian in eight bits is told: %s',
    (text) => {
      expect(decode(windows1251(text))).toEqual({ text, encoding: 'windows-1251', guessed: true, broken: null });
      expect(decode(koi8(text))).toEqual({ text, encoding: 'koi8-r', guessed: true, broken: null });
    },
  );

  test.each(['Le café', 'Presidente.- Señor', 'Größe'])('western letters in one byte are told: %s', (text) => {
    expect(decode(latin1(text))).toEqual({ text, encoding: 'windows-1252', guessed: true, broken: null });
  });

  test('what the page declares is believed where the bytes are not UTF-8', () => {
    expect(decode(latin1('ÃÔ'), 'windows-1251').encoding).toBe('windows-1251');
    expect(decode(utf8('Да'), 'windows-1251').encoding).toBe('utf-8');
    expect(decode(latin1('Le café'), 'no-such-thing').encoding).toBe('windows-1252');
  });

  test('one bad byte in UTF-8 is counted and does not change the encoding', () => {
    const bytes = joined(utf8('Путин\nРахмон '), [0xff], utf8(' сказал\n'));
    expect(decode(bytes)).toEqual({
      text: 'Путин\nРахмон \uFFFD сказал\n',
      encoding: 'utf-8',
      guessed: false,
      broken: { count: 1, line: 2 },
    });
  });

  test('a text cut in mid-character stays UTF-8', () => {
    expect(decode(utf8('Душанбе').subarray(0, -1)).broken).toEqual({ count: 1, line: 1 });
  });

  test('a replacement character that stands in the source is no bad byte', () => {
    expect(decode(utf8('a \uFFFD b')).broken).toBeNull();
  });

  test('bytes with two whole characters for each broken one are UTF-8', () => {
    expect(decode(joined(utf8('ДД'), [0xff])).encoding).toBe('utf-8');
    expect(decode(joined(utf8('Д'), [0xff])).encoding).not.toBe('utf-8');
  });

  test.each([
    ['two characters', 'ab', 'a'],
    ['a blank, digit or mark among fifty', `${'Д'.repeat(49)} `, `${'Д'.repeat(50)} `],
    ['more than four of them for each low byte of zero', `${' '.repeat(5)}Ā`, `${' '.repeat(4)}Ā`],
    ['nine characters in ten of known alphabets', 'Москва и 日', 'Москва , 日本'],
  ])('UTF-16 without a mark is told by %s', (_, told, not) => {
    expect(decode(utf16(told))).toMatchObject({ encoding: 'utf-16le', text: told });
    expect(decode(utf16(not)).encoding).not.toBe('utf-16le');
  });

  test('Russian in eight bits is told where half of the bytes are letters in words, and 45 of 100 letters are frequent', () => {
    const encodingOf = (text: string): string => decode(windows1251(text)).encoding;
    const rare = 'х';
    expect(encodingOf(`${'е'.repeat(9)}${rare.repeat(11)}`)).toBe('windows-1251');
    expect(encodingOf(`${'е'.repeat(8)}${rare.repeat(12)}`)).not.toBe('windows-1251');
    expect(decode(joined(windows1251('еее'), [0xab, 0xab, 0xab])).encoding).toBe('windows-1251');
    expect(decode(joined(windows1251('еее'), [0xab, 0xab, 0xab, 0xab])).encoding).not.toBe('windows-1251');
  });

  test('a zero byte in plain text does not make it UTF-16', () => {
    expect(decode(utf8('ab\0d')).encoding).toBe('utf-8');
  });
});
