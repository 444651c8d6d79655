import { words } from './lists.ts';
import { noWords } from './no-words.ts';
import type { SourceLanguage } from './source-language.ts';

export const es: SourceLanguage = {
  ...noWords,
  code: 'es',
  nameParticles: words('y del la'),
  smallWords: words('del'),
  partWords: words('presidente presidenta ministro ministra portavoz'),
  questionLabels: words('pregunta'),
  otherVoiceLabels: words('respuesta p r'),
  placeSmallWords: words('del'),
};
