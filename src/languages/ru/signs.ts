import type { LanguageSigns } from '../fields/signs.ts';
import { words } from '../lists.ts';

export const signs: Partial<LanguageSigns> = {
  scripts: words('cyrillic'),
  alphabet: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  tellingLetters: 'ыэё',
  tellingWords: words(
    `и в не на что с по как это к из от для о он мы я за его но все так бы у со они вы которые есть был была было были нет да уже или же то`,
  ),
  triplesCodes: words('rus'),
  frequentLetters: 'оеаинтсрвл',
};
