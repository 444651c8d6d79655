import { words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const ja: SourceLanguage = {
  code: 'ja',
  scripts: words('hiragana katakana han'),
  tellingLetters: 'はがのをにでとたるいしてもなかれさまこ',
  triplesCodes: words('jpn'),
  yearSigns: words('年'),
  monthSigns: words('月'),
  daySigns: words('日'),
  languageNames: words('日本語'),
};
