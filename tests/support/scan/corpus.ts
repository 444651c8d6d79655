import type { SearchDocument, SearchParagraph } from '#search/engine.ts';
import { tokensOf } from './tokens.ts';

/** A paragraph as the scan looks at it. */
export interface Scanned {
  readonly document: SearchDocument;
  /** Place of the document in the order of time. */
  readonly place: number;
  readonly paragraph: SearchParagraph;
  readonly forms: readonly string[];
}

/** What is counted of a form. */
export interface FormCount {
  occurrences: number;
  capitals: number;
  paragraphs: number;
}

/** Everything that is searched. */
export interface ScannedCorpus {
  readonly paragraphs: readonly Scanned[];
  readonly counts: ReadonlyMap<string, FormCount>;
}

/** Takes all documents apart. @param documents in order of time, those without a date last */
export function scanned(documents: readonly SearchDocument[]): ScannedCorpus {
  const counts = new Map<string, FormCount>();
  const paragraphs = documents.flatMap((document, place) =>
    document.paragraphs.map((paragraph): Scanned => {
      const tokens = tokensOf(paragraph.text);
      for (const { form, isCapital } of tokens) {
        const count = counts.get(form) ?? { occurrences: 0, capitals: 0, paragraphs: 0 };
        count.occurrences += 1;
        count.capitals += isCapital ? 1 : 0;
        counts.set(form, count);
      }
      const forms = tokens.map(({ form }) => form);
      for (const form of new Set(forms)) (counts.get(form) ?? { paragraphs: 0 }).paragraphs += 1;
      return { document, place, paragraph, forms };
    }),
  );
  return { paragraphs, counts };
}

/** The share of capitals from which on a form is taken for a name. */
const NAME_LIKE = 0.9;

/** Whether a form nearly always begins with a capital letter. */
export function isNameLike({ counts }: ScannedCorpus, form: string): boolean {
  const count = counts.get(form);
  return count !== undefined && count.capitals >= NAME_LIKE * count.occurrences;
}
