import type { SearchDocument } from '../../engine.ts';

/** Paragraphs as they are shown, with what they share. */
export interface Block {
  readonly documents: readonly Pick<
    SearchDocument,
    'id' | 'title' | 'date' | 'days' | 'kind' | 'publisher' | 'language'
  >[];
  readonly speakers: readonly (readonly [key: string, name: string])[];
  readonly paragraphs: readonly (readonly [
    /** Which of the documents. */
    document: number,
    id: string,
    /** Which of the speakers; −1 for nobody. */
    speaker: number,
    role: string | null,
    text: string,
  ])[];
}
