import { words } from './lists.ts';
import { noWords } from './no-words.ts';
import type { SourceLanguage } from './source-language.ts';

export const ar: SourceLanguage = {
  ...noWords,
  code: 'ar',
  languageNames: words('العربي العربية'),
};
