import { expect, test } from 'vitest';
import { provisionalInWords } from '#strings/permanence.ts';
import { stringsFor } from '#strings/strings.ts';

const strings = stringsFor('en');

test.each([
  [false, ['p1', 'p2'], 'Not yet published: paragraph numbers may still change.'],
  [true, ['p3a'], 'Paragraph 3a is not yet published: its number may still change.'],
  [true, ['p3a', 'p9', 'p10'], 'Paragraphs 3a, 9 and 10 are not yet published: their numbers may still change.'],
  [true, [], null],
] as const)(
  'of a document, published %s, with the provisional paragraphs %j the page says %j',
  (published, ids, said) => {
    expect(provisionalInWords(published, ids, strings)).toBe(said);
  },
);
