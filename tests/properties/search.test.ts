import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byFacet, type Answer, type Question } from '#search/engine.ts';
import { questionsAbout } from '../support/questions.ts';
import { runs } from '../support/runs.ts';
import { scanner, type ScanAnswer } from '../support/scan/scan.ts';
import { generatedDocuments, publishedSomehow } from '../support/search-archive.ts';
import { engineOf, filesOf } from '../support/statements.ts';

const DOCUMENTS = 90;
const QUESTIONS = 25;

/** What the engine says, in the words of the scan. */
async function said(answer: Answer): Promise<ScanAnswer> {
  const { total, documents, unfiltered, uncertain, undated, unknown, joined } = answer;
  const counts = await answer.counts();
  return {
    total,
    documents,
    unfiltered,
    uncertain,
    undated,
    unknown: unknown.map(({ word }) => word),
    joined: Object.fromEntries(joined.map(({ word, spellings }) => [word, spellings.map((each) => each.word).sort()])),
    hits: (await answer.hits(0, total)).map(({ document, paragraph }) => `${document}#${paragraph}`),
    counts: byFacet((facet) => Object.fromEntries(counts[facet].map(({ key, count }) => [key, count]))),
  };
}

describe('a question about an archive of three languages', () => {
  const documents = generatedDocuments({ seed: 11, people: 60 }, DOCUMENTS);
  const scan = scanner(documents);
  const questionOf = questionsAbout(documents);

  it('is answered as a plain scan answers it: hits, their order, every count', async () => {
    const engine = engineOf(await filesOf(documents, publishedSomehow(documents)));
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
});
