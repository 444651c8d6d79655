/** A word that a line end has cut in two. */
const CUT_WORD = /(?<=\p{Ll})-\n(?=\p{Ll})/gu;

/** A printed label with the words whole that a line end has cut in two: `Bundes-⏎minister`. */
export const joinCutWords = (printed: string): string =>
  printed.includes('\n') ? printed.replace(CUT_WORD, '') : printed;
