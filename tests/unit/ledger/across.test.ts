import { describe, expect, it } from 'vitest';
import { leadAcross } from '#ledger/across.ts';
import { compare, type Changes } from '#ledger/compare.ts';
import { tombstonesOf } from '#ledger/history.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { salt } from '../../support/salt.ts';

const talks = 'The talks took place in a trustful atmosphere and covered every item on the agenda of the day.';
const trade = 'Trade between the two countries rose by eleven percent over the last year, and both want more.';
const films = 'Films of six countries will be shown in the capital in September, with subtitles in two languages.';
const tickets = 'Tickets are free for pupils and students; the programme will be printed in both languages by August.';

const passages = (texts: readonly string[]) => texts.map((text) => ({ text, speaker: null }));
const occasion = { date: '2026-01-10', reason: 'x', salt };
const published = (document: string, ...texts: string[]): Ledger =>
  publish(null, compare(null, passages(texts), document), occasion);
const against = (ledger: Ledger | null, document: string, ...texts: string[]): Changes =>
  compare(ledger, passages(texts), document);

/** Where the withdrawn paragraphs of the documents are led: `talks#p2 → films#p1`. */
const led = (...all: Changes[]): string[] =>
  leadAcross(all).flatMap(({ document, changes }) =>
    changes.flatMap(({ id, elsewhere = [] }) =>
      elsewhere.map((place) => `${document}#${id} → ${place.document}#${place.id}`),
    ),
  );

describe('words that go from one document to another in one publication', () => {
  it('are led to where they are, when one document becomes two', () => {
    const week = published('week', talks, trade, films, tickets);
    expect(led(against(week, 'week', talks, trade), against(null, 'cinema', films, tickets))).toEqual([
      'week#p3 → cinema#p1',
      'week#p4 → cinema#p2',
    ]);
  });

  it('are led when two become one, and when two exchange their names', () => {
    const [one, two] = [published('one', talks, trade), published('two', films, tickets)];
    expect(led(against(one, 'one', talks, trade, films, tickets), against(two, 'two'))).toEqual([
      'two#p1 → one#p3',
      'two#p2 → one#p4',
    ]);
    expect(led(against(one, 'one', films, tickets), against(two, 'two', talks, trade))).toEqual([
      'one#p1 → two#p3',
      'one#p2 → two#p4',
      'two#p1 → one#p3',
      'two#p2 → one#p4',
    ]);
  });

  it('are not led to words that are only alike, nor to another speaker', () => {
    const week = published('week', talks, films);
    expect(led(against(week, 'week', talks), against(null, 'cinema', films.replace('September', 'October')))).toEqual(
      [],
    );
    const by = (name: string) => [{ text: films, speaker: name, turn: { label: name, speaker: name, office: null } }];
    const mary = publish(null, compare(null, by('Mary'), 'hearing'), occasion);
    const gone = compare(mary, [], 'hearing');
    expect(led(gone, compare(null, by('Anna'), 'other'))).toEqual([]);
    expect(led(gone, compare(null, by('Mary'), 'other'))).toEqual(['hearing#p1 → other#p1']);
  });

  it.each([
    ['have forty letters', 'The session of the council is now closed', true],
    ['have fewer', 'The session of a council is now closed.', false],
  ])('are led where they %s', (_, text, is) => {
    const week = published('week', talks, text);
    expect(led(against(week, 'week', talks), against(null, 'other', films, text))).toHaveLength(is ? 1 : 0);
  });

  it('are not led where they stood in the other document before', () => {
    const [one, two] = [published('one', talks, films), published('two', films, tickets)];
    expect(led(against(one, 'one', talks), against(two, 'two', films, tickets))).toEqual([]);
  });

  it('leave a tombstone that says where they are, under seal', () => {
    const week = published('week', talks, films);
    const [changes] = leadAcross([against(week, 'week', talks), against(null, 'cinema', films)]);
    if (!changes) throw new Error('nothing came out');
    const after = publish(week, changes, occasion);
    expect(tombstonesOf(after)[0]).toMatchObject({ id: 'p2', elsewhere: [{ document: 'cinema', id: 'p1' }] });
    expect(after.versions[1]?.seal).not.toBe(publish(week, against(week, 'week', talks), occasion).versions[1]?.seal);
  });
});
