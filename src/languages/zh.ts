import { rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const zh: SourceLanguage = {
  code: 'zh',
  reporterWords: words('记者 記者'),
  yearSigns: words('年'),
  monthSigns: words('月'),
  daySigns: words('日 号'),
  weekdayNames: rows('星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日'),
  languageNames: words('中文'),
};
