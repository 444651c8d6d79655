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
});
