import type { Parsed } from '#document/format.ts';
import type { MetadataField } from '#document/tree.ts';

/** The words in which an edition of the site of the President speaks. */
export interface KremlinEdition {
  readonly publisher: NonNullable<Parsed['publisher']>;
  /** The site's own section above the title. */
  readonly section: RegExp;
  /** The day and time inside a head that lost its line ends; the time is captured. */
  readonly innerStamp: RegExp;
  /** Stands for the date of an announcement, where the edition has such words; the day is captured. */
  readonly announcedFor?: RegExp;
  /** How a summary begins inside such a head: the President or the event in the nominative, then a verb. */
  readonly summaryStart: RegExp;
  /** What only the title of an announcement says, where the edition has such words. */
  readonly announces?: RegExp;
  /** Names of the sections in which transcripts are published. */
  readonly transcripts: ReadonlySet<string>;
  /** Names of the sections in which documents are published. */
  readonly documents: ReadonlySet<string>;
  readonly tail: TailWords;
}

/** The words of the lists below the text. */
export interface TailWords {
  /** Headings above values, with what these tell. */
  readonly headings: Readonly<Record<string, MetadataField>>;
  /** Headings above links to other pages. */
  readonly links: ReadonlySet<string>;
  /** A link to values left out, where the edition has one: `3 more`. */
  readonly moreLink?: RegExp;
  /** Says in which sections the page was published; their names are captured. */
  readonly publishedIn: RegExp;
  /** Says when; the date is captured. */
  readonly publicationDate: RegExp;
  /** Gives the address of the page, behind its colon. */
  readonly directLink: RegExp;
  readonly textVersion: RegExp;
}
