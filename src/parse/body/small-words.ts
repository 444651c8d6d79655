import type { Line } from '#document/capture.ts';
import { bare } from '#names/name-word.ts';

/** Words that a page prints in small letters: a name is not among them. */
const SMALL_WORD = /(?<![\p{L}’'-])\p{Ll}{2,30}(?![\p{L}’'-])/gu;

/** Whether a page prints every word of a name in small letters: `Main Task`. The page is looked through when it is first asked. */
export function commonWordsOf(lines: readonly Line[]): (name: string) => boolean {
  let small: ReadonlySet<string> | null = null;
  return (name) => {
    const words = (small ??= new Set(lines.flatMap(({ text }) => text.match(SMALL_WORD) ?? [])));
    return name.split(' ').every((word) => words.has(bare(word)));
  };
}
