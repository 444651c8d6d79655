import { describe, expect, it } from 'vitest';
import { heirOfFirst, holdsFirst } from '#ledger/match/first.ts';
import { begin } from '#ledger/match/state.ts';
import { folder } from '#ledger/texts.ts';
import { fiveLetters } from '../../../support/words.ts';
import { passages, published } from './published.ts';

const stateOf = (first: string, last: string, ...after: string[]) =>
  begin([published(last, first)], passages(...after), folder());

/** Whether an id may go to words that have nothing of those it was first given for. */
const mayGoToOthers = (first: string, last: string): boolean =>
  holdsFirst(stateOf(first, last, fiveLetters(10, 40)), { before: 0, after: 0 });

describe('the words that an id was first given for', () => {
  const first = fiveLetters(20);

  it('count from a fourth of letters beside them on', () => {
    expect(mayGoToOthers(first, `${first} ${fiveLetters(4, 20)}`)).toBe(true);
    expect(mayGoToOthers(first, `${first} ${fiveLetters(5, 20)}`)).toBe(false);
  });

  it('count while three fourths of them stand', () => {
    expect(mayGoToOthers(first, `${fiveLetters(14)} ${fiveLetters(20, 20)}`)).toBe(true);
    expect(mayGoToOthers(first, `${fiveLetters(15)} ${fiveLetters(20, 20)}`)).toBe(false);
  });

  it('are held by a wording that shares three tenths with them', () => {
    const twenty = fiveLetters(20);
    const holds = (words: number): boolean =>
      holdsFirst(stateOf(twenty, fiveLetters(30), `${fiveLetters(words)} ${fiveLetters(20 - words, 30)}`), {
        before: 0,
        after: 0,
      });
    expect(holds(6)).toBe(true);
    expect(holds(5)).toBe(false);
  });

  it('go on in the first part that has half the letters of the largest', () => {
    const [nine, twenty, added] = [fiveLetters(9), fiveLetters(20, 10), fiveLetters(10, 30)];
    const heir = (tenth: string): number | null | undefined => {
      const own = `${nine} ${tenth}`;
      return heirOfFirst(stateOf(`${own} ${twenty}`, `${own} ${twenty} ${added}`, own, twenty, added), 0, [0, 1, 2]);
    };
    expect(heir('locks')).toBe(0);
    expect(heir('lock')).toBe(1);
  });
});
