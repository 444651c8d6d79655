import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../support/document.ts';
import { citable } from '#document/citable.ts';
import { runs } from '../support/runs.ts';
import { altered, untiled } from '../support/tiling.ts';

/** Lines as the families of captures have them, whole and broken, in any order. */
const lineOfCapture = fc.oneof(
  fc.constantFrom(
    'Events',
    'Asset Publisher',
    'All news',
    'Meeting with President of Tajikistan Emomali Rahmon',
    'May 8, 2021',
    '18:10',
    '24 February 202018:39',
    '31 June 2020',
    'The Kremlin, Moscow',
    '1 of 2',
    '  • en-GB1 ru-RU1',
    '220-13-02-2025',
    'President of Russia Vladimir Putin: Good afternoon.',
    'President of Tajikistan Emomali Rahmon',
    ': Thank you.',
    'Vladimir Putin (retranslated): Yes.',
    'Question: Why?',
    'Q    Why?',
    'MS. PSAKI:  Hi.',
    'В.Путин: Добрый день.',
    'Вопрос: Когда? С.В.Лавров: Завтра. Вопрос: Где?',
    'PRIME MINISTER:',
    '- Hello.',
    '<…>',
    '* * *',
    '(Applause.)',
    '“A sentence that is said again and again and again in the same words.”',
    'MOSCOW, April 23 (Itar-Tass) —— The minister will go.',
    'date 2022-09-05 MOSCOW, September 5. /TASS/. The minister will go.',
    'Geography',
    'Publication status',
    'Published in sections: News, Transcripts',
    'Source: The Ministry of Foreign Affairs',
    '© Consulate General of the Republic',
    'https://example.org/page',
    '  1. First topic',
    '---',
    '<script>alert(1)</script>',
    '**Name:** text \\[sic\\]',
    '> quoted',
    '# Heading',
    '',
    '   ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 12 }),
);

const capture = fc
  .tuple(fc.array(lineOfCapture, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\n\n'))
  .map(([lines, end]) => lines.join(end));

describe('every capture [promise 6]', { timeout: 3_600_000 }, () => {
  it.each(['txt', 'md', 'html'])('is tiled by the leaves of its tree: .%s', (ending) => {
    fc.assert(
      fc.property(capture, (text) => {
        const document = buildDocument(new TextEncoder().encode(text), `capture.${ending}`);
        expect(untiled(document)).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of plain text is kept letter for letter', () => {
    fc.assert(
      fc.property(capture, (text) => {
        expect(altered(buildDocument(new TextEncoder().encode(text), 'capture.txt'))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of any bytes gives a document', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.md', 'a.html'), (bytes, file) => {
        expect(untiled(buildDocument(bytes, file))).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('numbers its paragraphs from 1 without a gap', () => {
    fc.assert(
      fc.property(capture, (text) => {
        const document = buildDocument(new TextEncoder().encode(text), 'capture.txt');
        const ids = citable(document.tree).map(({ citation }) => citation.id);
        expect(ids).toEqual(Array.from({ length: document.paragraphs }, (_, index) => `p${String(index + 1)}`));
      }),
      { numRuns: runs(500) },
    );
  });
});
