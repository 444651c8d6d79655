/** Stands before a sentence that promises something: `§12 The number stays.` Not printed; the sentence is found by it. */
const PROMISE = /§(\d+) /u;

/** A stretch of text: a promise with what follows it up to the next one, or what stands before the first. */
export interface Stretch {
  /** Number of the promise, which is never given to another; null for words before the first. */
  readonly number: number | null;
  readonly words: string;
}

/** The anchor of a promise, the same wherever it stands. */
export const promiseId = (number: number): string => `promise-${String(number)}`;

/** Parts a text at its promises. */
export function promisesIn(text: string): Stretch[] {
  const [before = '', ...parts] = text.split(PROMISE);
  const promises = parts.flatMap((part, at) =>
    at % 2 === 0 ? [{ number: Number(part), words: parts[at + 1] ?? '' }] : [],
  );
  return before === '' ? promises : [{ number: null, words: before }, ...promises];
}
