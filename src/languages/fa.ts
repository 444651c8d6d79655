import { words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const fa: SourceLanguage = {
  code: 'fa',
  languageNames: words('فارسی'),
};
