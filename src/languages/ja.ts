import { phrases, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const ja: SourceLanguage = {
  code: 'ja',
  scripts: words('hiragana katakana han'),
  tellingLetters: 'はがのをにでとたるいしてもなかれさまこ',
  triplesCodes: words('jpn'),
  yearSigns: words('年'),
  monthSigns: words('月'),
  daySigns: words('日'),
  notInLabels: words('日時 日付 場所 出席者 出典 注 備考 議題 目的 結論 資料'),
  quotingEndings: words('は 述べた 語った 以下 次のとおり 発表'),
  remarkLabels: phrases('呼ぶ者あり | 発言する者あり | 議員'),
  languageNames: words('日本語'),
};
