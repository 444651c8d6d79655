/** One way in which sources write something, and what reads it: null where it is not written so. */
export interface Notation<Input extends readonly unknown[], Reading> {
  readonly name: string;
  readonly read: (...input: Input) => Reading | null;
}

/** What is written, by the first notation of a table that reads it, and the name of that; null where none does. */
export function readBy<Input extends readonly unknown[], Reading>(
  table: readonly Notation<Input, Reading>[],
  ...input: Input
): { readonly notation: string; readonly reading: Reading } | null {
  for (const { name, read } of table) {
    const reading = read(...input);
    if (reading !== null) return { notation: name, reading };
  }
  return null;
}
