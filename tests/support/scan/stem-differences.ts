/** Words of which the engine's English stemmer makes something else than Snowball's, as words that both stem alike. */
interface Difference {
  readonly words: RegExp;
  readonly stemmedAs: string;
  readonly reason: string;
}

const differences: readonly Difference[] = [
  {
    words: /^(.*[aeiouy][^aeiouy].*)(?:bly|blies|blied|bli|blis)$/u,
    stemmedAs: '$1ble',
    reason: 'Porter’s own programs make -bli to -ble where his paper, and Snowball, has -abli to -able only',
  },
  {
    words: /^(.*[aeiouy][^aeiouy].*)log(?:y|ies|ied|i|is)$/u,
    stemmedAs: '$1log',
    reason: 'Porter’s own programs make -logi to -log, which his paper lacks',
  },
  {
    words: /^(.*[aeiouy].*)([^aeiouylszbdfgmnprt])\2(?:ed|ing)$/u,
    stemmedAs: '$1$2',
    reason: 'Snowball undoubles only the letters that English doubles',
  },
];

/** The shortest word that is stemmed: of `is` and `us` Snowball takes the s. */
const SHORTEST = 3;

/** The word that Snowball's stemmer is given in the place of another; null for none: the word stays as it is. */
export function givenFor(word: string): string | null {
  if (word.length < SHORTEST) return null;
  const row = differences.find(({ words }) => words.test(word));
  return row ? word.replace(row.words, row.stemmedAs) : word;
}
