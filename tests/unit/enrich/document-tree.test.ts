import { expect, test } from 'vitest';
import { documentTree, spokenTree } from '#enrich/document-tree.ts';
import { resolveSpeakers } from '#enrich/speakers.ts';
import { type ParsedSection, type ParsedTree } from '#document/tree.ts';
import { paragraphs, sections } from '#document/walk.ts';
import { noRegisters } from '#document/register.ts';
import { label, nowhere } from '../../support/tree.ts';

const said = (name: string | null, turn: number | null, inferred = false): ParsedSection => ({
  type: 'section',
  kind: turn === null ? 'statement' : 'speech',
  inferred,
  turn,
  answers: [],
  label: name === null ? null : label(name),
  note: null,
  children: [
    {
      type: 'paragraph',
      shape: 'plain',
      children: [{ type: 'text', value: 'Two words.', position: nowhere }],
      position: nowhere,
    },
  ],
  position: nowhere,
});

const parsed = (...children: ParsedSection[]): ParsedTree => ({ type: 'root', children, position: nowhere });

test('speakers and numbers are put into a new tree; the parsed one stays as it was', () => {
  const tree = parsed(said(null, null), said('Chair', 1), said('Ms Ann Miller (Lowfield) (Ind)', 2));
  const before = structuredClone(tree);
  const { speakers, attributions } = resolveSpeakers(tree, [], 'Bob Stone', noRegisters.people);
  const [first] = sections(tree).flatMap(paragraphs);
  const made = documentTree(
    spokenTree(tree, attributions),
    new Map(first ? [[first, { id: 'p1', digest: 'h1' }]] : []),
  );
  expect(tree).toEqual(before);
  expect(sections(made).map(({ speaker, seat, inferred }) => [speaker, seat, inferred])).toEqual([
    [{ id: 'bob-stone', name: 'Bob Stone' }, null, true],
    [{ id: 'chair', name: null }, null, false],
    [{ id: 'ann-miller', name: 'Ann Miller' }, 'Lowfield, Ind', false],
  ]);
  expect(speakers.map(({ id, name }) => [id, name])).toEqual([
    ['bob-stone', 'Bob Stone'],
    ['chair', 'Chair'],
    ['ann-miller', 'Ann Miller'],
  ]);
  const citations = sections(made).flatMap(paragraphs);
  expect(citations.map(({ citation }) => citation?.id ?? null)).toEqual(['p1', null, null]);
});

test('a section of nobody is nobody’s', () => {
  const tree = parsed(said(null, null), said('Question', 1));
  const { speakers, attributions } = resolveSpeakers(tree, [], null, noRegisters.people);
  expect(speakers).toEqual([]);
  const made = sections(spokenTree(tree, attributions));
  expect(made.map(({ speaker, inferred }) => [speaker, inferred])).toEqual([
    [null, false],
    [null, false],
  ]);
});

test('a speaker whom the register knows is referred to by its id', () => {
  const people = new Map([['ann miller', 'miller-1950']]);
  const { speakers } = resolveSpeakers(parsed(said('Ann Miller', 1), said('Bob Stone', 2)), [], null, people);
  expect(speakers.map(({ name, person }) => [name, person])).toEqual([
    ['Ann Miller', 'miller-1950'],
    ['Bob Stone', null],
  ]);
});
