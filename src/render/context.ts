import type { Revisions } from './revisions/revisions.ts';

/** What the body says beside the source's own words; the pages hand it over in the language of the interface. */
export interface BodyLabels {
  /** Name of a question with its answers. */
  readonly exchange: string;
  /** Said beside a speaker whom the text itself does not name. */
  readonly inferred: string;
  readonly caption: string;
  readonly elision: string;
  /** In place of a name where the source gives neither name nor label. */
  readonly unnamed: string;
}

/** What every handler is given beside its node. */
export interface Context {
  readonly labels: BodyLabels;
  readonly revisions: Revisions;
}
