import type { Format } from '#document/format.ts';
import { parseKremlin, recogniseKremlin, type KremlinEdition } from '../parts/kremlin-page.ts';

export const RUSSIAN_PUBLISHED_IN = /^Опубликован\p{L}{0,2} в раздел(?:е|ах):/u;

export const RUSSIAN_SECTION =
  /^(?:События|Новости|Стенограммы|Поездки|Выступления и стенограммы|Документы|Анонсы|Комиссии и советы)$/u;

const edition: KremlinEdition = {
  section: RUSSIAN_SECTION,
  publishedIn: RUSSIAN_PUBLISHED_IN,
  publisher: { text: 'Президент России', why: 'the layout is that of the Russian site of the President of Russia' },
};

export const kremlinEventRussian: Format = {
  name: 'kremlin-event-russian',
  what: 'page of an event on kremlin.ru, in Russian',
  recognise: (capture) => recogniseKremlin(capture, edition),
  parse: (capture) => parseKremlin(capture, edition),
};
