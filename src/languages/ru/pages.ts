import type { PageWords } from '../fields/pages.ts';
import { phrases, words } from '../lists.ts';

export const pages: Partial<PageWords> = {
  languageNames: words('русский таджикский английский'),
  menuLines: phrases(`
    версия для печати | поделиться | новости | о нас | поиск | карта сайта | предыдущая новость | следующая новость | наверх |
    все сообщения`),
  menuHeadlines: phrases('читайте также | дополнительные материалы'),
  otherHeadlines: phrases('последние события | смотрите также | по теме'),
  sectionNames: words('документ стенограммы новости'),
  rubrics: phrases(`
    в мире | мир | политика | экономика | общество | россия | армия и опк | спорт | культура | наука | происшествия | официально`),
  homeWords: phrases('главная[ страница]'),
  skipLinks: phrases('перейти к [основному ]содержанию'),
  viewWords: words('просмотр*'),
  outOfWords: words('из'),
  pageWords: words('страница'),
  pagerWords: words('страниц страницы'),
  readOn: phrases('подробнее | читать далее | далее'),
  participantsHeadings: words('участники'),
  noteHeadings: words('контакты'),
  tagHeadings: phrases('теги | метки | ключевые слова'),
  sourceWords: words('источник'),
  agoPhrases: phrases('минут* назад | час* назад | дней назад | день назад | дня назад'),
  photoWords: words('фото'),
  titleHeadings: words('заголовок'),
  officialBodyStems: words('посольств консульств министерств пресс-служб'),
};
