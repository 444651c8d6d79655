import { describe, expect, test } from 'vitest';
import type { Section } from '#document/tree.ts';
import {
  FEW_ASKERS,
  isConference,
  LEAST_ANSWERING,
  LEAST_ASKING,
  LEAST_QUESTIONS,
  MANY_ASKERS,
  MOST_RETURNING,
  withNamedQuestions,
  type Conference,
} from '#enrich/named-questions.ts';
import { label, section, tree } from '../../support/tree.ts';

type Said = readonly [speaker: string | null, words: string, kind?: Section['kind']];

/** What becomes of turns of a page: its kinds, and the numbers of the questions that a turn answers. */
function kindsOf(kind: 'meeting' | 'interview', ...said: Said[]): string[] {
  const turns = said.map(([speaker, words, as = 'speech'], at) =>
    section(as, { speaker, label: label(speaker ?? 'Question'), turn: at + 1 }, [words]),
  );
  return withNamedQuestions(tree(...turns), kind).children.map((child) =>
    child.type === 'section' ? [child.kind, ...child.answers].join(' ') : child.type,
  );
}

const asked = (who: string): Said[] => [
  [who, 'Mr President, when will the bridge open? Thank you.'],
  ['Master', 'In June.'],
];
const asking = ['Ann Reed', 'Ben Ash', 'Cem Oz', 'Dana Lee', 'Eli Fox'].flatMap(asked);
const conference = (...said: Said[]): string[] => kindsOf('meeting', ...said, ...asking).slice(0, said.length);

describe('on a page on which several people put questions to one', () => {
  test('a turn that asks and is followed by that one is a question, and the turn that follows its answer', () => {
    expect(kindsOf('meeting', ...asking).slice(0, 4)).toEqual(['question', 'answer 1', 'question', 'answer 3']);
  });

  test('what is said before any question stays a statement, and after one it is speech', () => {
    expect(conference(['Moderator', 'Good afternoon.', 'statement'])).toEqual(['statement']);
    const between: Said[] = [...asked('Ann Reed'), ['Moderator', 'Please, Mr Ash.', 'statement']];
    expect(conference(...between)).toEqual(['question', 'answer 1', 'speech']);
  });

  test('who calls up the next asks nothing', () => {
    expect(conference(['Moderator', 'Please, Ms Reed.'])).toEqual(['speech']);
  });

  test('a question that another one answers is none: the page does not show who asks whom', () => {
    expect(conference(['Ann Reed', 'Who knows?'], ['Guest', 'I do.'])).toEqual(['speech', 'speech']);
  });

  test('two ask one after the other, and the answer is to both', () => {
    expect(conference(['Ann Reed', 'When?'], [null, 'Why?', 'question'], ['Master', 'In June.'])).toEqual([
      'speech',
      'question',
      'answer 2',
    ]);
    expect(conference([null, 'Why?', 'question'], ['Ann Reed', 'When?'], ['Master', 'In June.'])).toEqual([
      'question',
      'question',
      'answer 1 2',
    ]);
  });

  test('an answer ends where somebody speaks who asks on this page', () => {
    const answered: Said[] = [
      [null, 'Why?', 'question'],
      ['Master', 'So it is.', 'answer'],
      ['Ann Reed', 'Thank you.', 'answer'],
      ['Master', 'Not at all.', 'answer'],
    ];
    expect(conference(...answered)).toEqual(['question', 'answer 1', 'speech', 'speech']);
  });

  test('a second speaker of a joint news conference still answers', () => {
    const joint: Said[] = [
      [null, 'Why?', 'question'],
      ['Master', 'So it is.', 'answer'],
      ['Other Master', 'I agree.', 'answer'],
    ];
    expect(conference(...joint)).toEqual(['question', 'answer 1', 'answer 1']);
  });
});

describe('a page stays as it is', () => {
  test('where one who presides asks those who report', () => {
    const reports = ['Ann Reed', 'Ben Ash', 'Cem Oz', 'Dana Lee', 'Eli Fox'].flatMap((who): Said[] => [
      ['Master', 'And what of the harbour?'],
      [who, 'It is open.'],
    ]);
    expect(new Set(kindsOf('meeting', ...reports))).toEqual(new Set(['speech']));
  });

  test('where two talk, unless it is called an interview', () => {
    const two = Array.from({ length: 6 }, () => asked('Ann Reed')).flat();
    expect(new Set(kindsOf('meeting', ...two))).toEqual(new Set(['speech']));
    expect(kindsOf('interview', ...two).slice(0, 2)).toEqual(['question', 'answer 1']);
  });

  test('where nobody is named', () => {
    expect(kindsOf('interview', [null, 'Why?', 'question'], [null, 'So.'])).toEqual(['question', 'speech']);
  });
});

describe('questions are put on a page', () => {
  const plain: Conference = { kind: 'meeting', questions: 20, askers: 9, answering: 0.5, asking: 0.9, returning: 0 };
  test.each<[string, Partial<Conference>, Partial<Conference>]>([
    ['of many who ask', { askers: MANY_ASKERS }, { askers: MANY_ASKERS - 1 }],
    ['that is called an interview', { kind: 'interview', askers: FEW_ASKERS }, { kind: 'interview', askers: 0 }],
    ['where that recurs', { questions: LEAST_QUESTIONS }, { questions: LEAST_QUESTIONS - 1 }],
    ['where one answers often', { answering: LEAST_ANSWERING }, { answering: LEAST_ANSWERING - 0.01 }],
    ['where most before the answers asks', { asking: LEAST_ASKING }, { asking: LEAST_ASKING - 0.01 }],
    ['where the one asked seldom asks', { returning: MOST_RETURNING }, { returning: MOST_RETURNING + 0.01 }],
  ])('%s, and not just beyond', (_, within, beyond) => {
    expect([isConference({ ...plain, ...within }), isConference({ ...plain, ...beyond })]).toEqual([true, false]);
  });
});
