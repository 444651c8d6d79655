/** A word of small letters for a number, another for each: `aaaa`, `aaab` … */
function wordOf(index: number, alphabet = 'abcdefghijklmnopqrstuvwxyz'): string {
  let word = '';
  for (let rest = index; rest > 0; rest = Math.floor(rest / alphabet.length))
    word = alphabet.charAt(rest % alphabet.length) + word;
  return word.padStart(4, alphabet.charAt(0));
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const name = (index: number): string => capitalised(wordOf(index));
const cyrillic = (index: number): string => capitalised(wordOf(index, 'абвгдежзиклмнопрстуфхцчшщэюя'));
const initial = (index: number): string => `${String.fromCodePoint(65 + (index % 26))}.`;

/** Lines of speech, each of another speaker: what a page with no end of names looks like. By what differs from line to line. */
export const NAMED_LINES: Readonly<Record<string, (index: number) => string>> = {
  surnames: (index) => `Ivan Petrov${wordOf(index)}: Hello friends.`,
  'first names': (index) => `${name(index)}el Petrov: Hello friends.`,
  'first names and surnames': (index) => `${name(index * 7919)}el Petrov${wordOf(index)}: Hello friends.`,
  'initials and surnames': (index) =>
    `${initial(index)} ${initial(Math.floor(index / 26))} Petrov${wordOf(Math.floor(index / 9))}: Hello friends.`,
  offices: (index) => `Minister of ${name(index)}ing: Hello friends.`,
  'offices with their holders': (index) => `Minister of ${name(index)}ing Ivan ${name(index)}ov: Hello friends.`,
  'offices of one person': (index) => `Minister of ${name(index)}ing Ivan Petrov: Hello friends.`,
  'single words': (index) => `${name(index)}ov: Hello friends.`,
  'names in capitals': (index) => `MR. ${wordOf(index).toUpperCase()}OV: Hello friends.`,
  'Cyrillic names': (index) => `Иван ${cyrillic(index)}ов: Здравствуйте, друзья.`,
  'Cyrillic initials': (index) => `И.И. ${cyrillic(index)}ов: Здравствуйте, друзья.`,
  'words in capitals before a full stop': (index) => `${wordOf(index).toUpperCase()}OV. Hello friends.`,
  'names before a full stop': (index) => `President ${name(index % 2 === 0 ? 0 : index)}ov. Hello friends.`,
  'names behind a cue': (index) => `Q. (${name(index)} Ivanov) Why is it so?`,
  'places of questions': (index) => `Question from ${name(index)}: Why is it so?`,
  'names before a comma': (index) => `Ivan ${name(index)}ov, reporter: Hello friends.`,
  'names with a constituency': (index) => `Ivan ${name(index)}ov (${name(index)}): Hello friends.`,
  'nobody, of two people': (index) => (index % 2 === 0 ? 'Anna Smirnova: No.' : 'Ivan Petrov: Yes.'),
};
