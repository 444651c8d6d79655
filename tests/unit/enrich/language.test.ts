import { describe, expect, it } from 'vitest';
import { languageOf, languageOfText } from '#enrich/language.ts';
import { tellLanguage, type Signs } from '#enrich/language-signs.ts';
import { languages } from '#languages/index.ts';
import { others, told } from '../../support/paragraphs.ts';

/** The beginning of a text, of about two lines. */
const beginning = (text: string): string => text.slice(0, 80);

/** The beginning of a text with so many letters. */
function firstLetters(text: string, many: number): string {
  const ends = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index + 1);
  return text.slice(0, ends[many - 1]);
}

describe('the language of a text', () => {
  it.each(Object.entries(told))('%s is told of a paragraph', (code, text) => {
    expect(languageOfText(text)).toBe(code.split('-')[0]);
  });

  it.each(Object.entries(told))('%s is told of two lines', (code, text) => {
    expect(languageOfText(beginning(text))).toBe(code.split('-')[0]);
  });

  it('is told of every language whose file says by what', () => {
    const telling = languages.filter(({ scripts }) => scripts !== undefined).map(({ code }) => code);
    expect(telling.filter((code) => !(code in told))).toEqual([]);
  });

  it.each(Object.entries(others))('%s is not taken for another', (_, text) => {
    expect(languageOfText(text)).toBe('und');
    expect(languageOfText(beginning(text))).toBe('und');
  });

  it.each([
    ['Good evening. The bridge is open to all of us, said Mr Müller of the café.', 'en'],
    ['Эмомалӣ Раҳмон выступил в Душанбе и говорил о мостах, которые открыты.', 'ru'],
    ['Имрӯз мо бо ҳам омадем, то ки дар бораи пул сухан гӯем.', 'tg'],
    ['Mesdames et messieurs, les ponts sont ouverts. Pourquoi cela ?', 'fr'],
    ['Frage: Warum ist das so?\nAntwort: Weil es so sein muss.', 'de'],
    ['Pregunta: ¿Por qué?\nRespuesta: Porque los puentes están abiertos y la obra es muy buena.', 'es'],
    ['外交部发言人主持例行记者会', 'zh'],
    [
      'Ladies and gentlemen,\nWe have met with Heinrich Steiner, Otto Werner and Dieter Hartmann, Minister of the Länder Ernst Lindner, and Hermann Zander.',
      'en',
    ],
  ])('“%s” is %s', (text, language) => {
    expect(languageOfText(text)).toBe(language);
  });

  it.each([
    ['that has no letters', '12:30'],
    ['that is a name', 'Vladimir Putin'],
    ['whose letters were decoded twice', 'РЁР»СЋР·С‹ Р·Р°РєСЂС‹С‚С‹ РґРѕ РІРµСЃРЅС‹. Р“Р»Р°РІР° СЃРѕРІРµС‚Р°'],
    ['in Han letters that Chinese and Japanese share', '東京都知事選挙'],
  ])('is in doubt of one %s', (_, text) => {
    expect(languageOfText(text)).toBe('und');
  });

  it('is that of most letters, whatever words in other letters stand between them', () => {
    const english = 'The bridge across the river is open to all of us.';
    const russian = 'Мост через реку открыт для всех нас, и это хорошо.';
    expect(languageOfText(`${english} ${russian.slice(0, 30)}`)).toBe('en');
    expect(languageOfText(`${english.slice(0, 30)} ${russian}`)).toBe('ru');
    const many = (english.match(/\p{L}/gu) ?? []).length;
    expect(languageOfText(`${english} ${'გ'.repeat(many - 1)}`)).toBe('en');
    expect(languageOfText(`${english} ${'გ'.repeat(many)}`)).toBe('und');
  });

  it('is not told by names', () => {
    const names =
      'Hans Schmidt, Klaus Müller, Jürgen Weber and Günther Hoffmann of the Verein für Wasserbau met Karl Schröder';
    expect(languageOfText(`Statement by Jürgen Becker and others. ${names} in Düsseldorf and Lübeck.`)).not.toBe('de');
  });

  it('is not told by the letters of names', () => {
    const text = 'Шӯро ва Ҷалолиддин Раҳмонзода подписали договор о мостах и дорогах, которые открыты для всех.';
    expect(languageOfText(text.replace(' ва ', ' и '))).toBe('ru');
  });

  it('is told by the beginning of a text', () => {
    const english = 'The bridge is open to all of us, and it is a good one. '.repeat(120);
    const russian = 'Мост открыт для всех нас, и это очень хорошо, и он всем нужен. '.repeat(120);
    expect(languageOfText(english + russian.repeat(3))).toBe('en');
    expect(languageOfText(russian + english.repeat(3))).toBe('ru');
    // The last of the 6000 characters is the Russian letter that makes as many as the English ones, or one more of them.
    const inEnglish = firstLetters(english, 2000);
    const inRussian = firstLetters(russian, 2000);
    expect(russian.charAt(inRussian.length)).toMatch(/\p{L}/u);
    expect(languageOfText(inEnglish.padEnd(6000 - inRussian.length) + russian)).toBe('en');
    expect(languageOfText(inEnglish.padEnd(5999 - inRussian.length) + russian)).toBe('ru');
  });
});

describe('the title of a text', () => {
  const russian = 'На заседании говорили о том, что мост открыт для всех нас.';

  it('says the language of a text that is too short to tell it', () => {
    expect(languageOf('12:30', russian)).toBe('ru');
    expect(languageOf('Благодарю.', russian)).toBe('ru');
  });

  it('does not where the text tells it', () => {
    expect(languageOf('The bridge is open to all of us.', russian)).toBe('en');
  });
});

describe('a text is in a language', () => {
  const signs = (given: Partial<Signs>): Signs => ({
    letters: 99,
    foreign: 0,
    telling: 0.4,
    rival: 0.2,
    small: 0,
    smallRival: 0,
    likeness: 1,
    ...given,
  });
  const paragraph = { letters: 100 };

  it.each<[string, Partial<Signs>, Partial<Signs>]>([
    ['it has hardly a letter that the language lacks', { foreign: 0.03 }, { foreign: 0.031 }],
    [
      'it is a paragraph with many of its words and few of another',
      { ...paragraph, telling: 0.25, rival: 0.25 / 3, likeness: 0.5 },
      { ...paragraph, telling: 0.25, rival: 0.084, likeness: 0.5 },
    ],
    [
      'many of its words are those of a paragraph',
      { ...paragraph, telling: 0.25, rival: 0, likeness: 0.5 },
      { letters: 99, telling: 0.25, rival: 0, likeness: 0.5 },
    ],
    [
      'every fourth word of a paragraph is one of its, and hardly one of another',
      { ...paragraph, telling: 0.25, rival: 0, likeness: 0.5 },
      { ...paragraph, telling: 0.249, rival: 0, likeness: 0.5 },
    ],
    [
      'two of five of its small words are those of the language',
      { ...paragraph, telling: 0.1, small: 0.4, smallRival: 0.4 / 3, likeness: 0.5 },
      { ...paragraph, telling: 0.1, small: 0.399, likeness: 0.5 },
    ],
    [
      'three times as many of its small words are of it as of another',
      { ...paragraph, telling: 0.1, small: 0.4, smallRival: 0.4 / 3, likeness: 0.5 },
      { ...paragraph, telling: 0.1, small: 0.4, smallRival: 0.134, likeness: 0.5 },
    ],
    [
      'not three times as many of its small words are of another',
      { telling: 0.2, small: 0.134, smallRival: 0.4 },
      { telling: 0.2, small: 0.4 / 3, smallRival: 0.4 },
    ],
    [
      'not three times as many words are of another',
      { ...paragraph, telling: 0.09, rival: 0.269 },
      { ...paragraph, telling: 0.09, rival: 0.27 },
    ],
    [
      'no other has many words in it',
      { ...paragraph, telling: 0.08, rival: 0.249 },
      { ...paragraph, telling: 0.08, rival: 0.25 },
    ],
    ['it is most like it, and every seventh word is one of its', { telling: 1 / 7 }, { telling: 0.14 }],
    [
      'many words are its, and none is much more like it',
      { telling: 0.25, likeness: 0.95 },
      { telling: 0.25, likeness: 0.949 },
    ],
    [
      'it is closely like it, and every fourth word is one of its',
      { telling: 0.25, likeness: 0.95 },
      { telling: 0.249, likeness: 0.95 },
    ],
    ['it is a paragraph most like it', { ...paragraph, telling: 0.05 }, { letters: 99, telling: 0.05 }],
    ['it is a paragraph with a word of it', { ...paragraph, telling: 0.05 }, { ...paragraph, telling: 0.049 }],
    [
      'it is a paragraph closely like it, and every seventh word is one of its',
      { ...paragraph, telling: 1 / 7, likeness: 0.95 },
      { ...paragraph, telling: 0.14, likeness: 0.95 },
    ],
    [
      'it is a paragraph with some words of it, and none is much more like it',
      { ...paragraph, telling: 1 / 7, likeness: 0.95 },
      { ...paragraph, telling: 1 / 7, likeness: 0.949 },
    ],
  ])('where %s', (_, accepted, refused) => {
    expect(tellLanguage(signs(accepted))).toBe(true);
    expect(tellLanguage(signs(refused))).toBe(false);
  });
});
