import { fill } from '#strings/plural.ts';
import type { Strings } from '#strings/strings.ts';

/** What a citation says of the document. */
export interface CitedDocument {
  readonly title: string;
  /** As the page shows it, an editor's dating marked as such. */
  readonly date: string;
  readonly publisher: string | null;
}

/** Words that were selected, within one paragraph. */
export interface Passage {
  /** The number as printed in the margin. */
  readonly number: string;
  readonly text: string;
  /** As the page names them; null where nobody speaks. */
  readonly speaker: string | null;
}

type Words = Pick<
  Strings['permanence']['quote'],
  'words' | 'spoken' | 'source' | 'speaker' | 'publisher' | 'paragraph' | 'paragraphs'
>;

/** Passages of one speaker that follow one another, joined. */
function spokenBy(passages: readonly Passage[]): { speaker: string | null; text: string }[] {
  const found: { speaker: string | null; text: string }[] = [];
  for (const { speaker, text } of passages) {
    const last = found.at(-1);
    if (last?.speaker === speaker) last.text += `\n\n${text}`;
    else found.push({ speaker, text });
  }
  return found;
}

/** `paragraph 12`, `paragraphs 12–14`. */
function paragraphsInWords(passages: readonly Passage[], words: Words): string {
  const [first, last] = [passages[0]?.number ?? '', passages.at(-1)?.number ?? ''];
  return first === last ? fill(words.paragraph, { number: first }) : fill(words.paragraphs, { first, last });
}

/**
 * A quotation with its source. The words are quoted verbatim. The source stands in the order speaker, title, date,
 * publisher, paragraph, address; where several speak, each is named before their words instead.
 */
export function quotationOf(passages: readonly Passage[], cited: CitedDocument, address: string, words: Words): string {
  const turns = spokenBy(passages);
  const [only] = turns;
  const single = turns.length === 1 ? (only?.speaker ?? null) : null;
  const quoted = turns.map(({ speaker, text }) => {
    const said = fill(words.words, { words: text });
    return turns.length > 1 && speaker !== null ? fill(words.spoken, { speaker, words: said }) : said;
  });
  const source = fill(words.source, {
    speaker: single === null ? '' : fill(words.speaker, { speaker: single }),
    title: cited.title,
    date: cited.date,
    publisher: cited.publisher === null ? '' : fill(words.publisher, { publisher: cited.publisher }),
    paragraphs: paragraphsInWords(passages, words),
    address,
  });
  return `${quoted.join('\n\n')}\n${source}`;
}
