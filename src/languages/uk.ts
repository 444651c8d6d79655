import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const uk: SourceLanguage = {
  code: 'uk',
  scripts: words('cyrillic'),
  alphabet: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  tellingLetters: 'іїєґ',
  tellingWords: words('і в у не на що з та до як це за від для про він ми я його але'),
  triplesCodes: words('ukr'),
  remarkLabels: phrases('з місця | з місць | голос | голоси | із залу | з залу | репліка'),
  voiceOrigins: words('із з'),
  monthNames: rows(`
    січень січня | лютий лютого | березень березня | квітень квітня | травень травня | червень червня | липень липня | серпень серпня |
    вересень вересня | жовтень жовтня | листопад листопада | грудень грудня`),
  weekdayNames: rows("понеділок | вівторок | середа | четвер | п'ятниця п’ятниця | субота | неділя"),
  writesMonthsSmall: true,
  yearNouns: words('рік року'),
  yearAbbreviations: words('р'),
  publishedHeadings: phrases('дата публікації'),
  publishedLeads: words('опубліковано оприлюднено додано розміщено'),
  updatedWords: words('оновлено'),
  dateTies: words('від'),
  mailSenders: words('від'),
  mailReceivers: words('кому копія'),
  mailSubjects: words('тема'),
  mailDates: words('дата надіслано'),
};
