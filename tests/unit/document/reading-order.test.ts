import { describe, expect, test } from 'vitest';
import { citable, isCited } from '#document/citable.ts';
import { paragraphNumber } from '#document/paragraph-number.ts';
import { readingOrder, type BodyPart } from '#document/reading-order.ts';
import { sectionKinds } from '#document/tree.ts';
import { label, nowhere, section, tree } from '../../support/tree.ts';

/** What a part of a body holds: `turn 1+1` is a turn of two sections. */
function shapeOf(part: BodyPart): string {
  if (part.type === 'turn') return `turn ${part.sections.map(({ turn }) => String(turn)).join('+')}`;
  if (part.type === 'exchange') return `exchange (${part.turns.map(shapeOf).join(', ')})`;
  return part.type;
}

const shapes = (...sections: Parameters<typeof tree>): string[] => readingOrder(tree(...sections)).map(shapeOf);

const speech = (turn: number | null, speaker: string | null, name: string | null = null) =>
  section('speech', { turn, speaker, label: name === null ? null : label(name) }, ['Words.']);
const question = (turn: number) => section('question', { turn }, ['What?']);
const answer = (turn: number, ...answers: number[]) => section('answer', { turn, answers }, ['That.']);

describe('the parts of a body', () => {
  test('join the sections of one turn, over a caption too, and keep two turns apart', () => {
    const caption = { type: 'caption', value: 'A bridge.', position: nowhere } as const;
    expect(shapes(speech(1, 'A'), speech(1, 'A'), caption, speech(1, 'A'), speech(2, 'A'))).toEqual([
      'turn 1+1+1',
      'caption',
      'turn 2',
    ]);
  });

  test('join sections of one speaker without a number until a label or another speaker begins anew', () => {
    expect(shapes(speech(null, 'A'), speech(null, 'A'), speech(null, 'A', 'A'), speech(null, 'B'))).toEqual([
      'turn null+null',
      'turn null',
      'turn null',
    ]);
  });

  test('end a turn where a section is nobody’s', () => {
    expect(shapes(speech(1, 'A'), section('article', {}, ['Text.']), speech(1, 'A'))).toEqual([
      'turn 1',
      'section',
      'turn 1',
    ]);
  });

  test('tie questions to their answers, each group ending where the next question or another part begins', () => {
    expect(shapes(question(1), answer(2, 1), question(3), question(4), answer(5, 3, 4), speech(6, 'A'))).toEqual([
      'exchange (turn 1, turn 2)',
      'exchange (turn 3, turn 4, turn 5)',
      'turn 6',
    ]);
  });

  test('have a heading behind the last words of a turn between the turns, and one before further words within its turn', () => {
    const heading = (turn: number) => section('heading', { turn }, ['Votes']);
    expect(shapes(speech(1, 'A'), heading(1), heading(1), speech(2, 'B'))).toEqual([
      'turn 1',
      'section',
      'section',
      'turn 2',
    ]);
    expect(shapes(speech(1, 'A'), heading(1), section('article', {}, ['Text.']))).toEqual([
      'turn 1',
      'section',
      'section',
    ]);
    expect(shapes(speech(1, 'A'), heading(1), speech(1, 'A'), speech(2, 'B'))).toEqual(['turn 1+1+1', 'turn 2']);
    expect(shapes(speech(1, 'A'), heading(1))).toEqual(['turn 1+1']);
    expect(shapes(question(1), heading(1), answer(2, 1))).toEqual(['exchange (turn 1+1, turn 2)']);
    expect(shapes(question(1), answer(2, 1), heading(2), question(3))).toEqual([
      'exchange (turn 1, turn 2)',
      'section',
      'turn 3',
    ]);
  });

  test('leave a question alone that nobody answers, and an answer to another one', () => {
    expect(shapes(question(1), speech(2, 'A'))).toEqual(['turn 1', 'turn 2']);
    expect(shapes(question(1), answer(2, 9))).toEqual(['turn 1', 'turn 2']);
  });
});

test('what is said and written is cited; headings, stage remarks and elisions are not', () => {
  expect(sectionKinds.filter((kind) => isCited({ kind }))).toEqual([
    'speech',
    'statement',
    'question',
    'answer',
    'article',
    'list',
    'quotation',
  ]);
  const cited = citable(tree(section('heading', {}, ['A heading']), section('list', {}, ['One.', 'Two.'], 4)));
  expect(cited.map(({ citation, section: { kind } }) => [citation.id, kind])).toEqual([
    ['p4', 'list'],
    ['p5', 'list'],
  ]);
});

test('the number of a paragraph is its id without the letter p', () => {
  expect(['p1', 'p12a', 'p0'].map(paragraphNumber)).toEqual(['1', '12a', '0']);
});
