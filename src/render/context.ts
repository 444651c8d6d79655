import type { Revisions } from './revisions/revisions.ts';
import type { BodyLabels } from './labels.ts';

/** What every handler is given beside its node. */
export interface Context {
  readonly labels: BodyLabels;
  readonly revisions: Revisions;
}
