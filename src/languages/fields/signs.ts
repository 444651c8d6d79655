/** By what a text is told to be in a language, and not in another that it resembles. All in lower case. */
export interface LanguageSigns {
  /** Scripts in which it is written, as Unicode names them. */
  readonly scripts: readonly string[];
  /** Every letter of its alphabet; left out where its script has too many. A text that has others is in another language. */
  readonly alphabet: string;
  /** Letters that the languages most like it lack; a word that has one counts as one of `tellingWords`. */
  readonly tellingLetters: string;
  /** The small words that are most of every text, told from those of other languages or not: it is their share that tells. */
  readonly tellingWords: readonly string[];
  /** ISO 639-3 codes under which franc knows it by its triples of letters. */
  readonly triplesCodes: readonly string[];
  /** The ten letters that make up about two thirds of any text, of a language in Cyrillic: they tell eight-bit encodings. */
  readonly frequentLetters: string;
}
