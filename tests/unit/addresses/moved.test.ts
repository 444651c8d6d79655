import { expect, test } from 'vitest';
import { movesOf } from '#addresses/moved.ts';

const version = { number: 1, date: '2024-05-14', reason: 'First published', digest: '', paragraphs: 3 };

test('every address of an earlier id leads to the same page under the present one', () => {
  expect(movesOf({ id: 'new', versions: [version], formerly: ['old'], withdrawn: null })).toEqual([
    { moved: 'old', to: '/documents/new/' },
    { moved: 'old/capture', to: '/documents/new/capture/' },
    { moved: 'old/versions/1', to: '/documents/new/versions/1/' },
  ]);
});

test('a document that kept its id has not moved', () => {
  expect(movesOf({ id: 'new', versions: [version], formerly: [], withdrawn: null })).toEqual([]);
});

test('the capture of a withdrawn document leads to what is said of the document', () => {
  const withdrawn = { date: '2024-06-10', reason: 'Put in order' };
  expect(movesOf({ id: 'x', versions: [version], formerly: [], withdrawn })).toEqual([
    { moved: 'x/capture', to: '/documents/x/' },
  ]);
});
