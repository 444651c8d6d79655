import { describe, expect, test } from 'vitest';
import type { DocumentTree } from '#document/tree.ts';
import { contentsHtml, contentsOf, LONG } from '#render/contents.ts';
import { label, section, tree } from '../../support/tree.ts';

type Children = DocumentTree['children'];

const turns = (count: number, from = 1): Children =>
  Array.from({ length: count }, (_, at) =>
    section('speech', { speaker: 'A. Speaker', turn: from + at }, ['Words.'], from + at),
  );
const headed = (count: number): Children =>
  Array.from({ length: count }, (_, at) => [
    section('heading', {}, [`Part ${String(at)}`]),
    section('article', {}, ['Words.'], at + 1),
  ]).flat();
const html = (...children: Children): string | null => contentsHtml(tree(...children), 'nobody named');

describe('contents', () => {
  test.each([
    ['of more than so many turns', turns(LONG.turns + 1), true],
    ['of just so many turns', turns(LONG.turns), false],
    ['of more than so many headings', headed(LONG.headings + 1), true],
    ['of just so many headings', headed(LONG.headings), false],
  ])('has a document %s: %s', (_, children, has) => {
    expect(html(...children) !== null).toBe(has);
  });

  test('lead to the first paragraph of each turn', () => {
    expect(html(...turns(LONG.turns + 1))).toContain(
      '<ol><li><a href="#p1">A. Speaker</a></li><li><a href="#p2">A. Speaker</a></li>',
    );
  });

  test('mark questions and give their first words, whole ones', () => {
    const asked = section('question', { turn: 1, label: label('Question') }, [
      'Will  the bridge be open, and on which day of the week?',
    ]);
    expect(html(asked, ...turns(LONG.turns, 2))).toContain(
      '<li class="q"><a href="#p1"><b>Question</b> Will the bridge be open…</a></li>',
    );
  });

  test('give words without blanks up to the same length, and no half of a letter', () => {
    const asked = section('question', { turn: 1, label: label('问') }, [`${'桥'.repeat(23)}𠀀𠀀`]);
    const [part] = contentsOf(tree(asked), '');
    expect(part?.turns[0]?.words).toBe(`${'桥'.repeat(23)}…`);
  });

  test('show hostile words as words', () => {
    const asked = section('question', { turn: 1, label: label('<i>') }, ['<script>x</script> \u202Ex']);
    const body = html(asked, ...turns(LONG.turns, 2));
    expect(body).toContain('<b>&lt;i></b> &lt;script>x&lt;/script> <bdi>\u202E</bdi>x');
  });
});

describe('the parts of a text', () => {
  test('are its headings with the turns below them, each found by the paragraph that follows it', () => {
    const parts = contentsOf(
      tree(
        ...turns(1),
        section('heading', {}, ['The harbour']),
        section('stage', {}, ['(Applause.)']),
        ...turns(2, 2),
        section('heading', {}, ['The bridge']),
        section('article', {}, ['Nobody speaks.'], 4),
      ),
      '',
    );
    expect(parts.map(({ heading, turns: of }) => [heading?.text, heading?.id, of.map(({ id }) => id)])).toEqual([
      [undefined, undefined, ['p1']],
      ['The harbour', 'p2', ['p2', 'p3']],
      ['The bridge', 'p4', []],
    ]);
  });

  test('begin within a turn too', () => {
    const parts = contentsOf(
      tree(
        ...turns(1),
        section('heading', { turn: 1 }, ['Second point']),
        section('speech', { speaker: 'A. Speaker', turn: 1 }, ['More.'], 2),
      ),
      '',
    );
    expect(parts.map(({ heading, turns: of }) => [heading?.id, of.length])).toEqual([
      [undefined, 1],
      ['p2', 0],
    ]);
  });

  test('leave out a turn without a paragraph that can be linked to, and say where nobody is named', () => {
    const silent = section('stage', { turn: 1, label: label('B. Speaker') }, ['(Nods.)']);
    const [part] = contentsOf(tree(silent, section('speech', { turn: 2 }, ['Well.'], 1)), 'nobody named');
    expect(part?.turns.map(({ speaker }) => speaker)).toEqual(['nobody named']);
  });
});
