import { describe, expect, it } from 'vitest';
import { whereaboutsIn } from '#ledger/whereabouts.ts';
import { fiveLetters } from '../../support/words.ts';

const eels = 'Eels may be sold on Fridays only.';
const price = 'The price is fixed by the bailiff.';
const ferry = 'The ferry at Osterby stays out of service until its boiler has been inspected.';
const thanks = 'Thank you.';

describe('where published words stand now', () => {
  it('is where they went and are still alike, cut or corrected', () => {
    const find = whereaboutsIn([eels, price, ferry]);
    expect(find(`${eels} ${price}`, [0, 1, 2])).toEqual([0, 1]);
    expect(find('The ferry at Osterby stays out of use till its boiler has been inspected.', [1, 2])).toEqual([2]);
  });

  it.each([
    ['six tenths of its words', 20, 12],
    ['more than ten of seventeen words', 17, 11],
    ['three fourths of the words of a short one', 8, 6],
    ['more than five of seven words', 7, 6],
  ])('is where they went while %s stand there in a row', (_, length, needed) => {
    const stands = (words: number): boolean => {
      const inside = `${fiveLetters(10, 30)} ${fiveLetters(words)} ${fiveLetters(length - words, 20)} ${fiveLetters(10, 40)}`;
      return whereaboutsIn([inside])(fiveLetters(length), [0]).length > 0;
    };
    expect(stands(needed)).toBe(true);
    expect(stands(needed - 1)).toBe(false);
  });

  it('is not where they went once, if other words stand there', () => {
    expect(whereaboutsIn([price])(ferry, [0])).toEqual([]);
  });

  it('is not in an entry of the same frame', () => {
    const grant = (parish: string, crowns: number): string =>
      `The council grants ${String(crowns)} crowns to the parish of ${parish} for the mending of dikes.`;
    const find = whereaboutsIn([`${grant('Osterby', 275)} ${ferry} ${ferry}`]);
    expect(find(grant('Karvia', 388), [0])).toEqual([]);
  });

  it('is not in the next entry of a list if they stand whole in one of the places where they went', () => {
    const vote = (member: string, votes: number): string =>
      `The amendment moved by ${member} was adopted by ${String(votes)} votes to 2 with few abstentions.`;
    const both = `${vote('Lind', 649)} ${vote('Holt', 383)}`;
    expect(whereaboutsIn([both, vote('Berg', 134)])(vote('Holt', 383), [0, 1])).toEqual([0]);
    expect(whereaboutsIn([vote('Holt', 393), ferry])(vote('Holt', 383), [0, 1])).toEqual([0]);
  });

  it('is wherever else the same words stand, or a sentence of them that nobody says by chance', () => {
    const find = whereaboutsIn([thanks, ferry, `${price} ${eels}`, thanks]);
    expect(find(thanks, [])).toEqual([0, 3]);
    expect(find(`${ferry} ${eels}`, [1])).toEqual([1, 2]);
    expect(find(`${ferry} ${thanks}`, [1])).toEqual([1]);
  });

  it('looks for a sentence elsewhere from 24 letters on', () => {
    const at = (sentence: string): number[] =>
      whereaboutsIn([ferry, `${sentence} ${price}`])(`${ferry} ${sentence}`, [0]);
    expect(at('Eels are sold on any Friday.')).toEqual([0]);
    expect(at('Eels are sold on many Fridays.')).toEqual([0, 1]);
  });

  it('names no more than eight places of words whose own place is known', () => {
    const many = Array.from({ length: 8 }, () => thanks);
    expect(whereaboutsIn(['Thank you all.', ...many])(thanks, [0])).toHaveLength(8 + 1);
    expect(whereaboutsIn(['Thank you all.', thanks, ...many])(thanks, [0])).toEqual([0]);
    expect(whereaboutsIn(['Welcome.', thanks, ...many])(thanks, [0])).toHaveLength(9);
  });

  it.each([64, 65])('names the first 64 places of words that stand in %i and went to none of them', (count) => {
    const all = Array.from({ length: count }, () => thanks);
    expect(whereaboutsIn(all)(thanks, [])).toEqual([...all.keys()].slice(0, 64));
  });
});
