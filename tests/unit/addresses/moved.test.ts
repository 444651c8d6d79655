import { describe, expect, test } from 'vitest';
import { addressesFor } from '#addresses/addresses.ts';
import { fragmentsOf, movesOf } from '#addresses/moved.ts';

const version = {
  number: 1,
  date: '2024-05-14',
  published: '2024-05-14',
  reason: 'First published',
  cause: 'first' as const,
  address: 'old',
  capture: null,
  digest: '',
  seal: '',
  paragraphs: 3,
};

test('every address of an earlier id leads to the same page under the present one [promise 54]', () => {
  expect(movesOf({ id: 'new', versions: [version], formerly: ['old'], withdrawn: null }, addressesFor('en'))).toEqual([
    { moved: 'old', to: '/documents/new/', shows: 'document' },
    { moved: 'old/capture', to: '/documents/new/capture/', shows: 'capture' },
    { moved: 'old/versions', to: '/documents/new/versions/', shows: null },
    { moved: 'old/versions/1', to: '/documents/new/versions/1/', shows: 1 },
  ]);
});

test('a document that kept its id has not moved', () => {
  expect(movesOf({ id: 'new', versions: [version], formerly: [], withdrawn: null }, addressesFor('en'))).toEqual([]);
});

test('the capture of a withdrawn document leads to what is said of the document', () => {
  const withdrawn = { date: '2024-06-10', reason: 'Put in order' };
  expect(movesOf({ id: 'x', versions: [version], formerly: [], withdrawn }, addressesFor('en'))).toEqual([
    { moved: 'x/capture', to: '/documents/x/', shows: null },
  ]);
});

describe('the fragments that lead to a place', () => {
  const paragraph = (id: string) => ({ id, text: id, digest: '', turn: null, speaker: null, now: 'same' as const });
  const gone = {
    after: null,
    text: '',
    digest: '',
    speaker: null,
    fate: 'withdrawn' as const,
    into: [],
    elsewhere: [],
    since: '',
  };
  const words = {
    permanence: {
      published: true,
      provisional: [],
      versions: [{ ...version, number: 2 }, version],
      tombstones: [{ ...gone, id: 'p2', date: '', reason: '' }],
      earlier: {},
      formerly: ['old'],
    },
    states: [['p1', 'p1a', 'p10', 'p9'].map(paragraph), ['p1', 'p2', 'p9', 'p10'].map(paragraph)],
  };
  const to = { moved: 'old', to: '/documents/new/' };

  test('on the document are all ids ever published, those of paragraphs that are gone among them', () => {
    expect(fragmentsOf({ ...to, shows: 'document' }, words, 9)).toEqual(['p1', 'p1a', 'p10', 'p9', 'p2']);
  });

  test('on a version are its own paragraphs in their order', () => {
    expect(fragmentsOf({ ...to, shows: 2 }, words, 9)).toEqual(['p1', 'p1a', 'p10', 'p9']);
    expect(fragmentsOf({ ...to, shows: 1 }, words, 9)).toEqual(['p1', 'p2', 'p9', 'p10']);
  });

  test('on the capture are its lines, and a page that stands for a withdrawn capture has none', () => {
    expect(fragmentsOf({ ...to, shows: 'capture' }, words, 3)).toEqual(['L1', 'L2', 'L3']);
    expect(fragmentsOf({ ...to, shows: null }, words, 3)).toEqual([]);
  });
});
