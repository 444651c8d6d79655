import { describe, expect, it } from 'vitest';
import type { LineRole } from '#document/capture.ts';
import { habitOf, isFirm, type Habit } from '#parse/body/habit/habit.ts';
import { ANY_WAYS, Q_LAYOUT } from '#parse/body/habit/ways.ts';
import { cut } from '#parse/page/line-parts.ts';
import { linesOf } from '../../../../support/lines.ts';

/** The ways that a page shows, each with where its words stand and how many labels are set so. */
const shown = ({ ways }: Habit) => ways.map(({ way, words, labels }) => `${way}, ${words}: ${String(labels)}`);

const habit = (...texts: string[]) => habitOf({ lines: linesOf(...texts), title: null }, ANY_WAYS);

/** So many labels with the words below each. */
const below = (times: number) => Array.from({ length: times }, () => ['Petrov:', 'So it is.']).flat();
const behind = (times: number) => Array.from({ length: times }, () => 'Petrov: So it is.');

/** So many labels with a full stop, and so many others with a colon. */
const mixed = (stops: number, colons: number) => [
  ...Array.from({ length: stops }, () => 'Vielen Dank. So it is.'),
  ...behind(colons),
];

describe('what ends in full stops', () => {
  it.each([
    ['labels beside nine with colons', mixed(3, 9), ['colon, behind: 9', 'full stop, behind: 3']],
    ['sentences beside ten', mixed(3, 10), ['colon, behind: 10']],
    ['labels where they are as many', mixed(10, 10), ['full stop, behind: 10', 'colon, behind: 10']],
  ])('is %s', (_what, texts, ways) => {
    expect(shown(habit(...texts))).toEqual(ways);
  });
});

describe('the ways of a page', () => {
  it.each([
    ['a colon with the words behind', behind(2), ['colon, behind: 2']],
    ['a colon with the words below', below(2), ['colon, alone, below: 2']],
    ['none that stands once', [...behind(1), 'Orlov: And so.'], []],
    ['none with words in small letters', ['Our next task: So.', 'Our next task: So.'], []],
    ['none that touches its words', ['Petrov:So.', 'Petrov:So.'], []],
    [
      'two, the commonest first',
      ['Q    Why?', ...behind(3), 'Q    When?'],
      ['colon, behind: 3', 'Q, wide blanks, behind: 2'],
    ],
    ['a full stop', ['Ivan Petrov. A', 'Ivan Petrov. B', 'Ivan Petrov. C'], ['full stop, behind: 3']],
  ])('are those in which labels recur: %s', (_which, texts, found) => {
    expect(shown(habit(...texts))).toEqual(found);
  });

  it('are, beside the colon, those that its layout may have', () => {
    const page = { lines: linesOf('Q    Why?', 'So.', 'Q    When?'), title: null };
    expect(shown(habitOf(page))).toEqual([]);
    expect(shown(habitOf(page, Q_LAYOUT))).toEqual(['Q, layout, behind: 2']);
  });
});

describe('labels by the role of their lines', () => {
  /** A page of lines in some role of the markup, and others. */
  const inRole = (role: LineRole, texts: readonly string[], others: readonly string[] = []) =>
    habitOf({ lines: [...linesOf(...texts).map((line) => ({ ...line, role })), ...linesOf(...others)], title: null });
  const turns = ['Petrov: So it is.', 'Orlov: And so.', 'Petrov: Why?', 'Orlov: So.'];
  const entries = (count: number) => Array<string>(count).fill('a gate of the upper weir');

  it.each([
    ['where two people take turns in them', turns, 4],
    ['where one name recurs', [...behind(4)], 0],
    ['where half of the items are labels', [...turns, ...entries(4)], 4],
    ['where fewer are', [...turns, ...entries(5)], 0],
  ])('are, in items, %s, turns or entries', (_where, items, labels) => {
    expect(shown(inRole('item', items))).toEqual(labels === 0 ? [] : [`colon, behind: ${String(labels)}`]);
  });

  it('are a slip of the page where fewer than one in ten stands so', () => {
    expect([...inRole('quotation', behind(2), behind(18)).roles].sort()).toEqual(['line', 'quotation']);
    expect([...inRole('quotation', behind(2), behind(19)).roles]).toEqual(['line']);
  });
});

describe('a page whose labels all hold a name', () => {
  const named = (times: number) => Array.from({ length: times }, () => 'Ivan Petrov: So it is.');

  it('is known by ten of them, and not by nine or where an office stands among them', () => {
    expect([named(9), named(10)].map((texts) => isFirm(habit(...texts)))).toEqual([false, true]);
    expect([named(9), named(10)].map((texts) => habit(...texts).isNamed)).toEqual([false, true]);
    expect(habit(...named(10), 'Chairman: No.', 'Chairman: So.').isNamed).toBe(false);
  });

  it('may open them with forms of address', () => {
    expect(habit('Mr Petrov: So.', 'Mr Petrov: No.').hasTitles).toBe(true);
    expect(habit(...named(2)).hasTitles).toBe(false);
  });
});

describe('the place of the words', () => {
  it.each([
    ['below two labels', below(2), 'below'],
    ['not shown by one', [...below(1), 'Orlov:', 'And so.'], null],
    ['below ten where one has them behind', [...below(10), ...behind(1)], 'below'],
    ['in no place where one of ten does', [...below(9), ...behind(1)], null],
    ['behind two labels', behind(2), 'behind'],
    ['behind ten where one has them below', [...behind(10), ...below(1)], 'behind'],
    ['in no place where one of ten has them below', [...behind(9), ...below(1)], null],
  ])('is %s', (_where, texts, place) => {
    expect(habit(...texts).words).toBe(place);
  });
});

describe('a line', () => {
  it('is read by the first way of the page that finds something on it', () => {
    const lines = linesOf('Q. Why?', 'Q: When?', 'Q. How?');
    const { read } = habitOf({ lines, title: null }, ANY_WAYS);
    expect(lines.map((line) => read(line)?.way)).toEqual(['Q, full stop', 'colon', 'Q, full stop']);
  });

  it('is read as the page has it or mended', () => {
    const [line] = linesOf('So it is. Petrov: No.');
    if (!line) throw new Error('no line was read');
    const { read } = habitOf({ lines: [line], title: null });
    expect(read(line)).toBeNull();
    expect(read(cut(line, 10))).toMatchObject({ way: 'colon', words: 'behind', candidate: { name: 'Petrov' } });
    expect(read(cut(line, 10, 17))).toMatchObject({ way: 'colon, alone', words: 'below' });
  });
});
