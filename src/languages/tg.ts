import { words } from './lists.ts';
import { noWords } from './no-words.ts';
import type { SourceLanguage } from './source-language.ts';

export const tg: SourceLanguage = {
  ...noWords,
  code: 'tg',
  questionLabels: words('савол'),
  otherVoiceLabels: words('ҷавоб'),
  regions: words('туркменистон тоҷикистон'),
  townWords: words('шаҳри шахри ш.'),
};
