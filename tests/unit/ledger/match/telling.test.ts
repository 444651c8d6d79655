import { describe, expect, it } from 'vitest';
import { TELLING_FROM, TELLING_IN_PLACE_FROM, tellingOf } from '#ledger/match/telling.ts';
import type { Shares } from '#ledger/match/telling.ts';
import { folder, textsOf } from '#ledger/texts.ts';
import { fiveLetters } from '../../../support/words.ts';

/** What tells the first paragraph of each side, the others being its likes. */
function between(before: readonly string[], after: readonly string[]): Shares | null {
  const side = (texts: readonly string[]) => ({
    texts: textsOf(
      texts.map((text) => ({ text, speaker: null })),
      folder(),
    ),
    places: [...texts.keys()],
  });
  return tellingOf(side(before), side(after))({ before: 0, after: 0 });
}

const grant = (parish: string, crowns: number, year = 2018): string =>
  `${parish} parish: ${String(crowns)} crowns were granted in ${String(year)} for the mending of dikes and sluices.`;
const like = grant('Osterby', 275);
const tells = (one: string, other: string, likes = [like]): boolean =>
  (between([one, ...likes], [other, ...likes])?.both ?? 1) >= TELLING_FROM;
const tellsInPlace = (one: string, other: string, likes = [like]): boolean =>
  (between([one, ...likes], [other, ...likes])?.inPlace ?? 1) >= TELLING_IN_PLACE_FROM;

describe('what tells two paragraphs from others of their frame', () => {
  it('is everything where neither has a like', () => {
    expect(between([grant('Karvia', 388)], [grant('Soderfors', 901)])).toBeNull();
  });

  it('needs six tenths of the shared letters in a third for a frame', () => {
    const shared = 'The council was told of eels and tar';
    const third = (words: string): Shares | null => between([`${shared} by Lind.`, words], [`${shared} by Holt.`]);
    expect(third('The council was told of oaks.')).not.toBeNull();
    expect(third('The council spoke of oaks.')).toBeNull();
  });

  it.each([
    ['the frame is reworded', grant('Karvia', 388), grant('Karvia', 388).replace('were granted', 'have been paid')],
    ['one figure is another', grant('Karvia', 388), grant('Karvia', 398)],
    ['the name is misprinted', grant('Karvia', 388), grant('Krarvia', 388)],
    ['only little words differ', grant('Karvia', 388), grant('Karvia', 388).replace('the mending', 'a mending')],
  ])('takes an entry for itself where %s', (_, one, other) => {
    expect(tells(one, other)).toBe(true);
  });

  it.each([
    ['name and figure are others', grant('Karvia', 388), grant('Soderfors', 901)],
    ['the name is another and the figure agrees', grant('Karvia', 388), grant('Soderfors', 388)],
    ['all figures are others and the frame changed', grant('Karvia', 388), grant('Karvia', 901, 2019)],
  ])('takes it for another where %s', (_, one, other) => {
    expect(tells(one, other)).toBe(false);
    expect(tellsInPlace(one, other)).toBe(false);
  });

  it.each([
    ['half of the telling letters where others stand beside it', tells, 10],
    ['a good third where nothing else stands in its place', tellsInPlace, 7],
  ])('takes an entry for itself that shares %s', (_, isItself, needed) => {
    const frame = fiveLetters(20, 30);
    const others = 'abcdefghijklmnopqrst'.split('').map((letter) => letter.repeat(5));
    const entry = (words: number): string => `${frame} ${fiveLetters(words)} ${others.slice(words).join(' ')}`;
    const own = `${frame} ${fiveLetters(20)}`;
    const likes = [`${frame} ${'other words than those of the entry'.repeat(2)}`];
    expect(isItself(own, entry(needed), likes)).toBe(true);
    expect(isItself(own, entry(needed - 1), likes)).toBe(false);
  });

  it('takes it for another where another is named, though it agrees in all that is no name', () => {
    const visit = (place: string, rest = 'spoke with nurses about the ferry'): string =>
      `On 22 May the delegation visited the hospital at ${place} and ${rest}.`;
    const likes = [visit('Osterby', 'spoke with guards about eels')];
    expect(tellsInPlace(visit('Bergvelmar'), visit('Torlintor'), likes)).toBe(false);
    expect(tellsInPlace(visit('Bergvelmar'), visit('Bergvellmar'), likes)).toBe(true);
    expect(tells(visit('Bergvelmar'), visit('Bergvelmar', 'met nurses'), likes)).toBe(true);
  });

  it('takes a like that differs in little words alone for the same words, not for a frame', () => {
    const words = 'Respect for our great culture is an inseparable part of the memory of our people and of its future.';
    expect(tells(words, words.replace('great', 'whole'), [words.replace('Respect', 'The respect')])).toBe(true);
  });

  it('takes one other figure, or words left out, for a correction only where nothing else stands in the place', () => {
    const [room, other] = [
      'Room 12 is closed for the whole of the week.',
      'Room 17 is closed for the whole of the week.',
    ];
    const likes = ['Room 25 is closed for the whole of the week.'];
    expect(tells(room, other, likes)).toBe(false);
    expect(tellsInPlace(room, other, likes)).toBe(true);
    const [thanks, shorter] = [
      'Thank you very much, Mr President, for that question.',
      'Thank you very much for that question.',
    ];
    const others = ['Thank you very much, Mr Minister, for that question.'];
    expect(tells(thanks, shorter, others)).toBe(false);
    expect(tellsInPlace(thanks, shorter, others)).toBe(true);
  });
});
