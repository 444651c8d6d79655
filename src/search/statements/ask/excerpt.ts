import type { ExcerptPart } from '../../engine.ts';
import { tokensOf, type Token } from '../words/tokens.ts';
import { withoutMarks } from '../words/letters.ts';

/** Words of an excerpt. */
export const EXCERPT_WORDS = 40;

/** Words before the first that was found: enough to see who or what it is said of. */
const BEFORE = 8;

/** Half-open pairs of offsets in UTF-16 code units, rising and apart. */
export type Places = readonly (readonly [start: number, end: number])[];

/**
 * Where forms stand in a text; a form of several words is a phrase, whose words stand one directly behind the other.
 * @param forms as an answer gives them
 */
export function placesOf(forms: readonly string[], text: string): Places {
  return placesAmong(forms, tokensOf(text));
}

function placesAmong(forms: readonly string[], tokens: readonly Token[]): [number, number][] {
  const words = new Set(forms);
  const phrases = forms.filter((form) => form.includes(' ')).map((form) => form.split(' ').map(withoutMarks));
  const marked = tokens.map(({ form }) => words.has(form));
  for (const phrase of phrases) {
    const plain = tokens.map(({ form }) => withoutMarks(form));
    for (let at = 0; at + phrase.length <= plain.length; at += 1)
      if (phrase.every((word, index) => plain[at + index] === word)) marked.fill(true, at, at + phrase.length);
  }
  return tokens.flatMap(({ start, end }, at): [number, number][] => (marked[at] === true ? [[start, end]] : []));
}

/** The words around what was found, with an ellipsis where the beginning or the end of the text is left out. */
export function excerptOf(text: string, forms: readonly string[]): ExcerptPart[] {
  const tokens = tokensOf(text);
  const places = placesAmong(forms, tokens);
  const first = tokens.findIndex(({ start }) => start === places[0]?.[0]);
  const from =
    tokens.length <= EXCERPT_WORDS ? 0 : Math.max(0, Math.min(first - BEFORE, tokens.length - EXCERPT_WORDS));
  const to = Math.min(tokens.length, from + EXCERPT_WORDS);
  const start = from === 0 ? 0 : (tokens[from]?.start ?? 0);
  const end = to === tokens.length ? text.length : (tokens[to - 1]?.end ?? text.length);
  const parts: ExcerptPart[] = start > 0 ? [{ text: '…\u00A0', found: false }] : [];
  let at = start;
  for (const [begins, ends] of places.filter(([begins, ends]) => begins >= start && ends <= end)) {
    if (begins > at) parts.push({ text: text.slice(at, begins), found: false });
    parts.push({ text: text.slice(begins, ends), found: true });
    at = ends;
  }
  if (end > at) parts.push({ text: text.slice(at, end), found: false });
  if (end < text.length) parts.push({ text: '\u00A0…', found: false });
  return parts;
}
