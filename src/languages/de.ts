import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const de: SourceLanguage = {
  code: 'de',
  scripts: words('latin'),
  alphabet: 'abcdefghijklmnopqrstuvwxyzäöüß',
  tellingLetters: 'ß',
  tellingWords: words(
    `der die das und nicht ist in zu den mit von für auf dem ein eine einen sich auch es wird werden im wir ich dass des sie er zum zur war hat haben sind bei an aus`,
  ),
  triplesCodes: words('deu'),
  nameParticles: words('von der den zu zur'),
  courtesyTitles: words('herr frau'),
  titlesOfMen: words('herr'),
  titlesOfWomen: words('frau'),
  abbreviations: words('abg stv mag ing dipl hon univ reg parl'),
  smallWords: words('des'),
  partWords: words(
    'vorsitzende vorsitzender präsident präsidentin ministerin kanzler kanzlerin bürgermeister bürgermeisterin',
  ),
  officeNouns: words(`
    abg abgeordneter abgeordnete bundeskanzler bundeskanzlerin bundesminister bundesministerin staatssekretär staatssekretärin
    vizepräsident vizepräsidentin stellvertreter schriftführer schriftführerin gemeinderat gemeinderätin stadtrat stadträtin`),
  personEndings: words(`
    minister ministerin präsident präsidentin sekretär sekretärin kanzler kanzlerin beauftragter beauftragte richter richterin
    berichterstatter berichterstatterin`),
  chatSenders: words('von'),
  chatReceivers: words('an'),
  questionLabels: words('frage zusatzfrage'),
  remarkLabels: words('zuruf zurufe zwischenruf zwischenrufe ruf rufe'),
  voiceOrigins: phrases('bei | bei der | beim | von | von der | vom | aus | aus dem'),
  stageNouns: phrases(
    '[lebhafter ]beifall | anhaltender beifall | allgemeiner beifall | heiterkeit | lachen | gelächter | widerspruch | unruhe | glocke',
  ),
  promisesOfMore: phrases('fortsetzung folgt | wird fortgesetzt'),
  endRemarks: phrases('schluss | schluß | ende der sitzung'),
  writtenWords: phrases('schriftlich'),
  stageOrigins: phrases('bei | beim | von | vom | im | in | auf | aus'),
  proceedingArticles: words('die der'),
  proceedings: words('sitzung debatte verhandlung antrag aussprache'),
  proceedingActs: words('unterbrochen geschlossen eröffnet vertagt angenommen abgelehnt fortgesetzt beendet'),
  proceedingAuxiliaries: phrases('wird | wurde | ist'),
  proceedingTails: words('um von bis mit für'),
  namelessOpeners: words('ein eine einer einige mehrere viele'),
  memberNouns: words('abgeordneter abgeordnete mitglied stimme senator senatorin delegierter delegierte'),
  membersNouns: words('abgeordneten mitglieder stimmen'),
  otherVoiceLabels: words('antwort'),
  notInLabels: words('themen sprecher beginn schluss'),
  sentenceWords: words('ich wir wenn weil dass daß deshalb daher darum dann dort hier jetzt auf'),
  sentenceOpeners: words(`
    mein meine meinen meiner unser unsere ihre diese dieser dieses jeder jede keine kein wer wie warum wann welche welcher welches erster zweiter dritter letzter erstens
    zweitens drittens viertens und oder nach für gegen über durch zum beim vom eine einen liebe vielen danke`),
  talkWords: words('ich mich mir mein meine wir uns unser unsere sie ihnen ihr du dich dir ja nein danke herr frau'),
  innerSentenceWords: words('ist sind nicht haben wird werden wurde wurden kann können muss müssen soll sollen'),
  agendaItems: words('anlage'),
  salutations: phrases('meine damen und herren | sehr geehrte | sehr verehrte | verehrte kolleg'),
  dearWords: phrases(
    'lieber | liebe | sehr geehrter | sehr geehrte | geehrter | geehrte | sehr verehrter | sehr verehrte | verehrter | verehrte',
  ),
  verbsThatQuote: words(`
    lautet lauten sagt sagte gesagt erklärt erklärte fragt fragte gilt heißt meint meinte schreibt schrieb geschrieben antwortet
    antwortete betont betonte lese zitiere zitiert`),
  placeParticles: words('am'),
  placeSmallWords: words('im'),
  datelineSmallWords: words('der'),
  minutesOpeners: phrases('niederschrift | ergebnisprotokoll | protokoll der | protokoll über'),
  monthNames: rows(`
    januar jänner jan | februar feber feb | märz maerz mär mrz | april apr | mai | juni jun | juli jul | august aug | september sept sep |
    oktober okt | november nov | dezember dez`),
  weekdayNames: rows(
    'montag mo | dienstag di | mittwoch mi | donnerstag do | freitag fr | samstag sonnabend sa | sonntag so',
  ),
  rangeWords: words('bis'),
  pairWords: words('und'),
  periodOpeners: words('vom'),
  dateArticles: words('den dem'),
  hourWords: words('uhr'),
  timeLeads: words('um'),
  volumeWords: words('band'),
  dateHeadings: words('datum'),
  dateLeads: words('am vom'),
  publishedHeadings: words('veröffentlicht veröffentlichungsdatum'),
  publishedLeads: phrases(
    'veröffentlicht am | erstellt am | erschienen am | eingestellt am | publiziert am | online seit',
  ),
  updatedWords: words('aktualisiert'),
  updatedLeads: phrases(
    'aktualisiert am | zuletzt aktualisiert | zuletzt aktualisiert am | letzte aktualisierung | letzte änderung | zuletzt geändert | zuletzt geändert am | stand',
  ),
  photoWords: words('foto bild'),
  bylineOpeners: words('von'),
  languageNames: words('deutsch'),
  pagerWords: words('seite seiten'),
  participantsHeadings: words('sprecher teilnehmer'),
  mailSenders: words('von'),
  mailReceivers: words('an kopie cc'),
  mailSubjects: words('betreff'),
  mailDates: words('gesendet datum'),
  forwardPrefixes: words('wg'),
  replyPrefixes: words('aw antw'),
  noteHeadings: words('themen'),
  statusPhrases: phrases('es gilt das gesprochene wort'),
};
