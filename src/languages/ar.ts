import { words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const ar: SourceLanguage = {
  code: 'ar',
  languageNames: words('العربي العربية'),
};
