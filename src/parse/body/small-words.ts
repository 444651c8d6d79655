import type { Line } from '#document/capture.ts';
import { bare } from '#names/name-word.ts';

/** A word that may stand in small letters: a name is not among them. */
const SMALL_WORD = /^\p{Ll}{2,30}$/u;
/** The same wherever it stands. */
const SMALL_WORDS = /(?<![\p{L}’'-])\p{Ll}{2,30}(?![\p{L}’'-])/gu;
/** What makes letters part of a longer word. */
const JOINS = /[\p{L}’'-]/u;

/** So many words are looked for on a page one by one; where more are asked for, all of the page are gathered once. */
const FEW = 20;

/** Whether a word stands by itself in a text. */
function stands(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!JOINS.test(text.charAt(at - 1)) && !JOINS.test(text.charAt(at + word.length))) return true;
  return false;
}

/** Whether a page prints every word of a name in small letters: `Main Task`. The page is looked through when it is first asked. */
export function commonWordsOf(lines: readonly Line[]): (name: string) => boolean {
  let asked = 0;
  let all: ReadonlySet<string> | null = null;
  const isSmall = (printed: string): boolean => {
    const word = bare(printed);
    if (!SMALL_WORD.test(word)) return false;
    asked += 1;
    if (asked <= FEW) return lines.some(({ text }) => stands(word, text));
    all ??= new Set(lines.flatMap(({ text }) => text.match(SMALL_WORDS) ?? []));
    return all.has(word);
  };
  return (name) => name.split(' ').every(isSmall);
}
