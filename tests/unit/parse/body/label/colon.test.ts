import { describe, expect, it } from 'vitest';
import { labelColon } from '#parse/body/label/colon.ts';
import { long } from '../../../../support/lines.ts';

describe('the colon of a label', () => {
  it.each([
    ['Ivan Petrov: Yes.', 11],
    ['Ivan Petrov：Yes.', 11],
    ['Ivan Petrov :', 12],
    ['Ivan (at 10:00) Petrov: Yes.', 22],
    ['Ivan (Petrov: Yes.', 12],
    ['V. Petrov: Yes.', 9],
    ['Al. Petrov: Yes.', 10],
    ['Prof. Petrov: Yes.', 12],
    ['Bank.ru Petrov: Yes.', 14],
    ['Speaker 2: Yes.', 9],
    ['[Bank] Petrov: Yes.', 13],
    [`${long(239)}: Yes.`, 239],
  ])('is found: %s', (text, at) => {
    expect(labelColon(text)).toBe(at);
  });

  it.each([
    'No colon',
    ': Yes.',
    'Yes. Ivan Petrov: Good.',
    'Why? Petrov: So.',
    'Yes; Petrov: So.',
    'At 16:21 we met',
    'Moscow 16: rain',
    'Speaker 123: Yes.',
    'https://example.org',
    'Petrov:: so',
    '[Question: so] Yes.',
    '(Petrov: so)',
    `${long(240)}: Yes.`,
  ])('is none: %s', (text) => {
    expect(labelColon(text)).toBeNull();
  });
});
