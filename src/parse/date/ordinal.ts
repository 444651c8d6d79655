import { allWords } from '#languages/all-words.ts';
import type { Tokens } from './point.ts';
import { isDash, isOneOf } from './tokens.ts';

const ORDINALS = allWords('ordinalSuffixes');

/** The index after the digits of a day: `17th`, `16 th`, `17-уми`, `9-го`, `1er`, `10.` before a name. */
export function afterOrdinal(tokens: Tokens, at: number): number {
  const token = tokens[at];
  if (isOneOf(token, ORDINALS)) return at + 1;
  if (isDash(token) && !token.gap && isOneOf(tokens[at + 1], ORDINALS)) return at + 2;
  return at;
}
