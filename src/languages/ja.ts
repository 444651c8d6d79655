import { phrases, rows, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const ja: SourceLanguage = {
  code: 'ja',
  scripts: words('hiragana katakana han'),
  tellingLetters: 'はがのをにでとたるいしてもなかれさまこ',
  triplesCodes: words('jpn'),
  eras: [
    { name: '明治', before: 1867 },
    { name: '大正', before: 1911 },
    { name: '昭和', before: 1925 },
    { name: '平成', before: 1988 },
    { name: '令和', before: 2018 },
  ],
  firstYearWords: words('元'),
  yearSigns: words('年'),
  monthSigns: words('月'),
  daySigns: words('日'),
  weekdayNames: rows(
    '月曜日 月曜 月 | 火曜日 火曜 火 | 水曜日 水曜 水 | 木曜日 木曜 木 | 金曜日 金曜 金 | 土曜日 土曜 土 | 日曜日 日曜',
  ),
  publishedHeadings: words('公開日 公開日時 掲載日 発表日 投稿日'),
  updatedLeads: words('更新日 最終更新日 更新日時'),
  dateHeadings: words('日付 日時 開催日'),
  notInLabels: words('日時 日付 場所 出席者 出典 注 備考 議題 目的 結論 資料'),
  quotingEndings: words('は 述べた 語った 以下 次のとおり 発表'),
  remarkLabels: phrases('呼ぶ者あり | 発言する者あり | 議員'),
  languageNames: words('日本語'),
};
