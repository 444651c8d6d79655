import type { Document } from '#document/document.ts';

/** A form in which a document can be taken away: a file beside its page, `/documents/<id>.<suffix>`. */
export interface Export {
  /** Ending of the file without its dot: `txt`, `tei.xml`. */
  readonly suffix: string;
  /** With the charset where it is text. */
  readonly mediaType: string;
  /** Pure: a document always gives the same file. */
  readonly write: (document: Document) => string;
}

/** All forms, in the order in which a page offers them. A new one is a file in this folder and a row here. */
export const exportTable: readonly Export[] = [];
