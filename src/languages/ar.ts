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
  sentenceOpeners: words('قال وقال قالت أضاف وأضاف أكد وأكد صرح وصرح ذكر وذكر أوضح وأوضح في من على إن هذا هذه وفي'),
  notInLabels: words('التاريخ المكان المصدر الموضوع ملاحظة الوقت الحضور العنوان'),
  languageNames: words('العربي العربية'),
};
