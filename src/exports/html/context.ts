import type { BodyWords } from './words.ts';

/** What every handler is given beside its node. */
export interface Context {
  readonly words: BodyWords;
}
