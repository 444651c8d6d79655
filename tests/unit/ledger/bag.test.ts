import { describe, expect, it } from 'vitest';
import { bagOf, isShort, lettersOf } from '#ledger/bag.ts';
import { foldForMatching } from '#ledger/fold.ts';

const bag = (text: string) => bagOf(text, foldForMatching);

describe('the words of a paragraph', () => {
  it.each([
    ['1. Eels and tar', 'eelsandtar'],
    ['(a) Eels and tar', 'eelsandtar'],
    ['2.3. Eels and tar', 'eelsandtar'],
    ['iv) Eels and tar', 'eelsandtar'],
    ['12) «Угри»', foldForMatching('угри')],
  ])('are without the number of an entry in “%s”', (text, letters) => {
    expect(lettersOf(bag(text))).toBe(letters);
  });

  it.each([
    ['1.5 million', '15million'],
    ['2018. A year of eels', '2018ayearofeels'],
    ['Eels. And tar', 'eelsandtar'],
    ['12', '12'],
    ['I. e. eels', 'eeels'],
  ])('keep what is no such number in “%s”', (text, letters) => {
    expect(lettersOf(bag(text))).toBe(letters);
  });

  it('know the names within a sentence, and none where four words in ten and more have a capital', () => {
    expect([...bag('Mr Velden, you have the floor.').names]).toEqual(['velden']);
    expect([...bag('Lindholm parish pays.').names]).toEqual([]);
    expect([...bag('so Anna Lind has come.').names]).toEqual(['anna', 'lind']);
    expect([...bag('so Anna Lind Berg came.').names]).toEqual([]);
  });

  it('are the letters of a script without blanks, and the words of others beside them', () => {
    expect(bag('河川 plan 2019, 整治').order).toEqual(['河', '川', 'plan', '2019', '整', '治']);
    expect(bag('ขอบคุณ').order.length).toBeGreaterThan(3);
  });

  it('are few below ten', () => {
    expect(isShort(bag('one two three four five six seven eight nine'))).toBe(true);
    expect(isShort(bag('one two three four five six seven eight nine ten'))).toBe(false);
  });
});
