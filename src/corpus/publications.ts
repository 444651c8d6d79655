import type { Publication, PublishedParagraph, PublishedWords } from '#document/permanence.ts';
import { permanenceOf } from '#enrich/permanence.ts';
import { digestOf } from '#ledger/digest.ts';
import { paragraphsAt } from '#ledger/history.ts';
import { isPresent, type Ledger } from '#ledger/ledger.ts';

/** A document was withdrawn where its last version has no paragraph. */
export function publicationOf(ledger: Ledger): Publication {
  const { versions, formerly } = permanenceOf(ledger, null);
  const [last] = versions;
  const withdrawn = last?.paragraphs === 0 ? { date: last.date, reason: last.reason } : null;
  return { id: ledger.document, versions, formerly, withdrawn };
}

/** The words of every version of a document, as they were then. */
export function publishedWordsOf(ledger: Ledger): PublishedWords {
  const permanence = permanenceOf(ledger, null);
  const entries = new Map(ledger.paragraphs.map((entry) => [entry.id, entry]));
  const states = permanence.versions.map(({ number }) =>
    paragraphsAt(ledger, number).map(({ id, text, turn, speaker }): PublishedParagraph => {
      const entry = entries.get(id);
      const digest = digestOf(text);
      const stands = entry !== undefined && isPresent(entry);
      const now = !stands ? 'gone' : entry.digest === digest ? 'same' : 'changed';
      return { id, text, digest, turn, speaker, now };
    }),
  );
  return { permanence, states };
}
