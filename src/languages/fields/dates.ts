/** An era whose years are counted from one, and the year of ours before the first of it. */
export interface Era {
  readonly name: string;
  readonly before: number;
}

/** How dates are written in a language, and what stands beside them. All in lower case. */
export interface DateWords {
  /** January to December, each with its forms and abbreviations, without full stops; twelve. */
  readonly monthNames: readonly (readonly string[])[];
  /** Monday to Sunday, in the same way; seven. */
  readonly weekdayNames: readonly (readonly string[])[];
  /** Names of months and weekdays are written small; else a Latin word in small letters, `may`, is none. */
  readonly writesMonthsSmall: boolean;
  /** Behind the figures of a day: `17th`, `9-го`. */
  readonly ordinalSuffixes: readonly string[];
  /** Between the ends of a period: `to`. */
  readonly rangeWords: readonly string[];
  /** Between two days that follow each other: `and`. */
  readonly pairWords: readonly string[];
  /** Open a period: `from`. */
  readonly periodOpeners: readonly string[];
  /** Before the figures of a day. */
  readonly dateArticles: readonly string[];
  /** Between day and month, and before a year: `5 de mayo de 2020`. */
  readonly dateLinks: readonly string[];
  /** Only before a year. */
  readonly yearLinks: readonly string[];
  /** “Year” where it stands behind the figures: `2020 года`. */
  readonly yearNouns: readonly string[];
  /** “Year” where it may stand before the figures too: `соли 2020`. */
  readonly leadingYearNouns: readonly string[];
  /** The same abbreviated, without its full stop. */
  readonly yearAbbreviations: readonly string[];
  /** “This” before the year: `сего года`. */
  readonly thisYearBefore: readonly string[];
  /** “This” before the year, abbreviated, as in `с. г.`, without its full stop. */
  readonly thisYearInitials: readonly string[];
  /** “This” behind the year: `соли равон`. */
  readonly thisYearBehind: readonly string[];
  /** Before the figures of a year: `民國99年`, `令和元年`. */
  readonly eras: readonly Era[];
  /** “First”, in place of the figures of such a year. */
  readonly firstYearWords: readonly string[];
  /** Right behind the figures of a year, a month and a day: `2022年8月19日`. */
  readonly yearSigns: readonly string[];
  readonly monthSigns: readonly string[];
  readonly daySigns: readonly string[];
  /** Behind hours up to noon and behind those up to midnight, with full stops or without: `am`, `a.m.` */
  readonly forenoonWords: readonly string[];
  readonly afternoonWords: readonly string[];
  /** Names of the months of the solar Hijri calendar, each a word. */
  readonly solarHijriMonths: readonly string[];
  /** The same of the lunar one, in one word or more. */
  readonly lunarHijriMonths: readonly string[];
  /** Say behind a year that it is of the Hijra, without full stops. */
  readonly hijriMarks: readonly string[];
  /** Between a day of that calendar and the day of the other that it is: `الموافق`. */
  readonly sameDayWords: readonly string[];
  /** Behind the figures of a time of day: `14:30 Uhr`. */
  readonly hourWords: readonly string[];
  /** Between hours and minutes: `18 h 10`. */
  readonly hourSigns: readonly string[];
  /** Zones by words or abbreviations of the language, behind a time: `local`. */
  readonly zoneNames: readonly string[];
  /** Behind the name of a zone, each on its own or in this order: `Summer Time`. */
  readonly summerWords: readonly string[];
  readonly timeNouns: readonly string[];
  /** Of the time at the place, before such a noun: `local time`. */
  readonly localWords: readonly string[];
  /** Between a date and a time of day: `at`. */
  readonly timeLeads: readonly string[];
  /** Between a time of day and the room in which people meet: `in the Council Chamber`. */
  readonly placeLeads: readonly string[];
  /** Before the name of an author: `by`. */
  readonly byWords: readonly string[];
  /** Before a day: `on`. */
  readonly onWords: readonly string[];
  /** Before a date on its line or on the line above: it is the day of publication. */
  readonly publishedHeadings: readonly string[];
  /** The same, only on its line. */
  readonly publishedLeads: readonly string[];
  /** Before a date on its line, and within what follows a date: the day of the last change. */
  readonly updatedWords: readonly string[];
  /** Longer forms of these, only before a date. */
  readonly updatedLeads: readonly string[];
  /** Before a date on its line or on the line above: it is the day of the document. */
  /** Words before the number of a volume of records: `Volume 604: debated on …`. */
  readonly volumeWords: readonly string[];
  readonly dateHeadings: readonly string[];
  /** The same, only on its line. */
  readonly dateLeads: readonly string[];
  /** Words before a date on its line behind which the sites that print them have the day first. */
  readonly dayFirstLeads: readonly string[];
  /** The same, the month first. */
  readonly monthFirstLeads: readonly string[];
  /** Before the number of an item, behind its date, which has the day first; printed in capitals. */
  readonly identifierLeads: readonly string[];
  /** Bodies that may stand behind a date as its author. */
  readonly bodyWords: readonly string[];
  /** Small words in the name of such a body. */
  readonly bodySmallWords: readonly string[];
  /** Open the line of somebody who edited the text. */
  readonly editorWords: readonly string[];
  /** Before or behind an agency's name, before that of a person: `corr`. With or without a full stop. */
  readonly correspondentWords: readonly string[];
  /** Open the line of somebody who wrote it. */
  readonly authorWords: readonly string[];
}
