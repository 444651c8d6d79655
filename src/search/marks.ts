import { formOf } from './statements/words/form.ts';
import { withoutMarks } from './statements/words/letters.ts';
import { tokensOf } from './statements/words/tokens.ts';

/** What two printings of one form share: case, look-alike letters, unseen characters and marks on Latin letters do not count. */
const keyOf = (form: string): string => withoutMarks(form);

/** Words directly one after the other; a compound, taken apart as the index has it, is such a phrase. */
type Phrase = readonly [first: string, ...others: string[]];

/** A text as a phrase, and as the forms that its parts may be: `u.s` is what is left of `U.S.`, and not two words. */
function phrasesOf(text: string): Phrase[] {
  const [first, ...others] = tokensOf(text).map(({ form }) => keyOf(form));
  if (first === undefined) return [];
  if (others.length === 0) return [[first]];
  const [whole = first, ...parts] = text.split(' ').map((part) => keyOf(formOf(part)));
  return [
    [first, ...others],
    [whole, ...parts],
  ];
}

/** What is to be marked, made ready to be looked for in many texts. */
export type Marker = (text: string) => [start: number, end: number][];

/**
 * Makes what finds the places of forms and phrases in a text; of phrases that begin at one word the longest counts.
 * @param wanted forms and phrases as printed
 * @returns a function to half-open pairs of offsets in UTF-16 code units, in the order of the text and apart from one another
 */
export function markerOf(wanted: readonly string[]): Marker {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of wanted.flatMap(phrasesOf)) phrases.set(phrase[0], [...(phrases.get(phrase[0]) ?? []), phrase]);
  for (const each of phrases.values()) each.sort((a, b) => b.length - a.length);
  return (text) => {
    const places: [number, number][] = [];
    const tokens = tokensOf(text).map((token) => ({ ...token, key: keyOf(token.form) }));
    for (let at = 0; at < tokens.length; at += 1) {
      const first = tokens[at];
      const found = phrases
        .get(first?.key ?? '')
        ?.find((phrase) => phrase.every((word, index) => tokens[at + index]?.key === word));
      const end = found && tokens[at + found.length - 1];
      if (!first || !end) continue;
      places.push([first.start, end.end]);
      at += found.length - 1;
    }
    return places;
  };
}
