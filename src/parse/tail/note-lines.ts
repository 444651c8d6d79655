import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';
import { foldBlanks } from '#document/fold.ts';
import type { MetadataField } from '#document/tree.ts';
import { consumeEdges, type Edges } from '../page/edges.ts';
import type { Page } from '../page/page.ts';
import { metadata } from '../page/span.ts';

/** `Sprecher: StS Seibert, Jäger (BMF)`: who took part. */
const PARTICIPANTS_LINE = compile(`^${oneOf(allWords('participantsHeadings'))}\\s?:\\s?\\S`, 'iu');

/** Lines about the page beside its text: `Contact: …`, `Link to the video: …`, `author: …`, `Themen:`. */
export const NOTE_LINE = compile(`^${oneOf(allWords('noteHeadings', 'authorWords'))}\\s?:`, 'iu');

/** What a page says of its text as a whole. */
const STATUS_LINE = compile(
  `^(?:\\(?${oneOf(allWords('statusPhrases'))}\\W?\\)?|${oneOf(allWords('statusBeginnings'))}\\b.{0,120})$`,
  'iu',
);

/** So many lines at the top, and so many at the end, may speak of the page; further in, `Contact: …` is text. */
const EDGES: Edges = { head: 10, tail: 4 };
/** A longer line is text, in UTF-16 code units. */
const LONGEST_NOTE = 400;

function fieldOf(text: string): MetadataField | null {
  if (PARTICIPANTS_LINE.test(text)) return 'participants';
  return NOTE_LINE.test(text) || STATUS_LINE.test(text) ? 'note' : null;
}

/** Consumes lines with a heading word that belong to the page and not to its text, above and below it. */
export function consumeNoteLines(page: Page): void {
  consumeEdges(page, EDGES, (line) => {
    if (line.text.length > LONGEST_NOTE) return null;
    const text = foldBlanks(line.text);
    const field = fieldOf(text);
    return field && metadata(page.capture, line, { field, text });
  });
}

/** Names on a line of participants, `Sprecher: StS Seibert, Jäger (BMF)`, without the bodies in brackets. */
export function participantsOf(page: Page): string[] {
  return page.children.flatMap((child) =>
    child.type === 'metadata' && child.field === 'participants'
      ? child.value
          .slice(child.value.indexOf(':') + 1)
          .split(',')
          .map((name) => foldBlanks(name.split('(', 1)[0] ?? ''))
          .filter((name) => name !== '')
      : [],
  );
}
