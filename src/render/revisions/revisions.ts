import type { Element } from 'hast';
import type { Document } from '#document/document.ts';
import type { Tombstone } from '#document/permanence.ts';
import { type Paragraph } from '#document/tree.ts';
import { wordsOf } from '#document/walk.ts';
import { tombstone } from './tombstone.ts';
import type { RevisionLabels } from './labels.ts';
import { earlierWording } from './wording.ts';

/** What the body has beside the text: earlier words and paragraphs that are gone, each at its place. */
export interface Revisions {
  /** What stands before the first paragraph. */
  readonly first: Element[];
  /** What stands after a paragraph: its own earlier words, then what came after it and is gone. */
  readonly after: (paragraph: Paragraph) => Element[];
  /** Whether a paragraph's number may still change while those around it may not. */
  readonly isUnsettled: (id: string) => boolean;
}

/** For a text without a past. */
export const noRevisions: Revisions = { first: [], after: () => [], isUnsettled: () => false };

/** The revisions of a document. */
export function revisionsOf(
  { permanence, language }: Pick<Document, 'permanence' | 'language'>,
  labels: RevisionLabels,
): Revisions {
  const { earlier, tombstones } = permanence;
  const unsettled = new Set(permanence.published ? permanence.provisional : []);
  const places = Map.groupBy(tombstones, ({ after }: Tombstone) => after);
  const tombstonesAt = (place: string | null): Element[] =>
    (places.get(place) ?? []).map((gone) => tombstone(gone, earlier[gone.id] ?? [], language, labels));
  return {
    first: tombstonesAt(null),
    after: (paragraph) => {
      if (paragraph.citation === null) return [];
      const { id } = paragraph.citation;
      const now = wordsOf(paragraph);
      const notices = (earlier[id] ?? []).map((each) => earlierWording(each, { id, now }, language, labels));
      return [...notices, ...tombstonesAt(id)];
    },
    isUnsettled: (id) => unsettled.has(id),
  };
}
