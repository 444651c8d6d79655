import { expect, test } from 'vitest';
import { asHeld } from '#document/permanence.ts';
import { publicationOf, publishedWordsOf } from '#corpus/publications.ts';
import { compare } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { salt } from '../../support/salt.ts';

const first = [
  'The pump by the eastern gate was tried on Monday and on Wednesday.',
  'A kettle was left in the shed in autumn.',
  'The meeting is closed.',
];
const second = ['The pump by the eastern gate was tried on Monday and on Thursday.', 'The meeting is closed.'];

function published(...states: readonly (readonly string[])[]): Ledger {
  let ledger: Ledger | null = null;
  for (const [index, texts] of states.entries()) {
    const changes = compare(
      ledger,
      texts.map((text) => ({ text, speaker: null })),
      'x',
    );
    ledger = publish(ledger, changes, {
      date: `2024-05-1${String(index)}`,
      reason: `Reason ${String(index + 1)}`,
      salt,
    });
  }
  if (!ledger) throw new Error('Nothing was published.');
  return ledger;
}

test('each version has the words as they were then, and what became of them', () => {
  const { states, permanence } = publishedWordsOf(published(first, second));
  expect(permanence.versions.map(({ number }) => number)).toEqual([2, 1]);
  expect(states.map((state) => state.map(({ id, text, now }) => [id, text, now]))).toEqual([
    [
      ['p1', second[0], 'same'],
      ['p3', second[1], 'same'],
    ],
    [
      ['p1', first[0], 'changed'],
      ['p2', first[1], 'gone'],
      ['p3', first[2], 'same'],
    ],
  ]);
});

test('a document whose last version is empty was withdrawn', () => {
  expect(publicationOf(published(first, [])).withdrawn).toEqual({ date: '2024-05-11', reason: 'Reason 2' });
  expect(publicationOf(published(first, second)).withdrawn).toBeNull();
});

test('a withdrawn document that is in the archive again is shown as one that is there', () => {
  const withdrawn = publicationOf(published(first, []));
  expect(asHeld(withdrawn, (id) => id === 'x').withdrawn).toBeNull();
  expect(asHeld(withdrawn, () => false)).toEqual(withdrawn);
});
