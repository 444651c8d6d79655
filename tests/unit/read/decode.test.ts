import { describe, expect, test } from 'vitest';
import { decode } from '#read/decode.ts';
import { joined, latin1, single, swapped, utf16, utf8 } from './bytes.ts';

const windows1251 = (text: string): Uint8Array => single(text, 'windows-1251');
const koi8 = (text: string): Uint8Array => single(text, 'koi8-r');

describe('the encoding of a capture', () => {
  test.each([
    ['UTF-8', utf8('Қӯрғонтеппа – “да”'), 'utf-8', false, 0],
    ['UTF-8 with a byte-order mark', joined([0xef, 0xbb, 0xbf], utf8('Қӯрғонтеппа – “да”')), 'utf-8', false, 3],
    ['UTF-16 with a mark', joined([0xff, 0xfe], utf16('Қӯрғонтеппа – “да”')), 'utf-16le', false, 2],
    ['big-endian UTF-16 with a mark', joined([0xfe, 0xff], swapped(utf16('Қӯрғонтеппа – “да”'))), 'utf-16be', false, 2],
    ['UTF-16 without a mark', utf16('Қӯрғонтеппа – “да”'), 'utf-16le', true, 0],
    ['big-endian UTF-16 without a mark', swapped(utf16('Қӯрғонтеппа – “да”')), 'utf-16be', true, 0],
  ])('%s is told', (_, bytes, encoding, guessed, markBytes) => {
    expect(decode(bytes)).toMatchObject({ text: 'Қӯрғонтеппа – “да”', markBytes, encoding, guessed, broken: null });
  });

  test.each([
    ['old Macintoshes', single('Vån från ön, på älven för båten', 'macintosh'), 'macintosh'],
    ['windows-1252', single('Vån från ön, på älven för båten', 'windows-1252'), 'windows-1252'],
    [
      'windows-1252 with a capital inside a word',
      single('Vån från McÖrn, på älven för båten', 'windows-1252'),
      'windows-1252',
    ],
  ])('of Swedish is that of %s', (_, bytes, encoding) => {
    expect(decode(bytes)).toMatchObject({ encoding, broken: null });
  });

  test.each(['Вопрос: Что думаете?', 'Press release of the Embassy. Посольство. Thanks', 'ЛАВРОВ', 'Ответ'])(
    'Russian in eight bits is told: %s',
    (text) => {
      expect(decode(windows1251(text))).toMatchObject({
        text,
        markBytes: 0,
        encoding: 'windows-1251',
        guessed: true,
        broken: null,
      });
      expect(decode(koi8(text))).toMatchObject({ text, markBytes: 0, encoding: 'koi8-r', guessed: true, broken: null });
    },
  );

  test.each(['Le café', 'Presidente.- Señor', 'Größe'])('western letters in one byte are told: %s', (text) => {
    expect(decode(latin1(text))).toMatchObject({
      text,
      markBytes: 0,
      encoding: 'windows-1252',
      guessed: true,
      broken: null,
    });
  });

  test('what the page declares is believed where the bytes are not UTF-8', () => {
    expect(decode(latin1('ÃÔ'), 'windows-1251').encoding).toBe('windows-1251');
    expect(decode(utf8('Да'), 'windows-1251').encoding).toBe('utf-8');
    expect(decode(latin1('Le café'), 'no-such-thing').encoding).toBe('windows-1252');
  });

  test('one bad byte in UTF-8 is counted and does not change the encoding', () => {
    const bytes = joined(utf8('Путин\nРахмон '), [0xff], utf8(' сказал\n'));
    expect(decode(bytes)).toMatchObject({
      text: 'Путин\nРахмон \uFFFD сказал\n',
      markBytes: 0,
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

  test('a text whose smileys are written as two halves is UTF-8, and its smileys are counted as broken', () => {
    const smiley = [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80];
    expect(decode(joined(utf8('Anna: Yes '), smiley, utf8('\nSo.')))).toMatchObject({
      encoding: 'utf-8',
      guessed: false,
      broken: { count: 6, line: 1 },
    });
    expect(decode(joined(utf8('Anna: Yes '), smiley, [0xe9])).encoding).not.toBe('utf-8');
    expect(decode(joined(utf8('Anna: Yes '), [0xed, 0x9f, 0xbf])).broken).toBeNull();
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
