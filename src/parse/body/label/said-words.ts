import { compile, oneOf } from '#languages/compile.ts';
import { languages } from '#languages/index.ts';

/** Languages of which it is known by which words people speak of themselves and to each other. */
const KNOWN = languages.filter(({ talkWords = [] }) => talkWords.length > 0);

/** A question, a cry, or a word for whoever speaks or listens. */
const TALK = compile(
  `[?!？！]|(?<![\\p{L}’'-])${oneOf(new Set(KNOWN.flatMap(({ talkWords = [] }) => talkWords)))}(?![\\p{L}-])`,
  'iu',
);
/** Words that every text in these languages is full of. */
const SMALL = compile(
  `(?<![\\p{L}’'-])${oneOf(new Set(KNOWN.flatMap(({ tellingWords = [], smallWords = [] }) => [...tellingWords, ...smallWords])))}(?![\\p{L}-])`,
  'iu',
);

/** An explanation has more words; one or two are a reply. */
const FEWEST_WORDS = 3;
/** So many texts behind heads show what sort they are of, */
const FEWEST_TEXTS = 4;
/** and so many of them must be in a language that is known. */
const KNOWN_SHARE = 0.5;

/**
 * Whether texts behind heads, taken together, tell something and are said to nobody, as those of a glossary or a list of places
 * are: no question among them, nobody who speaks of himself, and no reply. False where the language is not known.
 */
export function areToldToNobody(texts: readonly string[]): boolean {
  if (texts.length < FEWEST_TEXTS) return false;
  if (!texts.every((text) => text.trim().split(/\s+/u).length >= FEWEST_WORDS && !TALK.test(text))) return false;
  return texts.filter((text) => SMALL.test(text)).length >= KNOWN_SHARE * texts.length;
}
