import { expect, test } from 'vitest';
import { permanenceOf } from '#enrich/permanence.ts';
import { compare } from '#ledger/compare.ts';
import { digestOf } from '#ledger/digest.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { salt } from '../../support/salt.ts';

const monday = 'The pump by the eastern gate was tried on Monday.';
const tuesday = 'The pump by the eastern gate was tried on Tuesday.';
const friday = 'The pump by the eastern gate was tried on Friday.';

function published(...states: readonly string[]): Ledger {
  const [first, ...later] = states.map((text) => [{ text, speaker: null }]);
  const begun = publish(null, compare(null, first ?? [], 'x'), { date: '2024-05-14', reason: 'First published', salt });
  return later.reduce(
    (ledger, passages) => publish(ledger, compare(ledger, passages), { date: '2024-06-03', reason: 'A slip', salt }),
    begun,
  );
}

const present = (text: string) => ({ provisional: new Set<string>(), digests: new Map([['p1', digestOf(text)]]) });
const wordings = (ledger: Ledger, now: string) =>
  (permanenceOf(ledger, present(now)).earlier.p1 ?? []).map(({ text, until }) => [text, until]);

test('the words published before the present ones are kept with the day they went', () => {
  expect(wordings(published(monday, tuesday), tuesday)).toEqual([[monday, '2024-06-03']]);
});

test('published words are kept also where other ones stand there that are not published yet', () => {
  expect(wordings(published(monday, tuesday), friday)).toEqual([
    [tuesday, null],
    [monday, '2024-06-03'],
  ]);
});

test('words that stand there again are no earlier words', () => {
  expect(wordings(published(monday, tuesday), monday)).toEqual([[tuesday, null]]);
});

test('words that never changed have no earlier ones', () => {
  expect(permanenceOf(published(monday), present(monday))).toMatchObject({ published: true });
  expect(permanenceOf(published(monday), present(monday)).earlier).toEqual({});
});

test('a document without a ledger has no past', () => {
  expect(permanenceOf(null, present(monday))).toMatchObject({ published: false, earlier: {}, versions: [] });
});
