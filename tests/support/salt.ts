let given = 0;

/** The next of the numbers from 1 in the form of a salt: no two are alike, and nothing is left to chance. */
export function salt(): string {
  given += 1;
  return given.toString(16).padStart(32, '0');
}
