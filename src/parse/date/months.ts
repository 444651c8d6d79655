/** Names of months and weekdays as the sources print them: English, Russian, Tajik, German, French, Spanish. */

const MONTHS: readonly (readonly string[])[] = [
  ['january jan', 'январь января янв', 'январи январ', 'januar jänner', 'janvier janv', 'enero ene'],
  ['february feb febr', 'февраль февраля фев февр', 'феврали феврал', 'februar', 'février fevrier févr', 'febrero'],
  ['march mar', 'март марта мар', 'марти', 'märz maerz', 'mars', 'marzo'],
  ['april apr', 'апрель апреля апр', 'апрели апрел', '', 'avril avr', 'abril abr'],
  ['may', 'май мая', 'майи', '', 'mai', 'mayo'],
  ['june jun', 'июнь июня июн', 'июни', 'juni', 'juin', 'junio'],
  ['july jul', 'июль июля июл', 'июли', 'juli', 'juillet juil', 'julio'],
  ['august aug', 'август августа авг', 'августи', '', 'août aout', 'agosto ago'],
  ['september sept sep', 'сентябрь сентября сен сент', 'сентябри сентябр', '', 'septembre', 'septiembre setiembre'],
  ['october oct', 'октябрь октября окт', 'октябри октябр', 'oktober okt', 'octobre', 'octubre'],
  ['november nov', 'ноябрь ноября ноя нояб', 'ноябри ноябр', '', 'novembre', 'noviembre'],
  ['december dec', 'декабрь декабря дек', 'декабри декабр', 'dezember dez', 'décembre decembre déc', 'diciembre dic'],
];

/** Tajik Monday and Saturday are left out: душанбе is also the city, шанбе a part of the others. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday mon', 'понедельник пн', '', 'montag', 'lundi', 'lunes'],
  ['tuesday tue tues', 'вторник вт', 'сешанбе', 'dienstag', 'mardi', 'martes'],
  ['wednesday wed', 'среда ср', 'чоршанбе', 'mittwoch', 'mercredi', 'miércoles miercoles'],
  ['thursday thu thur thurs', 'четверг чт', 'панҷшанбе', 'donnerstag', 'jeudi', 'jueves'],
  ['friday fri', 'пятница пт', 'ҷумъа', 'freitag', 'vendredi', 'viernes'],
  ['saturday sat', 'суббота сб', '', 'samstag sonnabend', 'samedi', 'sábado sabado'],
  ['sunday sun', 'воскресенье вс', 'якшанбе', 'sonntag', 'dimanche', 'domingo'],
];

function numbered(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [index, names] of rows.entries()) {
    for (const name of names.flatMap((list) => list.split(' '))) if (name !== '') numbers.set(name, index + 1);
  }
  return numbers;
}

const monthNumbers = numbered(MONTHS);
const weekdayNumbers = numbered(WEEKDAYS);

/** A month's number, 1–12, from its name or abbreviation without a full stop; null for other words. `may` and `march` are words, `May` and `MARCH` months. */
export function monthNumber(word: string): number | null {
  if (startsSmall(word) && isLatin(word) && !SMALL_MONTHS.has(word)) return null;
  return monthNumbers.get(word.toLowerCase()) ?? null;
}

/** ISO weekday, 1–7, from its name or abbreviation without a full stop; null for other words. */
export function weekdayNumber(word: string): number | null {
  if (startsSmall(word) && isLatin(word) && !SMALL_WEEKDAYS.has(word)) return null;
  return weekdayNumbers.get(word.toLowerCase()) ?? null;
}

/** French and Spanish write months and weekdays small; English and German never do. */
const SMALL_MONTHS = smallNames(MONTHS);
const SMALL_WEEKDAYS = smallNames(WEEKDAYS);

function smallNames(rows: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(rows.flatMap((names) => names.slice(-2).flatMap((list) => list.split(' '))));
}

function startsSmall(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x250;
}
