import { phrases, words } from './lists.ts';
import type { SourceLanguage } from './source-language.ts';

export const uk: SourceLanguage = {
  code: 'uk',
  scripts: words('cyrillic'),
  alphabet: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  tellingLetters: 'іїєґ',
  tellingWords: words('і в у не на що з та до як це за від для про він ми я його але'),
  triplesCodes: words('ukr'),
  remarkLabels: phrases('з місця | з місць | голос | голоси | із залу | з залу | репліка'),
  voiceOrigins: words('із з'),
  dateTies: words('від'),
};
