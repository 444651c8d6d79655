import { describe, expect, test } from 'vitest';
import type { Line } from '#document/capture.ts';
import { firstLook } from '#read/first-look.ts';
import { readCapture } from '#read/read-capture.ts';
import { LOST_LETTERS, LOST_SHARE, lostPercent, wrongLetters } from '#read/wrong-letters.ts';
import { messageOf } from '../../support/problem.ts';
import { joined, latin1, single, utf8 } from './bytes.ts';

const line = (text: string): Line => ({ text, pieces: [], blanksBefore: 0, role: 'line' });
const kindsOf = (...texts: string[]): string[] =>
  wrongLetters(texts.map(line)).map(({ kind, count }) => `${kind} ${String(count)}`);

/** A text whose bytes in UTF-8 were once taken for another encoding. */
const twice = (text: string, encoding: string): string => new TextDecoder(encoding).decode(utf8(text));

describe('letters are seen to be wrong', () => {
  test.each([
    ['a replacement character', 'Мост откр\uFFFDт', 'replaced 1'],
    ['signs of boxes in a word', 'Из┼ороти Вазири кор┼ои', 'boxes 2'],
    ['a sign of boxes at the end of a word beside one within', 'Из┼ороти хори█', 'boxes 2'],
    ['a control', 'It didn\u0092t', 'controls 1'],
    ['Cyrillic decoded twice', 'Р—Р°СЏРІР»РµРЅРёРµ', 'twice 1'],
    [
      'Cyrillic taken for windows-1252',
      twice('Заявление', 'windows-1252').replaceAll(/[\u0080-\u009F]/gu, '•'),
      'twice 1',
    ],
    ['one letter taken for windows-1252', 'un Ã©lÃ¨ve', 'twice 2'],
    ['Polish taken for windows-1252', twice('wąż', 'windows-1252'), 'twice 1'],
    ['a quotation mark taken for windows-1252', twice('“', 'windows-1252'), 'twice 1'],
    ['a number sign taken for windows-1252', twice('№', 'windows-1252'), 'twice 1'],
    ['Arabic taken for windows-1256', twice('البوابة', 'windows-1256'), 'twice 1'],
    ['quotation marks taken for Macintosh', twice('“Who?”', 'macintosh'), 'twice 2'],
    ['a quotation mark of windows-1252 taken for Macintosh', 'ìWho pays?î', 'twice 1'],
    ['an apostrophe taken for DOS', 'The townΓÇÖs gate', 'twice 1'],
    ['Turkish taken for windows-1252', 'teþekkür ederiz, düþündük', 'accents 2'],
    ['Cyrillic taken for DOS', '╪ы■ч ╥юЄ ├юЁюф ╠юёЄ', 'boxes 4'],
    ['Cyrillic with accents', 'Çàÿâëåíèå ãëàâû ñîâåòà ðåãèîíà', 'accents 4'],
    ['capitals of another encoding', 'гЮЪБКЕМХЕ ЦКЮБШ пЕВМНЦН яНБЕРЮ', 'capitals 3'],
    ['words of question marks', '????????? ????? ???????', 'questions 1'],
  ])('by %s', (_, text, kind) => {
    expect(kindsOf(text)).toEqual([kind]);
  });

  test('each kind is told once, with its first line', () => {
    const lines = ['Мост', 'Из┼ороти', '', 'кор┼ои \uFFFD'].map(line);
    expect(wrongLetters(lines).map(({ kind, count, line: first }) => [kind, count, lines.indexOf(first)])).toEqual([
      ['replaced', 1, 3],
      ['boxes', 2, 1],
    ]);
  });
});

describe('letters are right', () => {
  test.each([
    ['in a table', ['│Имя│Год│', '├───┼───┤', 'Глава│2021', 'Мост║да']],
    ['of Arabic', ['طظ طظ', 'غريب، طفل؟ عظيم… «ظ» گچ پژ']],
    ['of Icelandic and Turkmen', ['það er þýðing og síðan maður', 'şäher çykdajynyň ýaryny üýtgeýär']],
    ['of Greek and French', ['ΓΡΑΦΩ Γ', 'naître, plaît. Γ']],
    ['in a drawn heading', ['─Title─', '┌Title┐']],
    ['below a rule', ['────────', 'Заявление', '▀▄▀▄▀▄']],
    ['behind a line end of a large computer', ['one\u0085two']],
    ['where somebody stammers', ['Т…Т…так', 'С…С…С…слушайте']],
    ['in two letters that look like UTF-8', ['США» и СССР— Рік Її Сёння']],
    ['where a word in capitals ends in a quotation', ['«MAÇÃ» “MAÇÔ – MAÇà']],
    ['in a list of letters', ['ÀÁÂÃÄÅ àáâãäå']],
    ['in words with four accents in a row', ['éèêë éèêë éèêë éèêë']],
    ['in abbreviations', ['мРНК тРНК рРНК мРНК кВт']],
    ['in two words that begin small', ['вКОНТАКТЕ еКОНСУЛ']],
    ['in an outcry', ['What??? No????', '???', 'Что??? Да.']],
    [
      'in every language',
      ['Quốc hội, Þingvellir, Əliyev, Łódź, Қӯрғонтеппа, 北京, القاهرة, İstanbul, naïve, № 5, 20 °C, §12'],
    ],
  ])('%s', (_, texts) => {
    expect(kindsOf(...texts)).toEqual([]);
  });
});

describe('a text is lost', () => {
  const share = (wrong: number, right: number): number | null => {
    const lines = [line('\uFFFD'.repeat(wrong)), line('а'.repeat(right))];
    return lostPercent(lines, wrongLetters(lines));
  };

  test('from one letter in twenty on', () => {
    expect(LOST_SHARE).toBe(0.05);
    expect(share(20, 400)).toBe(5);
    expect(share(20, 401)).toBeNull();
  });

  test('from ten letters on', () => {
    expect(LOST_LETTERS).toBe(10);
    expect(share(10, 0)).toBe(100);
    expect(share(9, 0)).toBeNull();
  });
});

const russian = 'Заявление главы\n\n5 мая 2021 года\n\nМост открыт до весны, сообщил глава совета.\n';
/** What is said of the encoding of bytes, by severity. */
function saidOf(bytes: Uint8Array): { text: string; encoding: string; said: string[] } {
  const capture = readCapture(bytes, 'a.txt');
  const problems = [...capture.problems, ...firstLook(capture).problems];
  const said = problems.map(({ severity, name, variant, line: at }) => `${severity} ${name}.${variant} ${String(at)}`);
  return { text: capture.text, encoding: capture.encoding, said };
}

describe('what is said of a file', () => {
  test('in windows-1251 behind the mark of UTF-8: it is read, and the mark is told', () => {
    const bytes = joined([0xef, 0xbb, 0xbf], single(russian, 'windows-1251'));
    expect(saidOf(bytes)).toEqual({
      text: russian,
      encoding: 'windows-1251',
      said: ['warning encoding-broken.mark 1'],
    });
  });

  test('in UTF-8 behind its mark with one bad byte: it stays UTF-8', () => {
    const { encoding, said } = saidOf(joined([0xef, 0xbb, 0xbf], utf8(russian), [0xff]));
    expect([encoding, ...said]).toEqual(['utf-8', 'warning encoding-broken.plain 6']);
  });

  test('in windows-1251 with a word of UTF-8, and in equal parts of both', () => {
    const most = joined(...Array<Uint8Array>(8).fill(single(russian, 'windows-1251')), utf8('Глава.\n'));
    expect(saidOf(most).said).toEqual(['note encoding-guessed.plain null', 'warning encoding-broken.mixed 41']);
    for (const half of [
      joined(single(russian, 'windows-1251'), utf8(russian)),
      joined(utf8(russian), single(russian, 'windows-1251')),
    ]) {
      const { encoding, said } = saidOf(half);
      expect(encoding).toBe('windows-1251');
      expect(said.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
        'note encoding-guessed.plain',
        'warning encoding-broken.mixed',
        'error letters-lost.plain',
      ]);
    }
  });

  test('in KOI8-T, which is read as KOI8-R, and in KOI8-U, which is known', () => {
    // қ, ҳ, ҷ and ӣ of KOI8-T.
    const tajik = joined(
      single('Из', 'koi8-r'),
      [0x8a],
      single('ороти Вазири кор', 'koi8-r'),
      [0x8a],
      single('ои хори', 'koi8-r'),
      [0x8d, 0xa5],
    );
    expect(saidOf(tajik).said).toEqual(['note encoding-guessed.plain null', 'warning encoding-broken.boxes 1']);
    const ukrainian = 'Їхній міст закрито. Голова подякував будівельникам.\n';
    expect(saidOf(single(ukrainian, 'koi8-u'))).toMatchObject({ text: ukrainian, encoding: 'koi8-u' });
    expect(saidOf(single(russian, 'koi8-r')).encoding).toBe('koi8-r');
  });

  test('decoded twice: a warning, and an error where it is the whole text', () => {
    const few = saidOf(utf8(`${russian.repeat(20)}Un Ã©lÃ¨ve.\n`));
    expect(few.said).toEqual(['warning encoding-broken.twice 101']);
    expect(saidOf(utf8(twice(russian, 'windows-1251').replaceAll('\uFFFD', ''))).said).toEqual([
      'warning encoding-broken.twice 1',
      'error letters-lost.plain 1',
    ]);
  });

  test('saved where its letters had been lost: the bytes are valid, the letters are not', () => {
    const { said } = saidOf(utf8(new TextDecoder().decode(single(russian, 'windows-1251'))));
    expect(said).toEqual(['warning encoding-broken.replaced 1', 'error letters-lost.plain 1']);
  });

  test('with bytes that fit nowhere: told once, and an error where they are many', () => {
    const bad = (count: number): Uint8Array => joined(utf8(russian.repeat(4)), Array<number>(count).fill(0xff));
    expect(saidOf(bad(9)).said).toEqual(['warning encoding-broken.plain 21']);
    expect(saidOf(bad(40)).said).toEqual(['warning encoding-broken.plain 21', 'error letters-lost.plain 21']);
  });

  test('that is no text at all: its letters are not looked at', () => {
    const { said } = saidOf(joined(latin1('%PDF-1.4\n'), Array<number>(50).fill(0x92)));
    expect(said.filter((each) => each.includes('letters-lost'))).toEqual([]);
  });

  test('in words that say what to do', () => {
    const capture = readCapture(utf8('Из┼ороти Вазири'), 'a.txt');
    expect(firstLook(capture).problems.map(messageOf).join()).toContain('A sign for drawing boxes stands in a word');
  });
});

describe('other encodings are read', () => {
  test.each([
    [
      'gb18030',
      [0xba, 0xd3, 0xc1, 0xf7, 0xce, 0xaf, 0xd4, 0xb1, 0xbb, 0xe1, 0xd6, 0xf7, 0xcf, 0xaf, 0xc9, 0xf9, 0xc3, 0xf7],
      '河流委员会主席声明',
    ],
    [
      'shift_jis',
      [
        0x89, 0xcd, 0x90, 0xec, 0x88, 0xcf, 0x88, 0xf5, 0x89, 0xef, 0x8b, 0x63, 0x92, 0xb7, 0x82, 0xcc, 0x90, 0xba,
        0x96, 0xbe,
      ],
      '河川委員会議長の声明',
    ],
    // `プロジェクトを`, which has the bytes of Cyrillic letters too.
    [
      'shift_jis',
      [
        0x83, 0x76, 0x83, 0x8d, 0x83, 0x57, 0x83, 0x46, 0x83, 0x4e, 0x83, 0x67, 0x82, 0xf0, 0x83, 0x72, 0x83, 0x8b,
        0x83, 0x68, 0x82, 0xb5, 0x82, 0xc4, 0x82, 0xa2, 0x82, 0xdc, 0x82, 0xb7,
      ],
      'プロジェクトをビルドしています',
    ],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x32, 0x4f, 0x40, 0x6e, 0x1b, 0x28, 0x42], '河川'],
  ])('%s', (encoding, bytes, text) => {
    expect(saidOf(joined(bytes, [10]))).toMatchObject({
      text: `${text}\n`,
      encoding,
      said: ['note encoding-guessed.plain null'],
    });
  });
});
