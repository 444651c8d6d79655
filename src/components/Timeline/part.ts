/** A year or a month of a longer time, with the page that has its documents. */
export interface Part {
  /** `2020` or `2020-02`. */
  readonly key: string;
  readonly name: string;
  readonly href: string;
  /** Ids of the documents that may belong to it. */
  readonly ids: readonly string[];
}

/** A period as a part of a drawing. */
export const partFrom = (
  { key, records }: { readonly key: string; readonly records: readonly { readonly id: string }[] },
  name: string,
  href: string,
): Part => ({ key, name, href, ids: records.map(({ id }) => id) });
