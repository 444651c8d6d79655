import { describe, expect, it } from 'vitest';
import { foldForMatching } from '#ledger/fold.ts';
import { bagOf } from '#ledger/bag.ts';
import { isMisprint } from '#ledger/misprint.ts';
import { IN_ORDER_FROM, sameFrom, SAME_FROM, SHORT_SAME_FROM, similarity } from '#ledger/similarity.ts';

const bag = (text: string) => bagOf(text, foldForMatching);
const alike = (one: string, other: string): number => similarity(bag(one), bag(other));
const isSame = (one: string, other: string): boolean => alike(one, other) >= sameFrom(bag(one), bag(other));

describe('similarity', () => {
  it('is 1 for the same words in whatever order, 0 where no word is shared, the same both ways', () => {
    expect(alike('trade and customs', 'customs and trade')).toBe(1);
    expect(alike('trade and customs', 'water or energy')).toBe(0);
    expect(alike('trade and customs', 'trade and energy')).toBe(alike('trade and energy', 'trade and customs'));
    expect(alike('* * *', '<…>')).toBe(0);
  });

  it('counts letters, so that little words make nothing alike', () => {
    const one = 'The head of the government and the ministers of the republic went to the north of the country.';
    const other = 'The price of the bread and the quality of the water in the town are the care of the mayor.';
    expect(alike(one, other)).toBeLessThan(SAME_FROM);
  });

  it('sees the frame of a sentence where the long words are others, and none in the same little words thrown together', () => {
    const one = 'So I am here to thank you all and to listen to what your neighbours say about this catastrophe.';
    const other = 'So I am here to greet you all and to learn from what your colleagues say about this undertaking.';
    const thrown =
      'What say you to this, and so to all about? Rehabilitation measures, I am to thank administrations here.';
    expect(alike(one, other)).toBeGreaterThanOrEqual(IN_ORDER_FROM);
    expect(alike(other, one)).toBe(alike(one, other));
    expect(alike(one, thrown)).toBeLessThan(IN_ORDER_FROM);
  });

  it('is not held up by two long paragraphs', () => {
    const words = (from: number): string =>
      Array.from({ length: 40_000 }, (_, at) => `w${String((from + at) % 500)}`).join(' ');
    expect(alike(words(0), words(1))).toBeGreaterThan(SAME_FROM);
  });

  it.each([
    ['coperation', 'cooperation'],
    ['thnak', 'thank'],
    ['yuo', 'you'],
    ['сотрудничиство', 'сотрудничество'],
    ['intergovernmentl', 'intergovernmental'],
    ['l1nd', 'lind'],
    ['0ct0ber', 'october'],
    ['вопр0с', 'вопрос'],
    ['ра3д', 'разд'],
  ])('takes %s for a misprint of %s', (one, other) => {
    expect(isMisprint(one, other)).toBe(true);
    expect(isMisprint(other, one)).toBe(true);
  });

  it.each([
    ['not', 'now'],
    ['2019', '2020'],
    ['yes', 'no'],
    ['minister', 'ministry'.repeat(2)],
    ['export', 'import'],
    ['ab12', 'abiz'],
    ['a10', 'aio'],
    ['line7', 'linet'],
    ['covid19', 'covid18'],
    ['11th', '12th'],
  ])('does not take %s for a misprint of %s', (one, other) => {
    expect(isMisprint(one, other)).toBe(false);
  });

  it('sees through Tajik letters typed as Russian ones, and accents left out', () => {
    expect(alike('Ҷумҳурии Тоҷикистон, ҳамкорӣ', 'Чумхурии Точикистон, хамкори')).toBe(1);
    expect(alike('Emomalī Raḥmon', 'Emomali Rahmon')).toBe(1);
  });
});

describe('the threshold [promise 35]', () => {
  it('is stricter for short paragraphs', () => {
    const long = bag('one two three four five six seven eight nine ten');
    expect(sameFrom(long, long)).toBe(SAME_FROM);
    expect(sameFrom(long, bag('Thank you.'))).toBe(SHORT_SAME_FROM);
  });

  it.each([
    ['Thnak you.', 'Thank you.'],
    ['We agree.', 'We do not agree.'],
    ['Мы согласны.', 'Мы не согласны.'],
  ])('makes “%s” and “%s” one paragraph', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });

  it.each([
    ['Yes.', 'No.'],
    ['Good morning.', 'Thank you.'],
    ['Minister of Energy: to be named.', 'Minister of Culture: Head of the State Museum.'],
    ['Да.', 'Нет.'],
    ['Раҳмат.', 'Ташаккур.'],
  ])('makes “%s” and “%s” two', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});
