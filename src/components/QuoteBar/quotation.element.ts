import { citationInWords, type CitationStrings, type CitedDocument } from '#strings/citation.ts';
import { fill } from '#strings/plural.ts';
import type { Strings } from '#strings/strings.ts';

/** Words that were selected, within one paragraph. */
export interface Passage {
  /** The number as printed in the margin. */
  readonly number: string;
  readonly text: string;
  /** As the page names them; null where nobody speaks. */
  readonly speaker: string | null;
}

type QuotationStrings = CitationStrings & Pick<Strings['permanence']['quote'], 'words' | 'spoken'>;

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

/**
 * A quotation with its source. The words are quoted verbatim. The source stands in the order speaker, title, date,
 * publisher, paragraph, address; where several speak, each is named before their words instead.
 */
export function quotationOf(
  passages: readonly Passage[],
  cited: CitedDocument,
  address: string,
  strings: QuotationStrings,
): string {
  const turns = spokenBy(passages);
  const [only] = turns;
  const single = turns.length === 1 ? (only?.speaker ?? null) : null;
  const quoted = turns.map(({ speaker, text }) => {
    const quotation = fill(strings.words, { words: text });
    return turns.length > 1 && speaker !== null ? fill(strings.spoken, { speaker, words: quotation }) : quotation;
  });
  const numbers = [passages[0]?.number ?? '', passages.at(-1)?.number ?? ''] as const;
  const source = citationInWords(cited, single, numbers, address, strings);
  return `${quoted.join('\n\n')}\n${source}`;
}
