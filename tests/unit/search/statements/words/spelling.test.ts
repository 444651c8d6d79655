import anyAscii from 'any-ascii';
import { describe, expect, test } from 'vitest';
import { latinLetters, withoutMarks } from '#search/statements/words/letters.ts';
import { entriesFor, entryOf, nameKeysOf } from '#search/statements/words/name-key.ts';
import { isSameWord, stemOf } from '#search/statements/words/stem.ts';

describe('Latin letters', () => {
  test.each([
    ['łódź', 'lodz'],
    ['tromsø', 'tromso'],
    ['straße', 'strasse'],
    ['раҳмон', 'rahmon'],
    ['тоҷикистон', 'tojikiston'],
    ['щука', 'shchuka'],
    ['中国', '中国'],
  ])('%s is written %s', (form, latin) => {
    expect(latinLetters(form)).toBe(latin);
  });

  /** Names are written without a sign for these, and `ё` is folded before. */
  const silent = 'ъь';

  test('are those of a well-known table, but for the letters that names leave out', () => {
    for (const letter of 'абвгдежзийклмнопрстуфхцчшщъыьэюяғӣқӯҳҷіїєґўәөүұңһѓќђћјљњџøłđðþßæœħŋ')
      expect([letter, latinLetters(letter)]).toEqual([letter, silent.includes(letter) ? '' : anyAscii(letter)]);
  });

  test('lose their marks; letters of other alphabets keep theirs', () => {
    expect(withoutMarks('łódź й ҳ')).toBe('lodz й ҳ');
  });
});

describe('forms of one word', () => {
  test.each([
    ['country', 'countries'],
    ['election', 'elected'],
    ['decision', 'decisive'],
    ['tajikistan', "tajikistan's"],
    ['договор', 'договоры'],
    ['lodz', 'łódź'],
    ['московский', 'московского'],
  ])('%s and %s', (one, other) => {
    expect(isSameWord(one, other)).toBe(true);
  });

  test.each([
    ['as', 'aslov'],
    ['2012', '201'],
    ['2012', '2012s'],
    ['он', 'on'],
    ['раҳмон', 'рахмон'],
    ['мо', 'московский'],
  ])('%s and %s are none', (one, other) => {
    expect(isSameWord(one, other)).toBe(false);
  });

  test('words of letters that are not Russian are not stemmed by the Russian rules', () => {
    expect(stemOf('кишварҳои')).toBe('кишварҳои');
  });
});

describe('spellings of one name share a key', () => {
  test.each([
    ['rakhmon', 'rahmon'],
    ['rahmon', 'раҳмон'],
    ['rahmon', 'рахмон'],
    ['рахмон', 'рахмона'],
    ['sergei', 'sergey'],
    ['sergey', 'сергей'],
    ['sergei', 'сергея'],
    ['muhriddin', 'mukhriddin'],
    ['lavrov', 'лавров'],
    ['lavrov', 'лавровым'],
    ['lavrov', "lavrov's"],
    ['putin', 'путина'],
    ['zelensky', 'зеленского'],
    ['zelenskyy', 'zelensky'],
    ['medvedev', 'медведевым'],
    ['karim', 'карим'],
    ['rustam', 'рустам'],
    ['ismail', 'исмаил'],
  ])('%s and %s, and each is looked for where the other stands', (one, other) => {
    expect(nameKeysOf(one).filter((key) => nameKeysOf(other).includes(key))).not.toEqual([]);
    expect(entriesFor(one)).toContain(entryOf(other));
    expect(entriesFor(other)).toContain(entryOf(one));
  });

  test.each([
    ['lavrov', 'lavrentiev'],
    ['rahmon', 'rahmonov'],
    ['putin', 'put'],
    ['ivan', 'ivanov'],
  ])('%s and %s share none', (one, other) => {
    expect(nameKeysOf(one).filter((key) => nameKeysOf(other).includes(key))).toEqual([]);
  });
});
