import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet, everything, type Answer, type Hit, type Question, type SearchDocument } from '#search/engine.ts';
import { questionsAbout } from '../support/questions.ts';
import { runs } from '../support/runs.ts';
import { scanned } from '../support/scan/corpus.ts';
import { nearestIn } from '../support/scan/nearest.ts';
import { scanner, type ScanAnswer } from '../support/scan/scan.ts';
import { tokensOf } from '../support/scan/tokens.ts';
import { generatedDocuments, publishedSomehow } from '../support/search-archive.ts';
import { engineOf, filesOf } from '../support/statements.ts';

/** Fewer where time counts. */
const DOCUMENTS = process.env.FUZZ === undefined ? 40 : 90;
const QUESTIONS = 25;

/** A register that knows every second speaker by the surname of the next: nothing but the register joins these. */
function registerOf(documents: readonly SearchDocument[]): string[][] {
  const names = documents.flatMap(({ paragraphs }) => paragraphs.flatMap(({ speaker }) => speaker?.name ?? []));
  const surnames = [...new Set(names)].flatMap((name) => tokensOf(name).at(-1)?.form ?? []);
  return surnames.flatMap((surname, at) => (at % 4 === 0 ? [[surname, ...surnames.slice(at + 1, at + 2)]] : []));
}

const placeOf = ({ document, paragraph }: Hit): string => `${document}#${paragraph}`;

/** What the engine says, in the words of the scan. */
async function said(answer: Answer): Promise<ScanAnswer> {
  const { total, documents, unfiltered, uncertain, undated, unknown, absent, joined } = answer;
  const counts = await answer.counts();
  return {
    total,
    documents,
    unfiltered,
    uncertain,
    undated,
    unknown: unknown.map(({ word }) => word),
    absent: absent.map(({ word }) => word),
    joined: Object.fromEntries(
      joined.map(({ word, spellings }) => [
        word,
        spellings.map((each) => `${each.word} (${String(each.count)})`).sort(),
      ]),
    ),
    hits: (await answer.hits(0, total)).map(placeOf),
    groups: await Promise.all(
      (await answer.groups(0, documents, 2)).map(async ({ document, count, hits }, group) => {
        const rest = await answer.inGroup(group, 2, count);
        return [document, String(count), ...[...hits, ...rest].map(placeOf)].join(' ');
      }),
    ),
    counts: byFacet((facet) => Object.fromEntries(counts[facet].map(({ key, count }) => [key, count]))),
  };
}

describe('a question about an archive of three languages', { timeout: 3_600_000 }, () => {
  const documents = generatedDocuments({ seed: 11, people: 60 }, DOCUMENTS);
  const spellings = registerOf(documents);
  const scan = scanner(documents, spellings);
  const questionOf = questionsAbout(documents);

  it('is answered as a plain scan answers it: hits, their order, every count', async () => {
    const engine = engineOf(await filesOf(documents, publishedSomehow(documents), spellings));
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat().map(questionOf), async (question: Question) => {
        const expected = scan(question);
        found += Math.min(1, expected.total);
        expect(await said(await engine.ask(question))).toEqual(expected);
      }),
      { numRuns: runs(QUESTIONS) },
    );
    expect(found).toBeGreaterThan(runs(QUESTIONS) / 3);
  });

  it('with a word that stands nowhere is answered with the words most like it', async () => {
    const engine = engineOf(await filesOf(documents, publishedSomehow(documents)));
    const corpus = scanned(documents);
    const forms = [...corpus.counts.keys()].filter((form) => /^\p{L}{3,}$/u.test(form));
    let liked = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.constantFrom('x', 'щ', ''), async (which, at, letter) => {
        const form = forms[which % forms.length] ?? '';
        const place = 1 + (at % (form.length - 1));
        const typo = form.slice(0, place) + letter + form.slice(place + 1);
        const { unknown } = await engine.ask({ ...everything, query: typo });
        for (const { word, nearest } of unknown) {
          expect(await nearest()).toEqual(nearestIn(corpus, word));
          liked += 1;
        }
      }),
      { numRuns: runs(QUESTIONS) },
    );
    expect(liked).toBeGreaterThan(runs(QUESTIONS) / 5);
  });
});
