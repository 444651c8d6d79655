/** Names of places in a language, and the words around them. All in lower case, apostrophes as typewriters have them. */
export interface PlaceWords {
  /** Recognised as a place without a comma to set them off. Not a register: others are read where punctuation shows them. */
  readonly cities: readonly string[];
  /** The same, and names of states. */
  readonly cityStates: readonly string[];
  /** States that are recognised as a place, and may follow one after a comma. A name stands in one of these five fields only. */
  readonly countries: readonly string[];
  /** Others that may follow a place after a comma; their words are those of ordinary names too, or abbreviations: `UK`. */
  readonly regions: readonly string[];
  /** Other states and territories: known as words of offices, not as places of documents. */
  readonly statesElsewhere: readonly string[];
  /** Words, or stems where the language has cases, of regions often named in offices: `Tatarstan`. */
  readonly countryWords: readonly string[];
  /** Names of states that are personal names too, and count as these: `Jordan`. */
  readonly personalCountryWords: readonly string[];
  /** The letters of which the case endings of names consist; left out where names have none. */
  readonly caseEndings: string;
  /** Make a region of the words before them, written large: `Moscow Region`. */
  readonly regionNouns: readonly string[];
  /** The same, written small: `Московская область`. */
  readonly smallRegionNouns: readonly string[];
  /** Other nouns of places that stand in their names in small letters: `площадь`. */
  readonly placeNouns: readonly string[];
  /** “Town” before its name, as it is printed there. */
  readonly townWords: readonly string[];
  /** Stand in small letters before a word of a place, or before its hyphen: `el-Sheikh`. */
  readonly placeParticles: readonly string[];
  /** Stand in small letters between words of a place: `Dar of the Salaam`. */
  readonly placeSmallWords: readonly string[];
  /** The same, only in the place of a dateline. */
  readonly datelineSmallWords: readonly string[];
  /** Take a full stop inside a name of a place: `St. Petersburg`. */
  readonly placeAbbreviations: readonly string[];
  /** States and unions by their initials, which stay capitals in whatever letters a place is printed: `UN`. */
  readonly initialisms: readonly string[];
  /** Open a sentence, caption or heading, and no place. */
  readonly notBeforePlaces: readonly string[];
  /** How posts and their bodies begin, behind which a name may follow a comma. */
  readonly postBeginnings: readonly string[];
  /** Sorts of texts and of what is said: no place has them. */
  readonly textWords: readonly string[];
  /** Other words that no place has: posts, bodies, occasions, times. */
  readonly notInPlaces: readonly string[];
  /** Tie a place or a date to the words before it: `Flight from Ashgabat`, `the attacks of September 11, 2001`. */
  readonly ties: readonly string[];
  /** Tie a place only. */
  readonly placeTies: readonly string[];
  /** Tie a date only. */
  readonly dateTies: readonly string[];
  /** Occasions at which words are spoken: their day is the document's. */
  readonly occasions: readonly string[];
}
