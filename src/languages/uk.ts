import { phrases, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const uk: SourceLanguage = {
  code: 'uk',
  remarkLabels: phrases('з місця | з місць | голос | голоси | із залу | з залу | репліка'),
  voiceOrigins: words('із з'),
  dateTies: words('від'),
};
