import { foldBlanks } from '#document/fold.ts';
import type { CueLine } from './cues.ts';
import { withoutTags } from './tags.ts';

/** Two people may say the same; where so many cues begin as the one before them ends, captions roll up. */
const FEWEST = 2;
const SHARE = 0.5;

/** A line of the words of a cue. */
interface Shown {
  readonly of: CueLine;
  /** Its words without tags, blanks folded. */
  readonly text: string;
  readonly hasTags: boolean;
}

/** The words of the cues, in their order; a line of blanks is none. */
function shownLines(lines: readonly CueLine[]): Shown[][] {
  const words = lines
    .filter(({ kind }) => kind === 'words')
    .map((of): Shown => {
      const { said, tags } = withoutTags(of.line);
      return { of, text: foldBlanks(said.map(({ line }) => line.text).join(' ')), hasTags: tags.length > 0 };
    })
    .filter(({ text }) => text !== '');
  return [...Map.groupBy(words, ({ of }) => of.cue).values()];
}

/** How many lines a cue begins with that the one before it ends with; the last of them may go on. */
function repeated(before: readonly Shown[], cue: readonly Shown[]): number {
  const longest = Math.min(before.length, cue.length);
  for (let count = longest; count > 0; count -= 1) {
    const last = cue[count - 1];
    const end = before.slice(before.length - count);
    const isSame = end.slice(0, -1).every(({ text }, at) => text === cue[at]?.text);
    if (isSame && last && goesOn(end.at(-1)?.text ?? '', last)) return count;
  }
  return 0;
}

/** Whether a line says the same as one above it, or goes on with it. */
const goesOn = (above: string, { text, hasTags, of }: Shown): boolean =>
  text === above || (!hasTags && of.line.text.startsWith(`${above} `));

/**
 * Where captions roll up, as machines make them, each cue shows the last lines of the one before it again: how many characters
 * of which lines say nothing new. Empty where they do not.
 */
export function rolledLines(lines: readonly CueLine[]): ReadonlyMap<CueLine, number> {
  const cues = shownLines(lines);
  const found = cues.map((cue, at) => repeated(cues[at - 1] ?? [], cue));
  const times = found.filter((count) => count > 0).length;
  if (times < FEWEST || times < SHARE * (cues.length - 1)) return new Map();
  return new Map(
    cues.flatMap((cue, at) =>
      cue.slice(0, found[at]).map(({ of, text }, index): [CueLine, number] => {
        const above = cues[at - 1]?.at(index - (found[at] ?? 0))?.text ?? '';
        return [of, text === above ? of.line.text.length : above.length];
      }),
    ),
  );
}
