import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const fr: SourceLanguage = {
  code: 'fr',
  scripts: words('latin'),
  alphabet: 'abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ',
  tellingLetters: 'œ',
  tellingWords: words(
    `le la les des et est dans qui pour une sur pas du ne nous vous il au avec de ce à aux son ont a été cette`,
  ),
  triplesCodes: words('fra'),
  initialTitles: words('m'),
  titlesOfMen: words('m'),
  nameParticles: words('de du la le'),
  chatSenders: words('de'),
  chatReceivers: words('à'),
  dashCues: words('q r'),
  smallWords: words('de la du des'),
  voiceOrigins: words('de du des à'),
  stageNouns: phrases(
    '[vifs ]applaudissements | rires | sourires | exclamations | mouvements divers | protestations | brouhaha',
  ),
  stageOrigins: phrases('sur | de | du | des | dans | parmi'),
  proceedingArticles: words('la le'),
  proceedings: phrases('séance | discussion | motion | amendement'),
  proceedingActs: words('suspendue suspendu reprise levée ouverte close adopté adoptée rejeté rejetée'),
  proceedingAuxiliaries: phrases('est | a été | fut'),
  proceedingTails: words("à de jusqu'à par"),
  partWords: words('président présidente ministre rapporteur rapporteure maire'),
  namelessOpeners: words('un une des plusieurs quelques certains certaines autre autres'),
  memberNouns: words('député députée sénateur sénatrice membre délégué déléguée'),
  membersNouns: words('voix députés députées sénateurs sénatrices membres délégués'),
  placeParticles: words('sur'),
  placeSmallWords: words('de la le du des'),
  datelineSmallWords: words('au aux en'),
  minutesOpeners: phrases('procès-verbal'),
  monthNames: rows(`
    janvier janv | février fevrier févr | mars | avril avr | mai | juin | juillet juil | août aout | septembre sept |
    octobre oct | novembre nov | décembre decembre déc`),
  weekdayNames: rows('lundi lun | mardi | mercredi mer | jeudi jeu | vendredi ven | samedi sam | dimanche dim'),
  writesMonthsSmall: true,
  ordinalSuffixes: words('er'),
  rangeWords: words('au'),
  pairWords: words('et'),
  periodOpeners: words('du'),
  dateArticles: words('le'),
  hourSigns: words('h'),
  timeLeads: words('à'),
  publishedHeadings: phrases('date de publication | date de mise en ligne'),
  publishedLeads: phrases(
    'publié | publiée | publié le | publiée le | mis en ligne | mis en ligne le | mise en ligne le | posté le | paru le | diffusé le',
  ),
  updatedLeads: phrases(`
    mis à jour | mis à jour le | mise à jour | mise à jour le | dernière mise à jour | dernière mise à jour le | modifié le |
    dernière modification | dernière modification le`),
  bodySmallWords: words('de des'),
  photoWords: words('crédit'),
  bylineOpeners: words('par'),
  languageNames: words('français'),
  statusPhrases: phrases('seul le prononcé fait foi'),
};
