import { describe, expect, it } from 'vitest';
import { whereaboutsIn } from '#ledger/whereabouts.ts';

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

  it('is not where they went once, if other words stand there', () => {
    expect(whereaboutsIn([price])(ferry, [0])).toEqual([]);
  });

  it('is not in an entry of the same frame', () => {
    const grant = (parish: string, crowns: number): string =>
      `The council grants ${String(crowns)} crowns to the parish of ${parish} for the mending of dikes.`;
    const find = whereaboutsIn([`${grant('Osterby', 275)} ${ferry} ${ferry}`]);
    expect(find(grant('Karvia', 388), [0])).toEqual([]);
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
});
