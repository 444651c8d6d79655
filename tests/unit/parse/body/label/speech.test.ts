import { describe, expect, it } from 'vitest';
import { isEntry, isQuoted, LOWER_LETTER } from '#parse/body/label/speech.ts';

describe('behind a colon', () => {
  it.each([
    'Alexander Novak.',
    'Two Words',
    'Mr. Lind (Freedonia)',
    'One Two Three Four Five',
    'Minister of Energy of Russia;',
    '+7 495 000 00 00',
    '(495) 000 00 00',
    '12 May 2018, at noon in the great hall of the palace',
  ])('stands the entry of a list: %s', (text) => {
    expect(isEntry(text)).toBe(true);
  });

  it.each([
    '',
    'Peace.',
    'One Two Three Four Five Six',
    'We agree',
    'Alexander Novak,',
    'Alexander Novak?',
    'Alexander Novak!',
    '12 May 2018?',
    'Yes, Mr Novak.',
    'Mr. Lind (Freedonia).',
    'Mr. Lind',
    '12 May, Mr Novak',
    'Alexander speaks.',
  ])('stands speech: %s', (text) => {
    expect(isEntry(text)).toBe(false);
  });

  it.each(['“We agree.”', '“We agree”.', '«Мы согласны».', ' "We agree"', '“We agree'])(
    'stands a quotation from end to end: %s',
    (text) => {
      expect(isQuoted(text)).toBe(true);
    },
  );

  it.each(['We agree.', '“Sirius” is open.', '“We agree”..', 'We “agree”'])('stands no quotation: %s', (text) => {
    expect(isQuoted(text)).toBe(false);
  });

  it.each([
    [' we', true],
    [' “we', true],
    [' We', false],
    ['', false],
    [' 1 we', false],
  ])('a sentence goes on: %s %s', (text, goesOn) => {
    expect(LOWER_LETTER.test(text)).toBe(goesOn);
  });
});
