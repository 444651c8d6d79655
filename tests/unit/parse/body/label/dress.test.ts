import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';

const times = (count: number, text: string) => Array.from({ length: count }, () => text);

/** A record whose labels tell party or office, so many of them. */
const record = (count: number) => [
  'Anna Reed (Ind): I agree.',
  'Boris Lund (Lowfield) (Lib): I do not.',
  'Dr. Mira Brand (Lab): Nor do I.',
  ...times(count - 3, 'President Karl Maurer: Order in the house.'),
];

describe('a label without party and office where all others tell one', () => {
  it.each([
    ['of a full name', 'Anna Brook: We open it.', 'without party or office where labels have them → text'],
    ['of one word', 'Brücken: Die sind alt.', 'without party or office where labels have them → text'],
    ['of a surname that others have', 'Lund: So it is.', 'known surname without party or office → doubt'],
    ['of words in small letters', 'A word to Mr Lund: He was not there.', 'no candidate'],
    ['that addresses somebody', 'Mr Lund: You are wrong.', 'without party or office where labels have them → text'],
    [
      'that addresses a president who speaks',
      'Mr President: I thank you.',
      'without party or office where labels have them → text',
    ],
    ['of an office of a person', 'The Clerk: Bill three.', 'post: office in a conversation → label'],
    [
      'of an office that nobody else has',
      'Mr Speaker: Order.',
      'post: addressed office in a long conversation → label',
    ],
    ['of members whom nobody names', 'Some hon. members: Shame!', 'anonymous: begins a sentence → label'],
    ['that asks', 'Question: Who pays?', 'without party or office where labels have them → text'],
    [
      'with a party in small letters',
      'Renner (independent): I object.',
      'word: seat behind a name as behind others → label',
    ],
    ['with a new party', 'Renner (New): I object.', 'word: seat behind a name as behind others → label'],
    ['with an office', 'Odo Lind, Minister for Roads: I object.', 'person: person → label'],
  ])('%s', (_which, text, row) => {
    expect(judge(text, { beside: record(10) })).toBe(row);
  });

  it.each([
    ['nine of them', record(9)],
    ['one name with a bracket', ['Anna Reed (Ind): I agree.', ...record(13).slice(3)]],
    ['two in twelve bare names that recur', [...record(11), ...times(2, 'Odo Lind: And so on.')]],
    ['six in eleven other words that recur', [...record(11), ...times(6, 'Weir: And so on.')]],
  ])('is weighed as any other beside %s', (_what, beside) => {
    expect(judge('Anna Brook: We open it.', { beside })).toBe('person: person → label');
  });

  it('asks where questions are labels of the page', () => {
    const beside = [...record(11), ...times(2, 'Question: Why so?')];
    expect(judge('Question: Who pays?', { beside })).toBe('anonymous: recurs → label');
  });
});

describe('what only figures stand behind', () => {
  it.each([
    ['Votes Cast: 575;', ['Votes Cast: 580'], 'counts → text'],
    ['Votes Cast: 575.', ['Votes Cast: 580'], 'person: recurs → label'],
    ['Anna Reed: 575', ['Anna Reed: Many.'], 'person: recurs → label'],
    ['Votes Cast: 5 755 000', [], 'counts → text'],
  ])('%s', (text, beside, row) => {
    expect(judge(text, { beside })).toBe(row);
  });
});
