import type { DateWords } from '../fields/dates.ts';
import { phrases, rows, words } from '../lists.ts';

export const dates: Partial<DateWords> = {
  monthNames: rows(`
    январь января янв | февраль февраля фев февр | март марта мар | апрель апреля апр | май мая | июнь июня июн | июль июля июл |
    август августа авг | сентябрь сентября сен сент | октябрь октября окт | ноябрь ноября ноя нояб | декабрь декабря дек`),
  weekdayNames: rows('понедельник пн | вторник вт | среда ср | четверг чт | пятница пт | суббота сб | воскресенье вс'),
  writesMonthsSmall: true,
  ordinalSuffixes: words('го е ое'),
  rangeWords: words('по до'),
  pairWords: words('и'),
  periodOpeners: words('с со'),
  yearNouns: words('год года'),
  yearAbbreviations: words('г'),
  thisYearBefore: words('сего этого текущего'),
  thisYearInitials: words('с'),
  zoneNames: words('мск'),
  timeLeads: words('в'),
  publishedHeadings: phrases('дата публикации | дата и время публикации | дата размещения | дата добавления'),
  publishedLeads: words('опубликовано опубликована опубликован добавлено добавлена размещено размещена выложено'),
  updatedWords: words('обновлено обновлена обновлён обновлен изменено'),
  updatedLeads: phrases(
    'последнее обновление | последнее изменение | дата обновления | дата изменения | страница обновлена',
  ),
  dateHeadings: words('дата'),
  bodySmallWords: words('по и'),
  correspondentWords: words('корр корреспондент'),
  authorWords: words('автор'),
};
