/** What sites in a language put around a text. All in lower case. */
export interface PageWords {
  /** Names of languages in which a page is offered: this one's own, and those it has for others. */
  readonly languageNames: readonly string[];
  /** Lines of menus, whole. */
  readonly menuLines: readonly string[];
  /** How lines of menus begin that say more. */
  readonly menuBeginnings: readonly string[];
  /** Announce the headlines of other items; a line of a menu, too, where nothing stands below it. */
  readonly menuHeadlines: readonly string[];
  /** Announce the headlines of other items. */
  readonly otherHeadlines: readonly string[];
  /** Sections of a site, before a slash. */
  readonly sectionNames: readonly string[];
  /** Parts of an agency's site in which items stand, whole. */
  readonly rubrics: readonly string[];
  /** The first step of the path of a page. */
  readonly homeWords: readonly string[];
  /** Skip the menus. */
  readonly skipLinks: readonly string[];
  /** Count who has looked at a page. */
  readonly viewWords: readonly string[];
  /** The same, only before the number. */
  readonly viewHeadings: readonly string[];
  /** Between the number of a page or picture and how many there are: `1 of 12`. */
  readonly outOfWords: readonly string[];
  /** Before the number of a page, of a text. */
  readonly pageWords: readonly string[];
  /** Before the numbers of the pages of a list. */
  readonly pagerWords: readonly string[];
  /** The link under the first words of each document of a list. */
  readonly readOn: readonly string[];
  /** Before the names of those who took part. */
  readonly participantsHeadings: readonly string[];
  /** Open other lines about the page beside its text, before a colon. */
  readonly noteHeadings: readonly string[];
  /** Announce the words under which an item is filed. */
  readonly tagHeadings: readonly string[];
  /** What a page says of its text as a whole. */
  readonly statusPhrases: readonly string[];
  /** How longer sentences of this sort begin. */
  readonly statusBeginnings: readonly string[];
  /** Before the body from which a text was taken over. */
  readonly sourceWords: readonly string[];
  /** Before the body that holds the rights. */
  readonly copyrightWords: readonly string[];
  /** Behind it. */
  readonly rightsPhrases: readonly string[];
  /** Tell the credit of a picture. */
  readonly photoWords: readonly string[];
  /** Before the name of who wrote the page, on a line of its own: `by`. */
  readonly bylineOpeners: readonly string[];
  /** Before the headline of another page, on its line: `related`. */
  readonly otherPageLeads: readonly string[];
  /** How long ago a page was put up, behind the name of who wrote it: `3 minutes ago`. */
  readonly agoPhrases: readonly string[];
  /** Before the title of a text. */
  readonly titleHeadings: readonly string[];
  /** Bodies of state that publish pages of their own. */
  readonly officialBodies: readonly string[];
  /** The same as stems, for languages with cases. */
  readonly officialBodyStems: readonly string[];
}
