import { describe, expect, it } from 'vitest';
import { breaksLinks, checkArchive, checkDocument } from '#ledger/check.ts';
import { compare } from '#ledger/compare.ts';
import type { Ledger } from '#ledger/ledger.ts';
import { publish } from '#ledger/publish.ts';
import { findRenamed } from '#ledger/rename.ts';
import { messageOf } from '../../support/problem.ts';
import { salt } from '../../support/salt.ts';

const texts = [
  'The talks took place in a trustful atmosphere and covered every item on the agenda.',
  'Trade between the two countries rose by eleven percent over the last year.',
  'The border guards of both countries have served side by side for many years.',
];
const passages = (list: readonly string[]) => list.map((text) => ({ text, speaker: null }));
const occasion = { date: '2026-01-10', reason: 'First published', salt };
const ledgerOf = (document: string, list = texts): Ledger =>
  publish(null, compare(null, passages(list), document), occasion);
const talks = ledgerOf('talks');
const check = (list: readonly string[]) => checkDocument(talks, compare(talks, passages(list)));

describe('the check of a document', () => {
  it('passes what was published, and what was never published', () => {
    expect(check(texts)).toEqual([]);
    expect(checkDocument(null, compare(null, passages(texts), 'talks'))).toEqual([]);
  });

  it('names each id that would be lost, and the document [promise 18]', () => {
    const problems = check([texts[0] ?? '']);
    expect(problems.map(({ name, document, id }) => [name, document, id])).toEqual([
      ['published-id-lost', 'talks', 'p2'],
      ['published-id-lost', 'talks', 'p3'],
    ]);
    expect(messageOf(problems[0])).toContain('p2');
    expect(problems.every(breaksLinks)).toBe(true);
  });

  it('says where the words of a lost id went', () => {
    const [problem] = check([texts[0] ?? '', `${texts[1] ?? ''} ${texts[2] ?? ''}`]);
    expect(messageOf(problem)).toContain('its words are now in p2');
  });

  it('names an id that would be given to other words [promise 18]', () => {
    const changes = compare(talks, passages(texts));
    const swapped = {
      ...changes,
      changes: changes.changes.map((change) => ({ ...change, fate: 'moved' as const })),
      present: changes.present.map((one, index) => ({ ...one, id: `p${String(3 - index)}` })),
    };
    expect(checkDocument(talks, swapped).map(({ name, id }) => [name, id])).toEqual([
      ['published-id-repointed', 'p3'],
      ['published-id-repointed', 'p1'],
    ]);
  });

  it('lets words be revised, moved and put in, and says that they wait for publication', () => {
    const problems = check([
      texts[1] ?? '',
      (texts[0] ?? '').replace('trustful', 'friendly'),
      texts[2] ?? '',
      'A statement was signed.',
    ]);
    expect(problems.map(({ name }) => name)).toEqual(['ledger-behind']);
    expect(problems.some(breaksLinks)).toBe(false);
  });
});

describe('the check of an archive', () => {
  const held = (id: string, list = texts) => ({ id, passages: passages(list) });

  it('passes documents that stand where they were published', () => {
    expect(checkArchive([talks], [held('talks')])).toEqual([]);
  });

  it('names a document that is gone, and what it seems to be now [promise 18]', () => {
    expect(checkArchive([talks], []).map(({ name, document }) => [name, document])).toEqual([
      ['document-lost', 'talks'],
    ]);
    const [lost, waiting] = checkArchive([talks], [held('talks-in-moscow')]);
    expect(messageOf(lost)).toContain('talks-in-moscow');
    expect(waiting?.name).toBe('ledger-behind');
  });

  it('does not miss a document that was withdrawn as a whole', () => {
    const withdrawn = publish(talks, compare(talks, []), { date: '2026-02-01', reason: 'On request', salt });
    expect(checkArchive([withdrawn], [])).toEqual([]);
  });

  it('refuses the former address of one document to another [promise 18]', () => {
    const renamed = publish(talks, compare(talks, passages(texts), 'talks-in-moscow'), {
      date: '2026-02-01',
      reason: 'Renamed',
      salt,
    });
    expect([renamed.document, renamed.formerly.map(({ id }) => id)]).toEqual(['talks-in-moscow', ['talks']]);
    const problems = checkArchive(
      [renamed, ledgerOf('talks', ['Something else.'])],
      [held('talks-in-moscow'), held('talks')],
    );
    expect(problems.map(({ name, document }) => [name, document])).toEqual([['address-reused', 'talks']]);
  });

  it('lets a document have its old address back', () => {
    const renamed = publish(talks, compare(talks, passages(texts), 'talks-in-moscow'), {
      date: '2026-02-01',
      reason: 'Renamed',
      salt,
    });
    expect(checkArchive([renamed], [held('talks')]).map(({ name }) => name)).toEqual([
      'document-lost',
      'ledger-behind',
    ]);
    const back = publish(renamed, compare(renamed, passages(texts), 'talks'), {
      date: '2026-03-01',
      reason: 'Undone',
      salt,
    });
    expect([back.document, back.formerly.map(({ id }) => id)]).toEqual(['talks', ['talks-in-moscow']]);
    expect(checkArchive([back], [held('talks')])).toEqual([]);
  });

  it('finds a document that was renamed and corrected in every paragraph at once', () => {
    const corrected = texts.map((text) => text.replace('The ', 'Those ').replace('countries', 'states'));
    expect([...findRenamed([talks], [held('other', ['Tickets are free.']), held('new', corrected)]).keys()]).toEqual([
      'new',
    ]);
  });

  it('takes for renamed only what shares half of its letters, each for one', () => {
    const other = ['Another text about quite another matter that nobody could take for the first.'];
    expect([...findRenamed([talks], [held('a', other)]).keys()]).toEqual([]);
    expect([...findRenamed([talks], [held('b', [...texts.slice(0, 2), ...other]), held('c')]).keys()]).toEqual(['c']);
  });
});
