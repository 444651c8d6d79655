import { expect, test } from 'vitest';
import { en } from '#strings/en.ts';
import { quotationOf } from '../../../src/components/QuoteBar/quotation.element.ts';

const words = en.permanence.quote;
const cited = { title: 'Spring meeting', date: '9 April 2024 (editor’s dating)', publisher: 'Example gardens' };
const address = 'https://gardens.example/documents/x/?said=h3f9k2a#p3';

test('a quotation has the words as they stand and the source in the order speaker, title, date, publisher, address', () => {
  const passages = [{ number: '3', text: 'The  pump — “new” — works', speaker: 'Secretary' }];
  expect(quotationOf(passages, cited, address, words)).toBe(
    '“The  pump — “new” — works”\n' +
      'Secretary, “Spring meeting”, 9 April 2024 (editor’s dating), Example gardens, paragraph 3. ' +
      address,
  );
});

test('without a speaker and a publisher the source begins with the title', () => {
  const passages = [{ number: '3', text: 'Words', speaker: null }];
  expect(quotationOf(passages, { ...cited, publisher: null }, address, words)).toBe(
    `“Words”\n“Spring meeting”, 9 April 2024 (editor’s dating), paragraph 3. ${address}`,
  );
});

test('several paragraphs of one speaker are one quotation', () => {
  const passages = [
    { number: '3', text: 'One.', speaker: 'Chair' },
    { number: '3a', text: 'Two.', speaker: 'Chair' },
  ];
  const quotation = quotationOf(passages, cited, address, words);
  expect(quotation).toMatch(/^“One\.\n\nTwo\.”\nChair, “Spring meeting”/u);
  expect(quotation).toContain('paragraphs 3–3a.');
});

test('where several speak, each is named before their words', () => {
  const passages = [
    { number: '3', text: 'May it?', speaker: 'Question' },
    { number: '4', text: 'It may.', speaker: 'Chair' },
  ];
  expect(quotationOf(passages, cited, address, words)).toMatch(
    /^Question: “May it\?”\n\nChair: “It may\.”\n“Spring meeting”/u,
  );
});
