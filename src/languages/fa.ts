import { words } from './lists.ts';
import { noWords } from './no-words.ts';
import type { SourceLanguage } from './source-language.ts';

export const fa: SourceLanguage = {
  ...noWords,
  code: 'fa',
  languageNames: words('فارسی'),
};
