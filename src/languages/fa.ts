import { phrases, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const fa: SourceLanguage = {
  code: 'fa',
  remarkLabels: phrases('یکی از نمایندگان | یکی از حضار | نمایندگان'),
  languageNames: words('فارسی'),
};
