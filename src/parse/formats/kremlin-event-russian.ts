import type { Format } from '#document/format.ts';
import { parseKremlin, recogniseKremlin, type KremlinEdition } from '../parts/kremlin-page.ts';

const edition: KremlinEdition = {
  section: /^(?:События|Новости|Стенограммы|Поездки|Выступления и стенограммы|Документы|Анонсы|Комиссии и советы)$/u,
  counter: /^\d{1,3} из \d{1,3}$/u,
  publishedIn: /^Опубликован\p{L}{0,2} в раздел(?:е|ах):/u,
  publisher: { text: 'Президент России', why: 'the layout is that of the Russian site of the President of Russia' },
};

export const kremlinEventRussian: Format = {
  name: 'kremlin-event-russian',
  what: 'page of an event on kremlin.ru, in Russian',
  recognise: (capture) => recogniseKremlin(capture, edition),
  parse: (capture) => parseKremlin(capture, edition),
};
