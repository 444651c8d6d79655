import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const fr: SourceLanguage = {
  code: 'fr',
  triplesCode: 'fra',
  nameParticles: words('de du la le'),
  dashCues: words('q r'),
  smallWords: words('de la du des'),
  placeParticles: words('sur'),
  placeSmallWords: words('de la le du des'),
  datelineSmallWords: words('au aux en'),
  monthNames: rows(`
    janvier janv | février fevrier févr | mars | avril avr | mai | juin | juillet juil | août aout | septembre | octobre | novembre |
    décembre decembre déc`),
  weekdayNames: rows('lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche'),
  writesMonthsSmall: true,
  ordinalSuffixes: words('er'),
  rangeWords: words('au'),
  pairWords: words('et'),
  periodOpeners: words('du'),
  dateArticles: words('le'),
  hourSigns: words('h'),
  timeLeads: words('à'),
  bodySmallWords: words('de des'),
  languageNames: words('français'),
  tellingLetters: 'éèêàçœ',
  tellingWords: words('les des nous pour est'),
  statusPhrases: phrases('seul le prononcé fait foi'),
};
