import { describe, expect, test } from 'vitest';
import { SEGMENT_SIZES } from '#search/statements/format/layout.ts';
import { segmentsOf } from '#search/statements/build/segments.ts';
import { filesOf, searched } from '../../../../support/statements.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `d${String(index).padStart(5, '0')}`, published: null }));

const sizes = (count: number): number[] => {
  const segments = [...segmentsOf(many(count)).of.values()];
  return [...new Set(segments)].map((segment) => segments.filter((each) => each === segment).length);
};

describe('segments', () => {
  test.each([
    [0, []],
    [1, [1]],
    [63, [63]],
    [64, [64]],
    [65, [64, 1]],
    [1023, [960, 63]],
    [1024, [1024]],
    [10_000, [9216, 768, 16]],
  ])('of %d documents', (count, expected) => {
    expect(sizes(count)).toEqual(expected);
    expect(SEGMENT_SIZES.map(({ documents }) => documents)).toEqual([1024, 64, 1]);
  });

  test('are filled in the order of first publication, what is not published last', () => {
    const documents = [
      ...many(64).map((each) => ({ ...each, published: '2024-02-01' })),
      { id: 'a', published: null },
      { id: 'b', published: '2024-01-01' },
    ];
    const { of: segments } = segmentsOf(documents);
    expect([segments.get('b'), segments.get('d00000'), segments.get('d00063'), segments.get('a')]).toEqual([
      0, 0, 1, 1,
    ]);
  });
});

describe('an index', () => {
  const documents = many(70).map(({ id }, index) =>
    searched(id, [`Words number ${String(index)} of a document.`], { days: [`2021-01-01`, `2021-01-01`] }),
  );

  test('is the same for the same documents, byte for byte', async () => {
    expect(await filesOf(documents)).toEqual(await filesOf(documents));
  });

  test('of one document more, published last, keeps the files of the others', async () => {
    const first = await filesOf(documents);
    const more = await filesOf([searched('e', ['Another.'], { days: ['2020-01-01', '2020-01-01'] }), ...documents]);
    const large = [...first.keys()].filter((path) => more.has(path));
    expect(large.map((path) => path.replace(/^.*\//u, ''))).toEqual(
      expect.arrayContaining(['t0', 'v0', 'f0', 'f1', 'meta']),
    );
    for (const path of large) if (path !== 'meta') expect(more.get(path)).toEqual(first.get(path));
  });
});
