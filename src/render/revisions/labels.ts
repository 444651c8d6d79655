import type { Tombstone } from '#document/permanence.ts';

/** What the page says of earlier words and of paragraphs that are gone, in the language of the interface. */
export interface RevisionLabels {
  /** BCP 47 of these words: they may stand in a text of another language. */
  readonly language: string;
  /** Begins the line that can be opened; a reason follows. @param date `YYYY-MM-DD` */
  readonly changed: (date: string) => string;
  /** The same where the words stand here and elsewhere, and where they stand elsewhere alone. */
  readonly divided: (date: string) => string;
  readonly moved: (date: string) => string;
  /** The whole line where the change is not published yet. */
  readonly unpublished: string;
  /** The same for a paragraph that is gone; `elsewhere` where it was withdrawn and its words can still be read. @param number the id without its `p` */
  readonly gone: Readonly<Record<Tombstone['fate'] | 'elsewhere', (number: string, date: string) => string>>;
  /** Name of the link in the margin of a paragraph that is gone. */
  readonly goneNumber: (number: string) => string;
  /** How a comparison is to be read. */
  readonly key: string;
  /** What screen readers say around words that went and came. */
  readonly removed: readonly [before: string, after: string];
  readonly added: readonly [before: string, after: string];
  /** Before the numbers of the paragraphs in which the words, or some of them, stand now. */
  readonly into: string;
  readonly paragraph: (number: string) => string;
  /** The same where it is one of another document. @param document the address of that document when the words went there */
  readonly paragraphOf: (number: string, document: string) => string;
  /** Text of the link to what is promised of addresses. */
  readonly howLinksLast: string;
}
