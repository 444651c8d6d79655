import { phrases, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const ar: SourceLanguage = {
  code: 'ar',
  scripts: words('arabic'),
  alphabet: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةىٱ',
  tellingLetters: 'ةأإى',
  tellingWords: words('في من على أن إلى عن مع هذا التي الذي ما لا هذه و'),
  triplesCodes: words('arb'),
  remarkLabels: phrases('صوت | أصوات | أحد الأعضاء | أحد النواب'),
  voiceOrigins: words('من'),
  languageNames: words('العربي العربية'),
};
