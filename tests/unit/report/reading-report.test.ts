import { describe, expect, test } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { problem } from '#document/problem.ts';
import { checkBytes, checkBytesWith, checkFile } from '#report/check-bytes.ts';
import { readingReportSchema, unreadReport } from '#report/reading-report.ts';
import { reportOf } from '#report/report.ts';
import { verdicts } from '#report/verdict.ts';
import { problemInWords } from '#strings/problems.ts';

const CAPTURE = `Meeting of the council of Example

March 3, 2021

Chair: Good afternoon. Is the footbridge ready?

Mayor: It is ready.

Chair: Thank you.

Mayor: Thank you too.
`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The keys on which programs rely. */
const KEYS =
  `file id format formatWhy encoding sha256 kind language title titleLines summary summaryLines date statedDate
  published place publisher languagesAvailable topics geography persons publishedIn speakers sections metadataLines
  captionLines furniture decisions problems`.split(/\s+/u);

describe('the report of a file', () => {
  test('has the keys that programs rely on, no more, in one order', () => {
    expect(Object.keys(readingReportSchema.shape)).toEqual(KEYS);
    expect(Object.keys(checkBytes(bytes(CAPTURE), 'a.txt').report)).toEqual(KEYS);
  });

  test('is what its schema says, and nothing beside it', () => {
    const { report } = checkBytes(bytes(CAPTURE), 'a.txt');
    expect(readingReportSchema.parse(report)).toEqual(report);
    expect(readingReportSchema.safeParse({ ...report, note: '' }).success).toBe(false);
  });

  test('counts lines from the beginning of the file, also those of decisions', () => {
    const read = readDocument(bytes(CAPTURE), 'a.txt');
    const decided = { line: 3, table: 'date', rule: 'a line of its own', verdict: 'date' } as const;
    const { titleLines, sections, decisions } = reportOf({ ...read, decisions: [decided] }, 'a.txt', 5);
    expect(titleLines).toEqual([5]);
    expect(sections.map(({ lines }) => lines)).toEqual([[9], [11], [13], [15]]);
    expect(decisions).toEqual([{ ...decided, line: 7 }]);
  });

  test('counts every line once: a label on a line with text is no line of its own', () => {
    const apart = CAPTURE.replace('Chair: Good', 'Chair:\n\nGood');
    const { report } = checkBytes(bytes(apart), 'a.txt');
    expect(report.sections.slice(0, 2).map(({ label, labelLines, lines }) => [label, labelLines, lines])).toEqual([
      ['Chair', [5], [7]],
      ['Mayor', [], [9]],
    ]);
  });
});

describe('the report of a file that could not be read', () => {
  test('has the same keys with nothing in them but the file and what is wrong', () => {
    const fault = problem('file-empty', { file: 'a.txt', line: null });
    const report = unreadReport('a.txt', [fault]);
    expect(Object.keys(report)).toEqual(KEYS);
    const { file, problems, ...rest } = report;
    expect([file, problems]).toEqual(['a.txt', [problemInWords(fault)]]);
    for (const [key, value] of Object.entries(rest)) {
      const isList = Array.isArray(readingReportSchema.shape[key as keyof typeof rest].safeParse([]).data);
      expect(value, key).toEqual(isList ? [] : null);
    }
  });

  test('lists errors alone: what else was found in a file of no use is of no use', () => {
    const { report, read, verdict } = checkBytes(bytes(' \n'), 'a.txt');
    expect(report.problems.map(({ name }) => name)).toEqual(['file-empty']);
    expect([read, verdict]).toEqual([null, verdicts.unusable]);
  });

  test('tells of a fault of the engine, whose words are cut where they are long', () => {
    const broken = (): never => {
      throw new RangeError('x'.repeat(301));
    };
    const [fault] = checkBytesWith(broken, bytes(CAPTURE), 'a.txt').report.problems;
    expect(fault?.name).toBe('reading-failed');
    expect(fault?.message).toBe(
      `Verbatim failed while reading this file: ${`RangeError: ${'x'.repeat(301)}`.slice(0, 300)}.`,
    );
  });

  test('names the file as it was given', () => {
    const source = { file: 'given.txt', path: '/nowhere/given.txt', folder: '/nowhere' };
    expect(checkFile({ source, problem: null }).report).toMatchObject({
      file: 'given.txt',
      problems: [{ name: 'file-unreadable', file: 'given.txt' }],
    });
  });
});
