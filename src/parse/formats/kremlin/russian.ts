import type { Format } from '#document/format.ts';
import type { KremlinEdition } from './edition.ts';
import { parseKremlin } from './page.ts';
import { recogniseKremlin, STRONGEST } from './recognise.ts';

const RUSSIAN_SECTION =
  /^(?:События|Новости|Стенограммы|Поездки|Выступления и стенограммы|Документы|Анонсы|Комиссии и советы)$/u;
const RUSSIAN_STAMP = /(?<=\s)\d{1,2} \p{L}{3,10} \d{4}(?: года)?,?\s{1,3}(\d{1,2}:\d{2})(?=\s)/u;
const RUSSIAN_ANNOUNCED_FOR = /(?<=\s|^)Анонс на (\d{1,2} \p{L}{3,10} \d{4} года)(?=\s|$)/u;
const RUSSIAN_SUMMARY =
  /(?<=[^\s,:–—-] )(?:Владимир Путин|Дмитрий Медведев|Президент(?: России)?|Глава государства|Состоял\p{L}{1,4})(?= \p{Ll})/u;
const RUSSIAN_PUBLISHED_IN = /^Опубликован\p{L}{0,2} в раздел(?:е|ах): ?(.{0,300})$/u;
const RUSSIAN_PUBLICATION_DATE = /^Дата публикации: ?(.{4,60})$/u;
const RUSSIAN_DIRECT_LINK = /^Ссылка на материал: ?\S{4,200}$/u;
const RUSSIAN_TEXT_VERSION = /^Текстовая версия$/u;

const edition: KremlinEdition = {
  publisher: { name: 'Президент России', evidence: { name: 'layout-of-kremlin-russian', values: {} } },
  section: RUSSIAN_SECTION,
  innerStamp: RUSSIAN_STAMP,
  announcedFor: RUSSIAN_ANNOUNCED_FOR,
  summaryStart: RUSSIAN_SUMMARY,
  transcripts: new Set(['Стенограммы', 'Выступления и стенограммы']),
  documents: new Set(['Документы']),
  tail: {
    headings: { География: 'geography', Темы: 'topics', Лица: 'persons', 'Статус материала': 'status' },
    links: new Set(['Смотрите также', 'Дополнительно']),
    publishedIn: RUSSIAN_PUBLISHED_IN,
    publicationDate: RUSSIAN_PUBLICATION_DATE,
    directLink: RUSSIAN_DIRECT_LINK,
    textVersion: RUSSIAN_TEXT_VERSION,
  },
};

export const kremlinEventRussian: Format = {
  name: 'kremlin-event-russian',
  strongest: STRONGEST,
  recognise: (capture) => recogniseKremlin(capture, edition),
  parse: (capture) => parseKremlin(capture, edition),
};
