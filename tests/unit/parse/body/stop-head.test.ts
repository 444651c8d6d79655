import { describe, expect, it } from 'vitest';
import { readStopHead } from '#parse/body/stop-head.ts';

const read = (text: string) => readStopHead({ text });

describe('a head that ends in a full stop', () => {
  it.each([
    ['Mr. McTARN. No.', 'Mr. McTARN', 'titled'],
    ['  Mr. HOLLIS of New Norvale. Madam Speaker, I rise', 'Mr. HOLLIS of New Norvale', 'titled'],
    ['Mr. GOWER of the Upper Lakes. So.', 'Mr. GOWER of the Upper Lakes', 'titled'],
    ['Ms. JACKSON REED. I yield', 'Ms. JACKSON REED', 'titled'],
    ['Mr. DAVID F. BYRNE of Oldmark. No', 'Mr. DAVID F. BYRNE of Oldmark', 'titled'],
    ["Mr.  D'ARCEY.  Madam Chair", "Mr. D'ARCEY", 'titled'],
    ['Mr. de la MOTT. Aye.', 'Mr. de la MOTT', 'titled'],
    ['Prime Minister TANAVO. Madam Speaker', 'Prime Minister TANAVO', 'titled'],
    ['Senator GROVE. I thank', 'Senator GROVE', 'titled'],
    ['The SPEAKER pro tempore. The Chair', 'The SPEAKER pro tempore', 'titled'],
    ['The ACTING PRESIDENT pro tempore. So', 'The ACTING PRESIDENT pro tempore', 'titled'],
    ['The CHAIR. Is there', 'The CHAIR', 'titled'],
    ['The Acting CHAIR. Is there', 'The Acting CHAIR', 'titled'],
    ['The PRESIDING OFFICER. The clerk', 'The PRESIDING OFFICER', 'titled'],
    ['Messrs. DALL and EBB. Aye.', 'Messrs. DALL and EBB', 'titled'],
    ['CHAIR EXAMPLE. Good afternoon', 'CHAIR EXAMPLE', 'capitals'],
    ['VICE CHAIRMAN LUND. $25 billion', 'VICE CHAIRMAN LUND', 'capitals'],
    ['MR. D. LIND. Yes', 'MR. D. LIND', 'capitals'],
    ['QUESTION. Why?', 'QUESTION', 'capitals'],
    ['SEVERAL. Second.', 'SEVERAL', 'words'],
    ['ANNA BELL. 2 of them, I think.', 'ANNA BELL', 'words'],
    ['MR. D. LIND. 2. And that is all.', 'MR. D. LIND', 'capitals'],
    ['ANNA BELL. [Long pause] One second.', 'ANNA BELL', 'words'],
    ['President Putin. Yes. We agreed', 'President Putin', 'holder'],
    ['Mr. Lind. Ten feet.', 'Mr. Lind', 'holder'],
    ['Dr. J. Smith. So', 'Dr. J. Smith', 'holder'],
    ['M. le président. La séance', 'M. le président', 'holder'],
    ['Mme la rapporteure générale. Oui.', 'Mme la rapporteure générale', 'holder'],
    ['M. Jean Roux, rapporteur. Oui.', 'M. Jean Roux, rapporteur', 'holder'],
    [
      'M. Paul Brun, ministre des ponts, des routes et du fleuve. Oui.',
      'M. Paul Brun, ministre des ponts, des routes et du fleuve',
      'holder',
    ],
    ['Mme Anne Lind. Très bien !', 'Mme Anne Lind', 'holder'],
    ['Supreme Court. Member Petrov', 'Supreme Court', 'name'],
  ])('%s', (text, name, shape) => {
    expect(read(text)).toMatchObject({ name, shape, note: null });
  });

  it.each([
    ['Mr. HOLLIS (during the reading). Madam', '(during the reading)', ' Madam'],
    ['MR. LUND(?). No.', '(?)', ' No.'],
    ['The SPEAKER pro tempore (resuming). The Chair', '(resuming)', ' The Chair'],
  ])('takes the remark before the full stop for a note: %s', (text, remark, rest) => {
    const head = read(text);
    expect(text.slice(head?.note?.from, head?.note?.to)).toBe(remark);
    expect(text.slice(head?.end)).toBe(rest);
  });

  it.each([
    [
      'The SPEAKER pro tempore (Ms. Tibbs). The Chair',
      'The SPEAKER pro tempore (Ms. Tibbs)',
      'The SPEAKER pro tempore',
    ],
    [
      'The PRESIDING OFFICER (Mr. LUND of Oldmark). So',
      'The PRESIDING OFFICER (Mr. LUND of Oldmark)',
      'The PRESIDING OFFICER',
    ],
    ['SPEAKER(?). No.', 'SPEAKER(?)', 'SPEAKER'],
  ])('keeps the bracket that says who, or that nobody knows: %s', (text, name, key) => {
    expect(read(text)).toMatchObject({ name, key, note: null });
  });

  it('takes the figure of a footnote with it', () => {
    const text = 'MS. LOGAN.1 Thank you';
    expect(text.slice(read(text)?.end)).toBe(' Thank you');
    expect(read('MS. LOGAN.123 Thank you')).toBeNull();
  });

  it.each([
    ['Mr. HOLLIS asked leave. Granted', 'a sentence about somebody'],
    ['The weir is shut. So', 'a sentence'],
    ['The CEO. He left', 'a short word in capitals behind an article'],
    ['The HEAD. So', 'an office of four letters behind an article'],
    ['Weir. So', 'one word'],
    ['MR. SMITH: Yes', 'a colon behind the name'],
    ['Q. Why?', 'a cue'],
    ['Mr. HOLLIS.Thank you', 'no blank behind the full stop'],
    ['Mr. Lind, of the board. So', 'a comma'],
    ['M. Roux a raison. Oui.', 'a sentence about somebody'],
    ['Mme Lind, je vous remercie. Oui.', 'a sentence said to somebody'],
    ['M. le pont est vieux. Oui.', 'an article without the office of a person'],
    ['SEC. 2. FINDINGS.', 'a part of a law'],
    ['ART. IV. The board meets', 'a part of a law with a Roman number'],
  ])('is not %s: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
