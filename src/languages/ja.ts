import { words } from './lists.ts';
import { noWords } from './no-words.ts';
import type { SourceLanguage } from './source-language.ts';

export const ja: SourceLanguage = {
  ...noWords,
  code: 'ja',
  languageNames: words('日本語'),
};
