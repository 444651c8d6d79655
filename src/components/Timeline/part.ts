/** A year or a month of a longer time, with the page that has its documents. */
export interface Part {
  /** `2020` or `2020-02`. */
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** How many documents may belong to it. */
  readonly count: number;
  /** Their ids. */
  readonly ids: readonly string[];
}
