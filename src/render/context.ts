import type { Apparatus } from './apparatus/apparatus.ts';
import type { BodyWords } from './words.ts';

/** What every handler is given beside its node. */
export interface Context {
  readonly words: BodyWords;
  readonly apparatus: Apparatus;
}
