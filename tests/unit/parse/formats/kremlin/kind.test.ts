import { describe, expect, it } from 'vitest';
import { kindOfEvent } from '#parse/formats/kremlin/kind.ts';
import { consumeBody } from '#parse/body/body.ts';
import { pageOf } from '../../page-of.ts';

const EDITION = {
  transcripts: new Set(['Transcripts']),
  documents: new Set(['Documents']),
  announces: /\bwill visit\b/u,
};

const bodyOf = (lines: readonly string[]) => {
  const page = pageOf(lines);
  return consumeBody(page, page.lines, { unlabelled: 'article', names: [], pullQuotes: false, isHeading: () => false });
};
const NOBODY = bodyOf(['They met.']);
const ONE = bodyOf(['Ivan Ivanov: Good afternoon.']);
const TWO = bodyOf(['Ivan Ivanov: Good afternoon.', 'Pyotr Petrov: Thank you.']);
const AGAIN = bodyOf(['Ivan Ivanov: Good afternoon.', '', 'Ivan Ivanov: Thank you.']);

describe('an event of the President', () => {
  it.each([
    ['news', 'conversation that is not printed', 'Interview to a paper', [], NOBODY],
    ['interview', 'interview', 'Interview to a paper', ['Transcripts'], NOBODY],
    ['interview', 'interview', 'Interview to a paper', [], ONE],
    ['news', 'conversation that is not printed', 'Press briefing on bridges', ['News'], NOBODY],
    ['news', 'conversation that is not printed', 'News conference on bridges', ['News'], NOBODY],
    ['remarks', 'remarks', 'Remarks on bridges', ['News'], NOBODY],
    ['meeting', 'meeting', 'Meeting on bridges', ['News'], NOBODY],
    ['announcement', 'announcement in the title', 'The President will visit the bridge', ['Documents'], NOBODY],
    ['document', 'among the documents', 'Roads of the region', ['Documents', 'Transcripts'], TWO],
    ['news', 'not among the transcripts', 'Roads of the region', ['News'], NOBODY],
    ['meeting', 'several voices', 'Roads of the region', ['News'], TWO],
    ['remarks', 'one voice', 'Roads of the region', ['News'], AGAIN],
    ['remarks', 'one voice', 'Roads of the region', ['Transcripts'], NOBODY],
  ] as const)('is %s by the rule “%s”: %s, in %j', (verdict, name, title, sections, body) => {
    expect(kindOfEvent(title, sections, body, EDITION)).toMatchObject({ verdict, name });
  });

  it('is announced only where its edition has words for it', () => {
    const { transcripts, documents } = EDITION;
    const kind = kindOfEvent('The President will visit the bridge', [], NOBODY, { transcripts, documents });
    expect(kind.verdict).toBe('news');
  });
});
