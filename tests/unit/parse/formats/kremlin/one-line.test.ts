import { describe, expect, it } from 'vitest';
import { unfoldHead } from '#parse/formats/kremlin/one-line.ts';
import { linesOf } from '../../../../support/lines.ts';
import { wordsOf } from '../../page-of.ts';

const EDITION = {
  innerStamp: /(?<=\s)\d{1,2} May \d{4}, (\d{1,2}:\d{2})(?=\s)/u,
  summaryStart: /(?<=[^\s,:] )Vladimir Putin(?= \p{Ll})/u,
};

const partsOf = (text: string): string[] => unfoldHead(linesOf(text), EDITION).map((line) => line.text);
const SPEECH = `V.Putin: Good afternoon. ${wordsOf(120)}`;
const behindTime = (words: string): string[] =>
  partsOf(`Events Meeting on bridges 8 May 2021, 18:10 ${words}`).slice(4);

describe('a page that lost its line ends', () => {
  it('falls into section, title, date, time, place and text', () => {
    expect(partsOf(`Events Meeting on bridges 8 May 2021, 18:10 Moscow ${SPEECH}`)).toEqual([
      'Events',
      'Meeting on bridges',
      '8 May 2021,',
      '18:10',
      'Moscow',
      SPEECH,
    ]);
  });

  it('has a hundred and twenty characters at least', () => {
    const page = (length: number): string =>
      wordsOf(length, 'Events Meeting on bridges 8 May 2021, 18:10 V.Putin: Good ');
    expect(partsOf(page(120)).length).toBeGreaterThan(1);
    expect(partsOf(page(119))).toEqual([page(119)]);
  });

  it('has its time within twelve hundred characters, and a blank behind it', () => {
    const page = (head: number): string => `${wordsOf(head - 18, 'Events ')} 8 May 2021, 18:10 ${SPEECH}`;
    expect(partsOf(page(1199)).length).toBeGreaterThan(1);
    expect(partsOf(page(1200))).toHaveLength(1);
  });

  it('has a summary behind more than ten characters of title, where a full stop closes the head', () => {
    const summaryOf = (head: string): string | undefined => partsOf(`Events ${head} 8 May 2021, 18:10 ${SPEECH}`)[2];
    expect(summaryOf('Meeting 100 Vladimir Putin met the council.')).toBe('Vladimir Putin met the council.');
    expect(summaryOf('Meeting 10 Vladimir Putin met the council.')).toBe('8 May 2021,');
    expect(summaryOf('Meeting 100 Vladimir Putin met the council')).toBe('8 May 2021,');
  });

  it('has its first label within three hundred characters behind the time', () => {
    const label = (length: number): string[] => behindTime(`${wordsOf(length - 10)} ${SPEECH}`);
    expect(label(300)).toEqual([wordsOf(290), SPEECH]);
    expect(label(301)).toHaveLength(1);
  });

  it('has its place cut off from more than six words before the label', () => {
    expect(behindTime(`Moscow one two three four five ${SPEECH}`)).toEqual(['Moscow one two three four five', SPEECH]);
    expect(behindTime(`Moscow one two three four five six ${SPEECH}`)).toEqual([
      'Moscow',
      'one two three four five six',
      SPEECH,
    ]);
    expect(behindTime(`Oakford one two three four five six seven ${SPEECH}`)).toEqual([
      'Oakford one two three four five six seven',
      SPEECH,
    ]);
  });

  it('has the counter of pictures on a line of its own', () => {
    expect(behindTime(`Moscow 1 of 4 One two ${SPEECH}`)).toEqual(['Moscow', '1 of 4', 'One two', SPEECH]);
  });
});
