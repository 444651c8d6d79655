import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../support/document.ts';
import { foldBlanks } from '#document/fold.ts';
import { paragraphs, sections, wordsOf } from '#document/walk.ts';
import { runs } from '../support/runs.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Pages of both editions as they were captured, and the line with which the tail of each begins. */
const PAGES = [
  ['content/documents/2021-05-08-putin-rahmon-meeting.txt', 'Geography'],
  ['tests/fixtures/reading/kremlin-pull-quote/capture.txt', 'See also'],
  ['tests/fixtures/reading/kremlin-message/capture.txt', 'Publication status'],
  ['tests/fixtures/reading/kremlin-time-on-the-date-line/capture.txt', 'Geography'],
  ['tests/fixtures/reading/kremlin-russian/capture.txt', 'География'],
] as const;

/** The captures without the editor's front matter, cut where the tail begins. */
const pages = PAGES.map(([file, heading]) => {
  const text = readFileSync(path.join(root, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const start = lines.lastIndexOf(heading);
  return { body: lines.slice(0, start), tail: lines.slice(start) };
});

/** What an editor or the source puts in: sentences, turns, stage lines, quotations. */
const added = fc.constantFrom(
  'The bridge was opened in the afternoon, and the guests went home by boat.',
  'Vladimir Putin: Thank you all very much.',
  '<…>',
  '“We shall come back.”',
  'Correction: the bridge is 40 metres long.',
  'To be continued.',
);

/** Edits of the last four paragraphs, and paragraphs put above the tail, between its lines or below it. */
type Edit =
  | { readonly kind: 'words'; readonly what: 'word' | 'stop' | 'drop' | 'split'; readonly back: number }
  | { readonly kind: 'above'; readonly line: string }
  | { readonly kind: 'below'; readonly line: string }
  | { readonly kind: 'between'; readonly line: string; readonly at: number };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('words'),
    what: fc.constantFrom('word', 'stop', 'drop', 'split'),
    back: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({ kind: fc.constant('above'), line: added }),
  fc.record({ kind: fc.constant('below'), line: added }),
  fc.record({ kind: fc.constant('between'), line: added, at: fc.nat(30) }),
);

/** Edits of which at most two put a line between those of the tail: more make another page of it. */
const edits = fc
  .array(edit, { minLength: 1, maxLength: 6 })
  .filter((all) => all.filter(({ kind }) => kind === 'between').length <= 2);

/** The place itself, or the next one where it lies between `See also` and the first link: there nobody can tell text from links. */
const behindLinks = (tail: readonly string[], at: number): number => (tail[at - 1] === 'See also' ? at + 1 : at);

function edited({ body, tail }: (typeof pages)[number], all: readonly Edit[]): string[] {
  const text = [...body];
  const end = [...tail];
  // Words are edited first, so that what is put in stays whole.
  for (const each of all.toSorted((a, b) => Number(b.kind === 'words') - Number(a.kind === 'words'))) {
    if (each.kind === 'above') text.push(each.line);
    else if (each.kind === 'below') end.push(each.line);
    else if (each.kind === 'between') end.splice(behindLinks(end, each.at % end.length), 0, each.line);
    else if (text.length > each.back + 6) {
      const at = text.length - each.back;
      const line = text[at] ?? '';
      if (each.what === 'drop') text.splice(at, 1);
      else if (each.what === 'word') text[at] = line.replace(/\p{L}+(?=[^\p{L}]*$)/u, 'bridges');
      else if (each.what === 'stop') text[at] = line.replace(/[.?!]$/u, '');
      else text.splice(at, 1, ...line.split(/(?<=[.?!]) /u));
    }
  }
  return [...text, ...end];
}

/** The paragraphs that readers can cite, blanks folded. */
const citedIn = (lines: readonly string[]): string[] =>
  sections(buildDocument(new TextEncoder().encode(lines.join('\n')), 'capture.txt').tree)
    .flatMap(paragraphs)
    .map((paragraph) => foldBlanks(wordsOf(paragraph)));

describe('a small edit near the tail of a page of the President', { timeout: 600_000 }, () => {
  it('makes no paragraph of a line of the tail, and no tail of a paragraph', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), edits, (page, all) => {
        const lines = edited(page, all);
        const cited = citedIn(lines);
        expect(cited.filter((words) => page.tail.includes(words))).toEqual([]);
        const whole = cited.join('\n');
        for (const each of all)
          if (each.kind !== 'words' && each.line !== '<…>')
            expect(whole).toContain(foldBlanks(each.line.replace(/^[^:]+: /u, '')));
      }),
      { numRuns: runs(150) },
    );
  });
});
