/** The alphabets that search tells apart; forms of different ones are never the same word, though spellings of one name. */
export type Alphabet = 'latin' | 'cyrillic' | 'other';

const HAS_LATIN = /\p{Script=Latin}/u;
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;

/** The alphabet of a form; of one that mixes them, that of its Cyrillic letters. */
export function alphabetOf(form: string): Alphabet {
  if (HAS_CYRILLIC.test(form)) return 'cyrillic';
  return HAS_LATIN.test(form) ? 'latin' : 'other';
}

const PLAIN = /^[a-z0-9']*$/u;
const MARKS = /\p{M}/gu;
const CYRILLIC_LETTERS = /\p{Script=Cyrillic}/gu;

const pairs = (text: string): [string, string][] =>
  text.split(' ').map((pair) => {
    const [letter = '', ...latin] = pair;
    return [letter, latin.join('')];
  });

/** Latin letters that are not a plain letter with a mark, as they are typed where a keyboard lacks them. */
const LATIN = new Map(pairs('øo łl đd ðd þth ßss æae œoe ıi ħh ŋng əe'));

/** Lower-case letters of the Cyrillic alphabets of Russian, Tajik, Ukrainian, Belarusian, Kazakh and Kyrgyz, as names are commonly written. */
const CYRILLIC = new Map(
  pairs(
    'аa бb вv гg дd еe ёe жzh зz иi йy кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya ' +
      'ғgh ӣi қq ӯu ҳh ҷj іi їi єie ґg ўu әa өo үu ұu ңng һh ѓg ќk ђdj ћc јj љlj њnj џdzh',
  ),
);

/** A Latin letter beyond the plain ones, or a mark that stands by itself. */
const MARKED = /[^\P{Script=Latin}a-zA-Z]|\p{M}/u;

/** The Latin letters of a form without the marks on them; letters of other alphabets stay as they are. */
export function withoutMarks(form: string): string {
  if (!MARKED.test(form)) return form;
  return Array.from(form, (letter) => {
    const latin = LATIN.get(letter);
    if (latin !== undefined) return latin;
    return HAS_LATIN.test(letter) ? letter.normalize('NFD').replace(MARKS, '') : letter;
  }).join('');
}

/**
 * A form in Latin letters without marks, so that it can be found from any keyboard and stands beside the other spellings of a
 * name. Letters of alphabets other than Latin and Cyrillic stay as they are.
 */
export function latinLetters(form: string): string {
  return PLAIN.test(form)
    ? form
    : withoutMarks(form).replace(CYRILLIC_LETTERS, (letter) => CYRILLIC.get(letter) ?? letter);
}
