import { words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const ja: SourceLanguage = {
  code: 'ja',
  languageNames: words('日本語'),
};
