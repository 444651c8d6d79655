import type { Line } from '#document/capture.ts';

/** The line of a saved page that is its title, and the words of it to be shown. */
export interface MarkedTitle {
  readonly line: Line;
  readonly text: string;
  /** Name of the rule that chose it. */
  readonly rule: string;
}

/** `News` and `Home` are titles of nothing; shorter ones still less. In UTF-16 code units, folded for comparing. */
export const SHORTEST_TITLE = 4;
