import { phrases, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const tr: SourceLanguage = {
  code: 'tr',
  languageNames: words('türkçe'),
  skipLinks: phrases('ana içeriğe atla'),
};
