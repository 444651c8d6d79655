import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const zh: SourceLanguage = {
  code: 'zh',
  reporterWords: words('记者 記者'),
  yearSigns: words('年'),
  monthSigns: words('月'),
  daySigns: words('日 号'),
  weekdayNames: rows('星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日'),
  remarkLabels: phrases(
    '有议员 | 有議員 | 有委员 | 有委員 | 多位议员 | 多位委员 | 众人 | 眾人 | 台下 | 与会者 | 與會者',
  ),
  questionLabels: words('问 問'),
  otherVoiceLabels: words('答'),
  languageNames: words('中文'),
};
