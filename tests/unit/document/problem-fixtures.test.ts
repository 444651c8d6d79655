import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDocument } from '#corpus/build-document.ts';
import { checkBytesWith, checkFile } from '#report/check-bytes.ts';
import { findCaptures } from '#report/find-captures.ts';
import { CorpusFailure } from '#corpus/failure.ts';
import { loadCorpus } from '#corpus/load-corpus.ts';
import { readLedgers } from '#corpus/ledgers.ts';
import { readPeople } from '#corpus/people.ts';
import { readSite } from '#corpus/site.ts';
import type { Finding } from '#document/problem.ts';
import { severities, type ProblemName } from '#document/problems.ts';
import { checkDocument } from '#ledger/check.ts';
import { addOptions } from '../../../scripts/add/options.ts';
import { runAdd } from '../../../scripts/add/run.ts';
import { compareArchive } from '../../../scripts/ledger/archive.ts';
import { problemsPage } from '../../../scripts/problems/page.ts';
import { jsonLines, runHere } from '../scripts/run-script.ts';
import { messageOf } from '../../support/problem.ts';
import { problemList } from '#strings/en-problem-list.ts';
import { problems } from '#strings/en-problems.ts';

const FOLDER = fileURLToPath(new URL('../../problems', import.meta.url));
const PAGE = fileURLToPath(new URL('../../../src/document/problems.md', import.meta.url));

/** What a problem is provoked by: `by` says which part of the system meets it. */
const expectedSchema = z.strictObject({
  by: z.enum(['check', 'archive', 'add', 'build', 'ledger', 'given ids', 'site', 'people', 'broken engine']),
  name: z.string(),
  /** Number of the promise that the problem is reported. */
  promise: z.int().positive(),
  line: z.int().positive().nullable(),
  message: z.string().min(1),
  /** How often it is reported; once where nothing is said. */
  times: z.int().positive().default(1),
});

interface Seen {
  readonly name: string;
  readonly line?: number | null;
  readonly message: string;
}

const seen = (found: Finding & { line?: number | null }): Seen => ({ ...found, message: messageOf(found) });

/** How each part of the system is brought to meet a fixture; gives the problems it reports. */
const met: Record<z.infer<typeof expectedSchema>['by'], (folder: string) => Seen[] | Promise<Seen[]>> = {
  check: (folder) => {
    const [found] = findCaptures(captureIn(folder), folder);
    return found ? checkFile(found).report.problems : [];
  },
  archive: (folder) => findCaptures('archive/documents', folder).flatMap((found) => checkFile(found).report.problems),
  'broken engine': (folder) => {
    const file = join(folder, captureIn(folder));
    const broken = (): never => {
      throw new RangeError('a stack that is too deep');
    };
    return checkBytesWith(broken, readFileSync(file), file).report.problems;
  },
  add: async (folder) => {
    const copy = mkdtempSync(join(tmpdir(), 'verbatim-problem-'));
    try {
      cpSync(folder, copy, { recursive: true });
      const args = ['--json', '--yes', '--content', 'archive', captureIn(folder)];
      const { stdout } = await runHere(async () => runAdd(addOptions(args, copy), copy));
      return jsonLines<{ problems: Seen[] }>(stdout).flatMap((outcome) => outcome.problems);
    } finally {
      rmSync(copy, { recursive: true });
    }
  },
  build: async (folder) => (await loadCorpus(join(folder, 'archive'), async () => Promise.resolve())).errors.map(seen),
  ledger: async (folder) =>
    (await compareArchive(join(folder, 'archive'), { withdraw: [], renamed: [], now: new Date() })).problems.map(seen),
  'given ids': async (folder) => {
    const given = z
      .record(z.string(), z.string())
      .parse(JSON.parse(readFileSync(join(folder, 'given-ids.json'), 'utf8')));
    const { byDocument } = await readLedgers(join(folder, 'archive'));
    const documents = join(folder, 'archive', 'documents');
    return readdirSync(documents).flatMap((name) => {
      const { changes } = readDocument(readFileSync(join(documents, name)), name, (id) => byDocument.get(id) ?? null);
      const present = changes.present.map((one) => ({ ...one, id: given[one.id] ?? one.id, published: false }));
      return checkDocument(byDocument.get(changes.document) ?? null, { ...changes, present }).map(seen);
    });
  },
  site: (folder) => failures(() => readSite(join(folder, 'archive'))),
  people: (folder) => failures(() => readPeople(join(folder, 'archive'))),
};

/** The problems for which an archive is refused. */
function failures(read: () => unknown): Seen[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof CorpusFailure) return error.problems.map(seen);
    throw error;
  }
}

const captureIn = (folder: string): string => readdirSync(folder).find((name) => name.startsWith('capture.')) ?? '';

const names = Object.keys(severities) as ProblemName[];
const folders = readdirSync(FOLDER).sort();

test('every problem has a fixture folder and every folder a problem [promise 66, 67]', () => {
  expect(folders).toEqual([...names].sort());
  expect(folders.length).toBeGreaterThanOrEqual(35);
});

describe.each(folders)('%s', (name) => {
  const folder = join(FOLDER, name);
  const expected = expectedSchema.parse(JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));

  test(`is met by ${expected.by}, with its line and words that say what happened`, async () => {
    const seen = (await met[expected.by](folder)).filter((one) => one.name === name);
    expect(seen).toHaveLength(expected.times);
    expect(seen[0]?.line ?? null).toBe(expected.line);
    expect(seen[0]?.message).toContain(expected.message);
    expect(expected.name).toBe(name);
    expect(problemList[expected.name as ProblemName]).toMatch(new RegExp(`^§${String(expected.promise)} `, 'u'));
  });
});

test('all that is said of a problem is in whole sentences', () => {
  for (const name of names) {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(problemList[name], name).toMatch(/^§\d+ [A-Zs].*[.]$/u);
    expect(problems.hints[name], name).toMatch(/^[A-Z].*[.]$/u);
  }
});

test('the list for people is up to date; `npm run problems` writes it', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(problemsPage());
});
