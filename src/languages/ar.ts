import { phrases, rows, words } from './lists.ts';
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
  monthNames: rows(`
    يناير | فبراير | مارس | أبريل إبريل ابريل | مايو | يونيو | يوليو | أغسطس اغسطس | سبتمبر | أكتوبر اكتوبر | نوفمبر | ديسمبر`),
  weekdayNames: rows('الاثنين الإثنين | الثلاثاء | الأربعاء الاربعاء | الخميس | الجمعة | السبت | الأحد الاحد'),
  yearNouns: words('ميلادي ميلادية'),
  yearAbbreviations: words('م'),
  lunarHijriMonths: phrases(`
    محرم | المحرم | صفر | ربيع الأول | ربيع الآخر | ربيع الثاني | جمادى الأولى | جمادى الآخرة | جمادى الثانية | رجب | شعبان | رمضان |
    شوال | ذو القعدة | ذي القعدة | ذو الحجة | ذي الحجة`),
  hijriMarks: phrases('هـ | ه | هجري | هجرية'),
  sameDayWords: phrases('الموافق | الموافق لـ'),
  publishedHeadings: phrases('تاريخ النشر'),
  publishedLeads: phrases('نشر في | نشرت في'),
  dateHeadings: words('التاريخ'),
  languageNames: words('العربي العربية'),
};
