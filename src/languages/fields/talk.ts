/** How transcripts in a language label their turns, and what their sentences are told by. All in lower case. */
export interface TalkWords {
  /** Labels of somebody who asks: `question`, `interviewer`. */
  readonly questionLabels: readonly string[];
  /** The letter that opens a question, with wide blanks or a full stop behind it: `Q.` */
  readonly questionCues: readonly string[];
  /** The same of an answer. */
  readonly answerCues: readonly string[];
  /** Letters that open either with a dash behind them: `R - `. */
  readonly dashCues: readonly string[];
  /** Before the name of who writes in the chat of a meeting: `From Anna Reed to Everyone:` */
  readonly chatSenders: readonly string[];
  /** Between that name and who may read it. */
  readonly chatReceivers: readonly string[];
  /** Labels of voices from the room that answer nobody: `remark`, `audience`. */
  readonly remarkLabels: readonly string[];
  /** The same, but notes of an editor too: they count where somebody asks. */
  readonly commentLabels: readonly string[];
  /** Labels of other voices that the source does not name: `answer`. */
  readonly otherVoiceLabels: readonly string[];
  /** Join such a label with a place: `Question from Izhevsk`. */
  readonly voiceOrigins: readonly string[];
  /** Before a noun for members whose name is not given: `some`, `several`, `honourable`. */
  readonly namelessOpeners: readonly string[];
  /** Nouns for one member of a house or audience; behind an opener they name nobody: `a member`. */
  readonly memberNouns: readonly string[];
  /** Nouns for several members, which name nobody by themselves: `members`. */
  readonly membersNouns: readonly string[];
  /** What is heard in a hall, alone on a line or with those who are heard: `applause`, `laughter`. */
  readonly stageNouns: readonly string[];
  /** In brackets behind a label, how the words were said or by whom they were translated: `retranslated`, `speaking`. */
  readonly mannerWords: readonly string[];
  /** Behind a label, that the words were handed in: `in writing`. */
  readonly writtenWords: readonly string[];
  /** Join such a noun with those who are heard: `Applause from the gallery`. */
  readonly stageOrigins: readonly string[];
  /** What somebody does while another speaks, behind the name: `Mr Pike interjecting`. */
  readonly stageActs: readonly string[];
  /** Before the number of a column of the printed record, alone on its line. */
  readonly columnWords: readonly string[];
  /** Open the line that says who examines a witness: `BY MR. LUND:` */
  readonly examinationOpeners: readonly string[];
  /** What a record says that proceedings were about: `debate`, `motion`. */
  readonly proceedings: readonly string[];
  /** Before such a word: `the`. */
  readonly proceedingArticles: readonly string[];
  /** What became of them: `interrupted`, `carried`. */
  readonly proceedingActs: readonly string[];
  /** Between the two: `was`. */
  readonly proceedingAuxiliaries: readonly string[];
  /** What may stand behind them: `at`, `until`, `unanimously`. */
  readonly proceedingTails: readonly string[];
  /** Who reads, calls and counts for a house, and whom its record speaks of: `clerk`. */
  readonly recordKeepers: readonly string[];
  /** What they did: `read`, `called`. */
  readonly recordActs: readonly string[];
  /** Open sentences that a record alone has: `there was no objection`. */
  readonly recordOpenings: readonly string[];
  /** Behind a name open a line of the record about who examines: `EXAMINATION`; or about a witness: `duly sworn`. */
  readonly examinationNouns: readonly string[];
  readonly swearingWords: readonly string[];
  /** In capitals before what is over, below the last turn: `END OF MEETING`. */
  readonly endOpeners: readonly string[];
  /** In brackets, open a remark that the sitting is over: `(Schluss: 17.05 Uhr)`. */
  readonly endRemarks: readonly string[];
  /** Open the label of a voice that was not recognised: `unidentified speaker`. */
  readonly unidentifiedWords: readonly string[];
  /** Labels of officials who speak on condition that they are not named, with or without a number. */
  readonly unnamedOfficials: readonly string[];
  /** Small numbers in words, behind such a label. */
  readonly numerals: readonly string[];
  /** Label an unnamed voice where a number follows: `Speaker 2`. */
  readonly numberedVoices: readonly string[];
  /** Other words of a label that may end in a number. */
  readonly numberedWords: readonly string[];
  /** Behind the name of an outlet: its reporter asks. */
  readonly reporterWords: readonly string[];
  /** Open the label of a voice in small letters: `a young man`. */
  readonly voiceArticles: readonly string[];
  /** Open a sentence or heading with a colon and are nobody's name: `however`, `source`. */
  readonly notInLabels: readonly string[];
  /** Make a sentence of what they stand in, and open one: no label holds them. A word stands in one of these three fields only. */
  readonly sentenceWords: readonly string[];
  /** Only open a sentence; inside, labels have them too. */
  readonly sentenceOpeners: readonly string[];
  /** Open a sentence, but in capitals a label too: `The President`. */
  readonly labelArticles: readonly string[];
  /** Abbreviate “number” inside a label, with their full stop: `No. 5`. */
  readonly numberAbbreviations: readonly string[];
  /** Only make a sentence of what they stand in. */
  readonly innerSentenceWords: readonly string[];
  /** Announce a quotation or a list: what they end is no label. */
  readonly verbsThatQuote: readonly string[];
  /** Letters of scripts without blanks that make a sentence of what they stand in; no name and no office holds them. */
  readonly sentenceLetters: string;
  /** The same in scripts without blanks, at the end of a head: `指出`. */
  readonly quotingEndings: readonly string[];
  /** Name the side whose delegates are listed; `…` is one or two words. */
  readonly sidePhrases: readonly string[];
  /** Are said to somebody and stand in no entry of a list. */
  readonly spokenWords: readonly string[];
  /** By which people speak of themselves and to each other; hardly a page of talk has none of them. */
  readonly talkWords: readonly string[];
  /** How a speaker greets those who listen: no title or heading begins so. */
  readonly salutations: readonly string[];
  /** Words of a greeting that need a blank behind them: `dear`. */
  readonly dearWords: readonly string[];
  /** Before the number of an item of an agenda, alone on a line. */
  readonly agendaItems: readonly string[];
  /** The heading of a list of contents. */
  readonly contentsHeadings: readonly string[];
  /** Headings although they end in a colon. */
  readonly colonHeadings: readonly string[];
  /** The same, a few words may follow: `Ответы на вопросы журналистов:` */
  readonly openColonHeadings: readonly string[];
  /** A whole line below the last turn, by which the maker of a transcript says that more will follow. */
  readonly promisesOfMore: readonly string[];
  /** Open a note of the transcript's maker below the last turn. */
  readonly closingNotes: readonly string[];
  /** Tell in a title that questions are answered on the page. */
  readonly conversationWords: readonly string[];
}
