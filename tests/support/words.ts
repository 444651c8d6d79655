const WORDS =
  'apple baker cable delta eagle fable gauge habit index joker kneel lemon mango naval ocean pearl quilt river stone table uncle vivid water xenon yield zebra amber brick cloud dream ember flint grape honey ivory jumbo karma latch metal night olive piano quota rapid shirt tulip urban vocal wheat youth'.split(
    ' ',
  );

/** So many words of five letters, each another, none a misprint of another. @param from the first of them */
export function fiveLetters(count: number, from = 0): string {
  if (from + count > WORDS.length) throw new RangeError('there are not so many words');
  return WORDS.slice(from, from + count).join(' ');
}
