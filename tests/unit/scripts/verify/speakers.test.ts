import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { NONE } from '#search/engine.ts';
import { speakers } from '../../../../scripts/verify/speakers.ts';
import { pageWith, siteOf } from './site-of.ts';

const paragraph = (id: string, digest = 'h1'): string =>
  `<p id="${id}" data-digest="${digest}">Words. <a class="n" href="#${id}">${id.slice(1)}</a></p>`;
const turn = (name: string, ...paragraphs: string[]): string =>
  `<section class="turn"><h2 class="speaker"><bdi class="name">${name}</bdi> <bdi class="role">Mayor</bdi></h2><div class="speech">${paragraphs.join('')}</div></section>`;
const text = turn('A. Lang', paragraph('p1')) + turn('Question', paragraph('p2')) + paragraph('p3');

/** A file of the search index with one paragraph. */
const block = (id: string, speaker: string): Buffer => {
  const speakers = speaker === NONE ? [] : [[speaker, speaker]];
  const paragraphs = [[0, id, speakers.length - 1, null, 'Words.']];
  return gzipSync(JSON.stringify({ documents: [{ id: 'a' }], speakers, paragraphs }));
};

const faultsOf = async (
  found: Readonly<Record<string, string>>,
  versions: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> =>
  speakers.faults(
    await siteOf({
      '/documents/a/index.html': pageWith(text),
      ...Object.fromEntries(
        Object.entries(versions).map(([number, body]) => [
          `/documents/a/versions/${number}/index.html`,
          pageWith(body),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(found).map(([id, speaker]) => [
          `/search-index/files/0123456789ab/f${id.slice(1)}`,
          block(id, speaker),
        ]),
      ),
    }),
  );

const right = { p1: 'A. Lang', p2: '—', p3: '—' };

describe('the speaker of a paragraph', () => {
  test('is the same on the page and in the search index, a mere label being nobody', async () => {
    expect(await faultsOf(right)).toEqual([]);
  });

  test.each([
    ['another one', { ...right, p1: 'B. Maurer' }, '#p1: A. Lang on the page, B. Maurer in the search index'],
    [
      'nobody although the page names one',
      { p1: 'A. Lang', p2: '—', p3: 'A. Lang' },
      '#p3: nobody on the page, A. Lang',
    ],
    ['one where the page has none', { ...right, p3: 'Question' }, '#p3: nobody on the page'],
    ['of a paragraph that the page has not', { ...right, p9: 'A. Lang' }, '#p9: nobody on the page'],
  ])('in the search index is %s', async (_, found, fault) => {
    expect((await faultsOf(found)).join('\n')).toContain(`/documents/a/${fault}`);
  });

  test('is not taken for right where no index is found', async () => {
    expect(await faultsOf({})).toEqual(['/search-index/: has no paragraphs, or none where they are looked for']);
  });

  test('a speaker whom another record names is somebody, also where the index says nobody', async () => {
    expect(await faultsOf({ p1: '—', p2: 'Question', p3: '—' })).toEqual([]);
    expect(await faultsOf({ p1: '—', p2: 'A. Lang', p3: '—' })).toHaveLength(2);
  });

  test('is the same on the page of the last version, where that names anybody and the words are the same', async () => {
    const other = turn('B. Maurer', paragraph('p1')) + turn('Question', paragraph('p2'));
    expect(await faultsOf(right, { 1: other, 2: text })).toEqual([]);
    expect(await faultsOf(right, { 9: text, 10: other })).toEqual([
      '/documents/a/versions/10/#p1: B. Maurer, and A. Lang on the page of the document',
    ]);
    expect(await faultsOf(right, { 1: turn('B. Maurer', paragraph('p1', 'h2')) })).toEqual([]);
    expect(await faultsOf(right, { 1: paragraph('p1') + paragraph('p2') })).toEqual([]);
    expect(await faultsOf(right, { 1: paragraph('p1') + turn('Question', paragraph('p2')) })).toHaveLength(1);
  });
});
