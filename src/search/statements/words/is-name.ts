/** A form is written as a name where at least this share of its occurrences begins with a capital: sentences begin with other words too. */
const NAME_SHARE = 0.9;

/** Whether a form is written as a name, by how often it stands in the whole index, and how often of these with a capital. */
export const isName = ({
  occurrences,
  capitals,
}: {
  readonly occurrences: number;
  readonly capitals: number;
}): boolean => occurrences > 0 && capitals >= NAME_SHARE * occurrences;
