import { describe, expect, test } from 'vitest';
import { verdict } from '#components/SearchPanel/answer-view.element.ts';
import { noticesOf, withWord } from '#components/SearchPanel/notices.element.ts';
import { answerOf, asking, panelStrings } from '../../../support/search.ts';

const nearest = () => Promise.resolve([]);
const names = (...args: Parameters<typeof noticesOf>): string[] => noticesOf(...args).map(({ is }) => is);

describe('of an answer it is said', () => {
  test('nothing where it is just what was asked for', () => {
    expect(names(asking({ query: 'words' }), answerOf(3))).toEqual([]);
  });

  test('what stands nowhere, first of all', () => {
    const zzz = { word: 'zzz', what: 'word', isInHeads: false, nearest } as const;
    const answer = answerOf(0, { unknown: [zzz], ignored: ['+'] });
    expect(noticesOf(asking({ query: 'zzz +' }), answer)).toEqual([
      { is: 'unknown', ...zzz },
      { is: 'ignored', signs: ['+'] },
    ]);
    expect(noticesOf(asking({ query: 'words OR zzz' }), answerOf(3, { absent: [zzz] }))).toEqual([
      { is: 'absent', ...zzz },
    ]);
  });

  test('what was left out, joined and ignored', () => {
    const spellings = [{ word: 'rakhmon', count: 2 }];
    const answer = answerOf(3, {
      joined: [
        { word: 'rahmon', spellings },
        { word: 'x', spellings: [] },
      ],
      leftOut: ['zzz'],
    });
    expect(noticesOf(asking({ query: 'rahmon zzz', without: ['zzz'] }), answer)).toEqual([
      { is: 'left-out', words: ['zzz'] },
      { is: 'joined', word: 'rahmon', spellings },
    ]);
  });

  test('nothing of a word to be left out that was found after all', () => {
    expect(names(asking({ query: 'Idlib', without: ['Idlib'] }), answerOf(3))).toEqual([]);
  });

  test('what of the address is no day, and where the first day lies after the last', () => {
    expect(noticesOf(asking({ query: 'x', wrongDays: ['yesterday'] }), answerOf(3))).toEqual([
      { is: 'no-day', days: ['yesterday'] },
    ]);
    expect(names(asking({ query: 'x', from: '2021-06', to: '2021' }), answerOf(3))).toEqual([]);
    expect(names(asking({ query: 'x', from: '2021', to: '2021' }), answerOf(3))).toEqual([]);
    expect(names(asking({ query: 'x', from: '2022', to: '2021-12' }), answerOf(0))).toEqual(['reversed']);
  });

  test('that other spellings are switched off, so that they can be switched on', () => {
    expect(names(asking({ query: 'rahmon', joined: false }), answerOf(3))).toEqual(['exact']);
  });

  test('how many there would be without filters, only where filters leave none', () => {
    expect(noticesOf(asking({ query: 'x', from: '2020' }), answerOf(0, { unfiltered: 3 }))).toEqual([
      { is: 'filtered', count: 3 },
    ]);
    expect(names(asking({ query: 'x', from: '2020' }), answerOf(1, { unfiltered: 3 }))).toEqual([]);
    expect(names(asking({ query: 'x' }), answerOf(0))).toEqual([]);
  });

  test('how many dates are uncertain, and how many paragraphs have none', () => {
    expect(noticesOf(asking({ from: '2020' }), answerOf(3, { uncertain: 2, undated: 7 }))).toEqual([
      { is: 'uncertain', count: 2 },
      { is: 'undated', count: 7 },
    ]);
  });
});

describe('the verdict', () => {
  test.each([
    [
      'counts paragraphs and documents',
      asking({ query: 'x' }),
      answerOf(1204, { documents: 211 }),
      '1,204 paragraphs in 211 documents',
    ],
    ['in the right number', asking({ query: 'x' }), answerOf(1), '1 paragraph in 1 document'],
    ['names what is not contained', asking({ query: 'Idlib' }), answerOf(0), 'No paragraph contains “Idlib”.'],
    [
      'and not all of a long query',
      asking({ query: 'x'.repeat(200) }),
      answerOf(0),
      `No paragraph contains “${'x'.repeat(120)} …”.`,
    ],
    [
      'says where filters alone leave nothing',
      asking({ from: '1800' }),
      answerOf(0),
      'No paragraph passes these filters.',
    ],
    [
      'says where words are known but not together',
      asking({ query: 'one two' }),
      answerOf(0),
      'No paragraph contains “one two”. Each word is there, but no paragraph has them all. Try fewer words.',
    ],
    [
      'and does not where one is unknown',
      asking({ query: 'one zzz' }),
      answerOf(0, { unknown: [{ word: 'zzz', what: 'word', isInHeads: false, nearest }] }),
      'No paragraph contains “one zzz”.',
    ],
    [
      'and not that none contains them where a filter hides them',
      asking({ query: 'one two', from: '1800' }),
      answerOf(0, { unfiltered: 2 }),
      'No paragraph passes these filters.',
    ],
  ])('%s', (_what, asked, answer, said) => {
    expect(verdict(asked, answer, panelStrings)).toBe(said);
  });
});

describe('another word takes the place of one in a query', () => {
  test.each([
    ['Netanyaho talks', 'Netanyaho', 'Netanyahu talks'],
    ['talks "with Netanyaho"', 'Netanyaho', 'talks "with Netanyahu"'],
    ['-x Netanyaho*', 'Netanyaho', '-x Netanyahu*'],
    ['Netanyahos Netanyaho', 'Netanyaho', 'Netanyahos Netanyahu'],
  ])('%s', (query, word, changed) => {
    expect(withWord(query, word, 'Netanyahu')).toBe(changed);
  });

  test('and of the whole where it is not found in it as typed', () => {
    expect(withWord('Netanyahos', 'Netanyaho', 'Netanyahu')).toBe('Netanyahu');
  });
});
