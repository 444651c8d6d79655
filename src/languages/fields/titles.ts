/** An ending of surnames in the genitive: `-ого` behind `ск` or `цк` is `-ий` in the nominative. */
export interface GenitiveEnding {
  readonly behind: readonly string[];
  readonly ending: string;
  readonly nominative: string;
}

/** What titles in a language say of the text below them. All in lower case; stems match anywhere in a title. */
export interface TitleWords {
  /** Open the title of minutes, which tell what was said and quote little of it: `minutes of`. */
  readonly minutesOpeners: readonly string[];
  /** Open the title of a meeting. */
  readonly meetingOpeners: readonly string[];
  /** The same as stems. */
  readonly meetingOpenerStems: readonly string[];
  /** Meetings of which a title may announce a part. */
  readonly meetingNouns: readonly string[];
  /** Open a title that announces a part of what was said. */
  readonly partOpeners: readonly string[];
  /** Words spoken by one person. */
  readonly remarksNouns: readonly string[];
  /** The same as stems. */
  readonly remarksStems: readonly string[];
  /** Such words as distinct from the answers of a conference. */
  readonly speechNouns: readonly string[];
  readonly answerNouns: readonly string[];
  /** Say that questions were answered. */
  readonly answeredPhrases: readonly string[];
  readonly questionNouns: readonly string[];
  /** Acts of state. */
  readonly actNouns: readonly string[];
  /** Messages, greetings and condolences. */
  readonly messageNouns: readonly string[];
  readonly messageStems: readonly string[];
  /** Open a ministry's own report. */
  readonly pressReleaseWords: readonly string[];
  readonly interviewNouns: readonly string[];
  readonly interviewStems: readonly string[];
  readonly briefingNouns: readonly string[];
  readonly briefingStems: readonly string[];
  readonly conferenceNouns: readonly string[];
  readonly conferenceStems: readonly string[];
  /** A report of talks by telephone. */
  readonly telephoneStems: readonly string[];
  /** Between the words announced and the person: `talks with`. */
  readonly withWords: readonly string[];
  /** What a title says that somebody made, after the person's name: `Lavrov’s opening remarks`. */
  readonly speechActs: readonly string[];
  /** Before these words. */
  readonly speechAdjectives: readonly string[];
  /** What a title says that somebody made, before the person's name: `Remarks by`. */
  readonly actsBeforeName: readonly string[];
  /** Between these words and the name. */
  readonly actParticiples: readonly string[];
  /** End the name of a person in a title. */
  readonly nameStops: readonly string[];
  /** Offices of those who are interviewed rather than interview. */
  readonly stateOffices: readonly string[];
  /** Other offices that a person holds; a surname alone is a name behind one of them. */
  readonly personsOffices: readonly string[];
  /** Open a title before the person who answers. */
  readonly interviewOpeners: readonly string[];
  /** Open a title whose speaker stands in the genitive behind them, as stems. */
  readonly genitiveOpenerStems: readonly string[];
  /** How the genitive of a surname ends there, what stands before that ending, and the ending of the nominative in its stead. */
  readonly genitives: readonly GenitiveEnding[];
  /** Bring another person than the speaker into such a title. */
  readonly othersInTitle: readonly string[];
  /** Open a line that announces words spoken, on a printed page. */
  readonly printedTitleOpeners: readonly string[];
  /** Open the second line of a title. */
  readonly titleContinuations: readonly string[];
}
