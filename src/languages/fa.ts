import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const fa: SourceLanguage = {
  code: 'fa',
  scripts: words('arabic'),
  // With the Arabic forms of kaf and yeh, which many keyboards print.
  alphabet: 'ابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيآئءؤأۀة',
  tellingLetters: 'پچژگ',
  tellingWords: words('و در به از که این است را با برای آن یک می بر'),
  triplesCodes: words('pes prs'),
  remarkLabels: phrases('یکی از نمایندگان | یکی از حضار | نمایندگان'),
  // Of the calendar of the West, in the spelling of Tehran and of Kabul.
  monthNames: rows(`
    ژانویه جنوری | فوریه فبروری | مارس مارچ | آوریل اپریل | مه می | ژوئن جون | ژوئیه جولای | اوت آگوست اگست | سپتامبر سپتمبر |
    اکتبر اکتوبر | نوامبر نومبر | دسامبر دسمبر`),
  // Unseen characters within them are left out before they are compared.
  weekdayNames: rows('دوشنبه | سهشنبه | چهارشنبه | پنجشنبه | جمعه | شنبه | یکشنبه'),
  yearNouns: words('میلادی'),
  leadingYearNouns: words('سال'),
  solarHijriMonths: words(`
    فروردین اردیبهشت خرداد تیر مرداد امرداد شهریور مهر آبان آذر دی بهمن اسفند حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو
    حوت`),
  lunarHijriMonths: phrases(`
    محرم | صفر | ربیع الاول | ربیع الثانی | جمادی الاول | جمادی الثانی | رجب | شعبان | رمضان | شوال | ذی القعده | ذی الحجه |
    ذیقعده | ذیحجه`),
  hijriMarks: phrases('هجری شمسی | هجری قمری | خورشیدی | شمسی | قمری | ه.ش. | ه.ق.'),
  sameDayWords: phrases('برابر با | مطابق با | مصادف با'),
  publishedHeadings: phrases('تاریخ انتشار'),
  dateHeadings: words('تاریخ'),
  languageNames: words('فارسی'),
};
