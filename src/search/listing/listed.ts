import type { Hit } from '../engine.ts';

/** One paragraph of a list of hits, as it is saved. */
export interface Listed extends Pick<
  Hit,
  'document' | 'paragraph' | 'speaker' | 'role' | 'title' | 'date' | 'days' | 'publisher' | 'kind' | 'language' | 'text'
> {
  /** The published address of the paragraph. */
  readonly address: string;
}

/** What a list is of. */
export interface ListHead {
  /** What was asked, as an address of the search page. */
  readonly search: string;
  /** Title of the record. */
  readonly record: string;
}

/** A form in which a list is saved. */
export interface ListForm {
  /** Ending of the file's name, without a dot. */
  readonly ending: string;
  /** Media type. */
  readonly type: string;
  readonly write: (hits: readonly Listed[], head: ListHead) => string;
}
