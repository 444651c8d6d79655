import { phrases, words } from './lists.ts';
import { noWords } from './no-words.ts';
import type { SourceLanguage } from './source-language.ts';

export const tr: SourceLanguage = {
  ...noWords,
  code: 'tr',
  languageNames: words('türkçe'),
  skipLinks: phrases('ana içeriğe atla'),
};
