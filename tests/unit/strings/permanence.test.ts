import { expect, test } from 'vitest';
import { provisionalInWords } from '#strings/permanence.ts';
import { stringsFor } from '#strings/strings.ts';

const strings = stringsFor('en');

test.each([
  [false, ['p1', 'p2'], 'The paragraph numbers on this page are not final yet.'],
  [true, ['p3a'], 'Paragraph 3a is new: its number is not final yet.'],
  [true, ['p3a', 'p9', 'p10'], 'Paragraphs 3a, 9 and 10 are new: their numbers are not final yet.'],
  [true, [], null],
] as const)(
  'of a document, published %s, with the provisional paragraphs %j the page says %j',
  (published, ids, said) => {
    expect(provisionalInWords(published, ids, strings)).toBe(said);
  },
);
