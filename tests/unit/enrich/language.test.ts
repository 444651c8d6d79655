import { describe, expect, it } from 'vitest';
import { languageOf } from '#enrich/language.ts';

describe('the language of a text', () => {
  it.each([
    ['Good evening. The bridge is open, said Mr Müller of the café.', 'en'],
    ['Эмомалӣ Раҳмон выступил в Душанбе и говорил о мостах, которые открыты.', 'ru'],
    ['Имрӯз мо бо ҳам омадем, то ки дар бораи пул сухан гӯем.', 'tg'],
    ['Mesdames et messieurs, les ponts sont ouverts. Pourquoi cela ?', 'fr'],
    ['Frage: Warum ist das so?\nAntwort: Weil es so sein muss.', 'de'],
    ['Pregunta: ¿Por qué?\nRespuesta: Porque los puentes están abiertos.', 'es'],
    ['外交部发言人主持例行记者会', 'zh'],
    ['12:30', 'und'],
  ])('“%s” is %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  /** The beginning of a text with so many Latin letters. */
  const lettersOf = (text: string, many: number): string => {
    const ends = [...text.matchAll(/\p{Script=Latin}/gu)].map(({ index }) => index + 1);
    return text.slice(0, ends[many - 1]);
  };

  it('is told of French from a line of letters on', () => {
    const french = 'Les ponts sont ouverts, pourquoi cela et non pas hier ?';
    expect([29, 30].map((many) => languageOf(lettersOf(french, many)))).toEqual(['en', 'fr']);
  });

  it('is told without a sign of another language from a paragraph of letters on', () => {
    const german = 'Guten Abend. Wir sprechen heute wieder von unseren alten Brunnen hinter dem Rathaus. '.repeat(4);
    expect([199, 200].map((many) => languageOf(lettersOf(german, many)))).toEqual(['en', 'de']);
  });

  it('is not told by a word in other letters', () => {
    expect(languageOf('Guten Abend. Wir sprechen heute wieder von unseren alten Brunnen (щит).')).toBe('en');
    expect(languageOf('Guten Abend. Wir sprechen heute wieder von unseren alten Brunnen für alle.')).toBe('de');
  });

  it('is that of the greater number of letters, and Latin where both are as many', () => {
    expect(languageOf('мост bridg')).toBe('en');
    expect(languageOf('мосты bridg')).toBe('en');
    expect(languageOf('мосты brid')).toBe('ru');
    expect(languageOf('外交部 abc')).toBe('en');
    expect(languageOf('外交部发 abc')).toBe('zh');
  });

  it('is Tajik where its own letters outnumber those of Russian alone', () => {
    expect(languageOf('ҷӯ ць')).toBe('ru');
    expect(languageOf('ҷӯғ ць')).toBe('tg');
    expect(languageOf('ҷӯғ abc')).toBe('en');
    expect(languageOf('ҷӯғ ab')).toBe('tg');
  });

  it('is told by the beginning of a text', () => {
    const russian = 'мост '.repeat(1200);
    expect(languageOf(`${russian}${'bridge '.repeat(3000)}`)).toBe('ru');
    expect(languageOf(`${'bridge '.repeat(858)}${russian.repeat(5)}`)).toBe('en');
    // 2766 Latin letters; the last of the 6000 characters is the Russian letter of as great a number, or of a greater one.
    const latin = 'bridge '.repeat(461);
    expect(languageOf(`${latin}${' '.repeat(7)}${'м'.repeat(2767)}`)).toBe('en');
    expect(languageOf(`${latin}${' '.repeat(6)}${'м'.repeat(2767)}`)).toBe('ru');
  });
});
