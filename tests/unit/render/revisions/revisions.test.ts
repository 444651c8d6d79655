import { describe, expect, test } from 'vitest';
import type { Permanence, Tombstone } from '#document/permanence.ts';
import { revisionsOf } from '#render/revisions/revisions.ts';
import { bodyHtml } from '#render/body.ts';
import { revisionLabels } from '#strings/permanence.ts';
import { fill } from '#strings/plural.ts';
import { stringsFor } from '#strings/strings.ts';
import { section, tree } from '../../../support/tree.ts';

const strings = stringsFor('en');
const nothing: Permanence = {
  published: true,
  provisional: [],
  versions: [],
  tombstones: [],
  earlier: {},
  formerly: [],
};
const gone: Tombstone = {
  id: 'p2',
  after: 'p1',
  text: 'A kettle <was> left.',
  digest: 'h0000002',
  speaker: 'A. Speaker',
  fate: 'withdrawn',
  into: [],
  elsewhere: [],
  since: '2024-05-14',
  date: '2024-06-03',
  reason: 'Compared & corrected',
};

function html(permanence: Partial<Permanence>, texts: readonly string[] = ['One.', 'Two.']): string {
  const words = { ...strings.body, paragraph: (number: string) => fill(strings.body.paragraph, { number }) };
  const revisions = revisionsOf(
    { language: 'ru', permanence: { ...nothing, ...permanence } },
    revisionLabels(strings, (document) => `Title of ${document}`),
  );
  return bodyHtml({ tree: tree(section('article', {}, texts)) }, words, revisions);
}

describe('a paragraph that is gone', () => {
  test('stands after the one it stood after, under its id, with its words, day and reason [promise 38]', () => {
    const body = html({ tombstones: [gone] });
    expect(body).toMatch(
      /One\. <a class="n" href="#p1">1<\/a><\/p><div class="gone" id="p2" data-digest="h0000002" lang="en"/u,
    );
    expect(body).toContain('Paragraph 2 was withdrawn on 3 June 2024: <bdi>Compared &amp; corrected</bdi>');
    expect(body).toContain('<blockquote lang="ru" dir="auto">');
    expect(body).toContain('A kettle &lt;was> left.');
  });

  test('stands before the first where it was the first', () => {
    expect(html({ tombstones: [{ ...gone, after: null }] })).toMatch(/^<div class="part"><div class="gone" id="p2"/u);
  });

  test.each([
    ['withdrawn', 'Paragraph 2 was taken out on 3 June 2024; its words stand elsewhere'],
    ['merged', 'Paragraph 2 was merged into another on'],
    ['split', 'Paragraph 2 was split on'],
  ] as const)('says where its words stand now when it was %s', (fate, said) => {
    const body = html({ tombstones: [{ ...gone, fate, into: ['p1', 'p1a'] }] });
    expect(body).toContain(said);
    expect(body).toContain('now stand in <a href="#p1">paragraph 1</a>, <a href="#p1a">paragraph 1a</a>.');
  });

  test('leads to another document where its words went there', () => {
    const body = html({ tombstones: [{ ...gone, elsewhere: [{ document: 'films', id: 'p3' }] }] });
    expect(body).toContain('was taken out on 3 June 2024; its words stand elsewhere');
    expect(body).toContain('now stand in <a href="/documents/films/#p3">paragraph 3 of “Title of films”</a>.');
  });

  test('keeps the wordings it had before its last one', () => {
    const earlier = {
      p2: [{ digest: 'h0000001', text: 'A kettle is left.', until: '2024-05-20', reason: 'Slip', into: [] }],
    };
    expect(html({ tombstones: [gone], earlier })).toMatch(/<details class="was" data-was="h0000001"/u);
  });
});

describe('a paragraph whose words changed', () => {
  const earlier = {
    p1: [
      { digest: 'h0000004', text: 'Two.', until: '2024-07-01', reason: 'Later', into: [] },
      { digest: 'h0000003', text: 'Three.', until: '2024-06-03', reason: 'Sooner', into: [] },
    ],
  };

  test('has its earlier words below it, the latest first, compared with the present ones', () => {
    const body = html({ earlier });
    expect(body.indexOf('h0000004')).toBeLessThan(body.indexOf('h0000003'));
    expect(body).toContain('These words were changed on 1 July 2024: <bdi>Later</bdi>');
    expect(body).toMatch(/<p class="wording" lang="ru" dir="auto"><del>.*Two.*<\/del><ins>.*One.*<\/ins>\.<\/p>/u);
  });

  test('leads to the words that stand in another paragraph since it was divided', () => {
    const divided = [
      { digest: 'h0000006', text: 'One. Two.', until: '2024-07-01', reason: 'Later', into: ['p1', 'p1a'] },
    ];
    expect(html({ earlier: { p1: divided } })).toContain(
      'These words, or some of them, now stand in <a href="#p1">paragraph 1</a>, <a href="#p1a">paragraph 1a</a>.',
    );
  });

  test.each([
    [['p1', 'p2'], 'These words were divided on 1 July 2024'],
    [['p2'], 'These words went to another place on 1 July 2024'],
  ])('does not call words changed that stand in %s', (into, said) => {
    const earlier = { p1: [{ digest: 'h0000006', text: 'Two.', until: '2024-07-01', reason: 'Later', into }] };
    expect(html({ earlier })).toContain(said);
    expect(html({ earlier })).not.toContain('changed');
  });

  test('says so where the change is not published yet', () => {
    const change = [{ digest: 'h0000005', text: 'Three.', until: null, reason: null, into: [] }];
    expect(html({ earlier: { p1: change } })).toContain('has not been published yet</summary>');
  });

  test('says aloud what went and what came', () => {
    expect(html({ earlier })).toContain(
      '<del><span class="unseen">[removed: </span>Two<span class="unseen">] </span></del>',
    );
  });
});

test('a number that may still change is marked where those around it may not', () => {
  expect(html({ provisional: ['p2'] })).toContain('<a class="n unsettled" href="#p2"');
  expect(html({ provisional: ['p1', 'p2'], published: false })).not.toContain('unsettled');
});

test('a document without a past has nothing beside its text', () => {
  expect(html({})).not.toMatch(/details|gone|was/u);
});
