import { phrases, words } from './lists.ts';
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
  languageNames: words('فارسی'),
};
