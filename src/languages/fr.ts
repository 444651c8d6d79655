import { words } from './lists.ts';
import { noWords } from './no-words.ts';
import type { SourceLanguage } from './source-language.ts';

export const fr: SourceLanguage = {
  ...noWords,
  code: 'fr',
  nameParticles: words('de du la le'),
  smallWords: words('de la du des'),
  placeParticles: words('sur'),
  placeSmallWords: words('de la le du des'),
};
