import { words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const zh: SourceLanguage = {
  code: 'zh',
  reporterWords: words('记者 記者'),
  languageNames: words('中文'),
};
