import type { PageWords } from '../fields/pages.ts';
import { phrases, words } from '../lists.ts';

export const pages: PageWords = {
  languageNames: words('русский таджикский английский'),
  tellingLetters: 'щцыь',
  tellingWords: [],
  menuLines: phrases(`
    версия для печати | поделиться | новости | о нас | поиск | карта сайта | предыдущая новость | следующая новость | наверх |
    все сообщения`),
  menuBeginnings: [],
  menuHeadlines: phrases('читайте также | дополнительные материалы'),
  otherHeadlines: phrases('последние события | смотрите также | по теме'),
  sectionNames: words('документ стенограммы новости'),
  homeWords: phrases('главная[ страница]'),
  skipLinks: phrases('перейти к [основному ]содержанию'),
  viewWords: words('просмотр*'),
  viewHeadings: [],
  outOfWords: words('из'),
  pageWords: [],
  pagerWords: words('страниц страницы'),
  readOn: phrases('подробнее | читать далее | далее'),
  participantsHeadings: words('участники'),
  noteHeadings: words('контакты'),
  tagHeadings: phrases('теги | метки | ключевые слова'),
  statusPhrases: [],
  statusBeginnings: [],
  sourceWords: words('источник'),
  copyrightWords: [],
  rightsPhrases: [],
  photoWords: words('фото'),
  titleHeadings: words('заголовок'),
  officialBodies: [],
  officialBodyStems: words('посольств консульств министерств пресс-служб'),
};
