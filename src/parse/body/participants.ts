import { isSide } from './label/words.ts';
import type { BodyLine } from './lines.ts';
import type { BodyWriter } from './writer.ts';

/** `ЛАВРОВ Сергей Викторович – Министр иностранных дел`: surname in capitals, given name, patronymic, post. */
const PARTICIPANT =
  /^\p{Lu}{2,30}(?:-\p{Lu}{2,30})?(?: \p{Lu}{2,30})?(?: \p{Lu}\p{Ll}{1,30}(?:-\p{Lu}\p{Ll}{1,30})?){1,3}\s{1,4}[–—-]\s{1,4}\S/u;

/** The longest line that may name a side: `С российской стороны:`. */
const LONGEST_SIDE = 60;

/**
 * A list of those present, under the name of their side: nobody says it, and what the last speaker says does not go on behind it.
 */
export function readParticipants(body: BodyWriter, { line, text, next }: BodyLine): boolean {
  const opensSide = text.length <= LONGEST_SIDE && text.endsWith(':') && isSide(text.slice(0, -1).trimEnd());
  if (opensSide && next !== null && PARTICIPANT.test(next.text)) {
    body.turn = null;
    body.inParticipants = true;
    body.goOn('list', line);
    return true;
  }
  body.inParticipants &&= PARTICIPANT.test(text);
  if (body.inParticipants) body.goOn('list', line, 'item');
  return body.inParticipants;
}
