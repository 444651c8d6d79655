/** What a language calls persons by, and how it writes their names. All in lower case. */
export interface PeopleWords {
  /** Said to anybody; alone they name nobody: `Mr`. */
  readonly courtesyTitles: readonly string[];
  /** Forms of address that look like an initial: `M. Lind`. */
  readonly initialTitles: readonly string[];
  /** Before the name of a man, and of a woman: `mr`, `mrs`. */
  readonly titlesOfMen: readonly string[];
  readonly titlesOfWomen: readonly string[];
  /** Others before a name that tell no office: `Sir`. */
  readonly honorifics: readonly string[];
  /** Of learning, as they are abbreviated: `Dr`. */
  readonly degrees: readonly string[];
  /** Titles that stand before a name and by themselves mean a person: `Lady`. */
  readonly nobleTitles: readonly string[];
  /** Offices that are part of a name whose realm follows: `King Abdullah II of Jordan`. */
  readonly titlesBeforeName: readonly string[];
  /** Offices abbreviated before a name with a full stop, `Gen.`; a label may end in a full stop behind one. */
  readonly abbreviatedTitles: readonly string[];
  /** Other words whose full stop closes no sentence: `Inc.` */
  readonly abbreviations: readonly string[];
  /** Frequent given names, by which the end of an office is told from a name: `Gallery Anna Belova`. */
  readonly givenNames: readonly string[];
  /** With which names in a script without blanks begin: the surname. */
  readonly surnames: readonly string[];
  /** Stand in small letters inside personal names: `bin Salman`, `van der Bellen`. */
  readonly nameParticles: readonly string[];
  /** Stand in small letters before a hyphen or apostrophe and a capital: `al-Assad`, `d’Estaing`. */
  readonly joinedParticles: readonly string[];
  /** Stand in small letters inside offices and labels: `President of the Republic`. */
  readonly smallWords: readonly string[];
  /** Stand behind an office in small letters where it stands in capitals: `SPEAKER pro tempore`. */
  readonly officeTails: readonly string[];
  /** Stand between a form of address and an office in small letters: `M. le président`. */
  readonly officeArticles: readonly string[];
  /** Join a title with its realm: the `of` of `King of Bahrain`. */
  readonly ofWords: readonly string[];
  /** Name a voice by its part in the conversation and are words of offices too: `moderator`. */
  readonly partWords: readonly string[];
  /** Nouns for several such people whose singular has another form: `men`. */
  readonly groupNouns: readonly string[];
  /** Mean somebody in a hall or on a line whose name is not given: `girl`. A noun stands in one of these five fields only. */
  readonly voiceNouns: readonly string[];
  /** The same, and words of offices too: `engineer`. */
  readonly tradeNouns: readonly string[];
  /** Mean a person by office or trade, and stand in no label without a name: `poet`. */
  readonly personNouns: readonly string[];
  /** The same, and words of offices too: `deputy`. */
  readonly officeNouns: readonly string[];
  /** Words of offices, bodies and addresses that mean no person: `ministry`. */
  readonly officeWords: readonly string[];
  /** Endings of nouns that mean a person: `chairwoman`. */
  readonly personEndings: readonly string[];
  /** Posts that begin with a word which elsewhere opens a sentence: `First Lady`. */
  readonly spousePosts: readonly string[];
}
