import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchOptions } from '../../../../scripts/search/options.ts';
import type { SearchOutcome } from '../../../../scripts/search/outcome.ts';
import { runSearch } from '../../../../scripts/search/run.ts';
import { sources, writeSite } from '../../../support/sources-index.ts';
import { endOf, runHere, startScript, type Run } from '../run-script.ts';

let root = '';
const site = (): string => path.join(root, 'site');

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'verbatim-search-'));
  await writeSite(site(), sources());
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const search = (...args: readonly string[]): Promise<Run> => runHere(() => runSearch(searchOptions(args, root)));

async function told(...args: readonly string[]): Promise<SearchOutcome> {
  const { code, stdout } = await search('--json', 'site', ...args);
  expect(code).toBe(0);
  return JSON.parse(stdout) as SearchOutcome;
}

/** Hits as `year#paragraph`: the sources are of different years. */
const places = ({ hits }: SearchOutcome): string[] =>
  hits.map(({ document, paragraph }) => `${document.slice(0, 4)}#${paragraph}`).sort();

/** What stands in the five sources, as a look at their texts shows. */
const answers: readonly (readonly [query: string, places: string])[] = [
  ['Idlib', '2020#p13 2020#p14 2020#p15'],
  ['"military base"', '2012#p4 2020#p8 2023#p12'],
  ['"military base" -drills', '2012#p4 2020#p8'],
  ['migrant', '2020#p6 2021#p5'],
  ['migrants OR Idlib', '2020#p13 2020#p14 2020#p15 2020#p6 2021#p5'],
  ['"military-technical"', '2017#p11 2020#p6'],
  ['speaker:Putin "Great Patriotic War"', '2021#p3'],
  ['speaker:Путин "Great Patriotic War"', '2021#p3'],
  ['"Great Patriotic War" after:2013', '2020#p12 2021#p3'],
  ['Rakhmon', '2012#p2 2012#p7 2017#p2 2020#p12 2020#p3 2021#p1 2023#p3 2023#p7'],
  ['Раҳмон', '2012#p2 2012#p7 2017#p2 2020#p12 2020#p3 2021#p1 2023#p3 2023#p7'],
  ['Aslov', ''],
  ['Netanyaho', ''],
  ['Tajikistan zzzz', ''],
  ['московский', ''],
  ['2012', ''],
  ['trade -Russia', '2017#p4 2017#p5 2020#p5'],
  ['"military base" Afghanistan', ''],
];

describe('the five sources', () => {
  test.each(answers)('%s', async (query, expected) => {
    expect(places(await told('--limit', 'all', query))).toEqual(expected.split(' ').filter(Boolean));
  });

  test('without words are all paragraphs, with what they are counted by [promise 117]', async () => {
    const { total, documents, facets } = await told();
    expect([total, documents]).toEqual([72, 5]);
    expect(Object.fromEntries(facets.year.map(({ key, count }) => [key, count]))).toEqual({
      2012: 9,
      2017: 14,
      2020: 18,
      2021: 17,
      2023: 14,
    });
  });
});

describe('what is asked for beside words', () => {
  test('facets, days and order', async () => {
    expect(places(await told('Idlib', '--speaker', 'Sergey Lavrov'))).toEqual(['2020#p14', '2020#p15']);
    expect(places(await told('Idlib', '--speaker', '—', '--kind', 'press-conference', 'news'))).toEqual(['2020#p13']);
    const { hits } = await told(
      'Tajikistan',
      '--from',
      '2020',
      '--to',
      '2023-05-10',
      '--sort',
      'newest',
      '--limit',
      '1',
    );
    expect(hits).toMatchObject([{ date: '2023-05-10/2023-06-15', uncertain: true, speaker: 'Sergey Lavrov' }]);
  });

  test('a spelling that was joined, and that it can be left out [promise 117]', async () => {
    expect(await told('Rahmon')).toMatchObject({
      total: 8,
      joined: [{ word: 'Rahmon', spellings: [{ word: 'rakhmon', count: 2 }] }],
    });
    expect(await told('Rahmon', '--no-joined')).toMatchObject({ total: 6, joined: [] });
  });

  test('a word that stands nowhere, with what is like it, and that it can be left out [promise 117]', async () => {
    expect(await told('Dushnbe Idlib')).toMatchObject({
      total: 0,
      unknown: [{ word: 'Dushnbe', nearest: [{ word: 'dushanbe' }] }],
    });
    expect(await told('Dushnbe Idlib', '--without', 'Dushnbe')).toMatchObject({ total: 3, unknown: [] });
  });

  test('a word that stands nowhere beside one that does', async () => {
    expect(await told('Idlib OR Dushnbe')).toMatchObject({ total: 3, unknown: [], absent: [{ word: 'Dushnbe' }] });
    const { stdout } = await search('site', 'Idlib OR Dushnbe');
    expect(stdout).toMatch(/“Dushnbe” stands nowhere; like it: dushanbe \(\d+\)\.\n/u);
  });

  test('a part of the hits, and an answer for people', async () => {
    const all = await told('Tajikistan', '--limit', 'all', '--sort', 'oldest');
    const part = await told('Tajikistan', '--limit', '3', '--skip', '2', '--sort', 'oldest');
    expect(part.hits).toEqual(all.hits.slice(2, 5));
    const { stdout } = await search('site', 'Idlib');
    expect(stdout).toContain('3 paragraphs in 1 document\n');
    expect(stdout).toContain('2020-02-24-lavrov-muhriddin-news-conference#p14  2020-02-24  Sergey Lavrov\n');
    expect(stdout).toContain('speaker: Sergey Lavrov (2), — (1)\n');
  });
});

describe('what cannot be answered is said, with exit code 2', () => {
  test.each([
    ['no such folder', ['nonesuch', 'Idlib'], /There is no folder .*nonesuch/u],
    ['a folder without an index', ['.', 'Idlib'], /holds no search index/u],
    ['a date that does not exist', ['site', 'Idlib', '--from', '2021-02-30'], /Give a day, month or year that exists/u],
    ['an unknown option', ['site', 'Idlib', '--sorted'], /unknown option/u],
    ['no folder', [], /missing required argument 'folder'/u],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await endOf(
      startScript('search', args, { INIT_CWD: root, npm_lifecycle_event: 'search' }),
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  test('an index that is broken', async () => {
    const broken = path.join(root, 'broken', 'search-index');
    mkdirSync(broken, { recursive: true });
    const meta = readFileSync(path.join(site(), 'search-index', 'meta'));
    writeFileSync(path.join(broken, 'meta'), meta.subarray(0, meta.length / 2));
    await expect(search('broken', 'Idlib')).rejects.toThrow(/cut short or altered.*Build the site anew/u);
    writeFileSync(path.join(broken, 'meta'), meta);
    await expect(search('broken', 'Idlib')).rejects.toThrow(/lacks the file/u);
    expect(readdirSync(broken)).toEqual(['meta']);
  });
});
