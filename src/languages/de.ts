import { words } from './lists.ts';
import { noWords } from './no-words.ts';
import type { SourceLanguage } from './source-language.ts';

export const de: SourceLanguage = {
  ...noWords,
  code: 'de',
  nameParticles: words('von der den zu zur'),
  questionLabels: words('frage zusatzfrage'),
  otherVoiceLabels: words('antwort'),
  notInLabels: words('themen sprecher'),
  placeParticles: words('am'),
  placeSmallWords: words('im'),
};
