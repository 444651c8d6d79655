import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const de: SourceLanguage = {
  code: 'de',
  triplesCode: 'deu',
  nameParticles: words('von der den zu zur'),
  questionLabels: words('frage zusatzfrage'),
  otherVoiceLabels: words('antwort'),
  notInLabels: words('themen sprecher'),
  placeParticles: words('am'),
  placeSmallWords: words('im'),
  datelineSmallWords: words('der'),
  monthNames: rows(`
    januar jänner | februar | märz maerz | april | mai | juni | juli | august | september | oktober okt | november | dezember dez`),
  weekdayNames: rows('montag | dienstag | mittwoch | donnerstag | freitag | samstag sonnabend | sonntag'),
  rangeWords: words('bis'),
  pairWords: words('und'),
  periodOpeners: words('vom'),
  timeLeads: words('um'),
  languageNames: words('deutsch'),
  tellingLetters: 'äöüß',
  tellingWords: words('und nicht der die das'),
  pagerWords: words('seite seiten'),
  participantsHeadings: words('sprecher teilnehmer'),
  noteHeadings: words('themen'),
  statusPhrases: phrases('es gilt das gesprochene wort'),
};
