import { describe, expect, it } from 'vitest';
import { bagOf } from '#ledger/bag.ts';
import { foldForMatching } from '#ledger/fold.ts';
import { goesOn, isWithin } from '#ledger/match/within.ts';

const bag = (text: string) => bagOf(text, foldForMatching);
const ten = 'We shall dredge the lower channel before the autumn floods arrive.';
const more = 'The dredger will be hired from the canal company, and mud is to be carted to the works.';

describe('whether a paragraph is within another', () => {
  it.each([
    ['all its words stand there', ten, `${ten} ${more}`],
    ['one word in eleven is another', ten, `${ten.replace('autumn', 'winter')} ${more}`],
    ['they stand at its end', ten, `${more} ${ten}`],
  ])('it is where %s', (_, part, whole) => {
    expect(isWithin(bag(part), bag(whole))).toBe(true);
    expect(goesOn(bag(part), bag(whole))).toBe(true);
    expect(goesOn(bag(whole), bag(part))).toBe(true);
  });

  it.each([
    ['two words in eleven are others', ten, `${ten.replace('autumn', 'winter').replace('lower', 'upper')} ${more}`],
    ['a figure is another', ten.replace('lower', '12'), `${ten.replace('lower', '13')} ${more}`],
    ['a name is another', 'I ask Mr Velden to take the floor.', `I ask Mr Kronas to take the floor. ${more}`],
    ['the other is shorter', `${ten} ${more}`, ten],
    ['it has no words', '* * *', ten],
  ])('it is not where %s', (_, part, whole) => {
    expect(isWithin(bag(part), bag(whole))).toBe(false);
  });
});
