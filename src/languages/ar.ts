import { phrases, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const ar: SourceLanguage = {
  code: 'ar',
  remarkLabels: phrases('صوت | أصوات | أحد الأعضاء | أحد النواب'),
  voiceOrigins: words('من'),
  languageNames: words('العربي العربية'),
};
