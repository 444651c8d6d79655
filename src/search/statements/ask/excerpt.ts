import type { ExcerptPart } from '../../engine.ts';
import type { Marker } from '../../marks.ts';
import { tokensOf } from '../words/tokens.ts';

/** Words of an excerpt. */
const EXCERPT_WORDS = 40;

/** Words before the first that was found: enough to see who or what it is said of. */
const BEFORE = 8;

/**
 * The words around what was found, with an ellipsis where the beginning or the end of the text is left out.
 * @param mark finds what is to be marked
 */
export function excerptOf(text: string, mark: Marker): ExcerptPart[] {
  const tokens = tokensOf(text);
  const places = mark(text);
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
