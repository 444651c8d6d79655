import { describe, expect, it } from 'vitest';
import { consumeClosingDate } from '#parse/tail/closing-date.ts';
import { consumeDateLine } from '#parse/head/dated.ts';
import { pageOf, partsOf, setAside } from '../page-of.ts';

describe('a date below the text', () => {
  it.each([
    ['alone', ['It met.', '12 March 2018'], ['date: 12 March 2018']],
    ['above its time of day', ['It met.', '12 March 2018', '18:10'], ['date: 12 March 2018', 'time: 18:10']],
    ['of the last change', ['It met.', 'Last updated: 12 March 2018'], ['updated: Last updated: 12 March 2018']],
    ['of publication', ['It met.', 'Posted on 12 March 2018'], ['published: Posted on 12 March 2018']],
    ['with nothing above', ['12 March 2018'], []],
    ['with nothing above it and its time', ['12 March 2018', '18:10'], []],
    ['without a day', ['It met.', 'March 2018'], []],
    ['within a sentence', ['It met.', 'It will meet on 12 March 2018.'], []],
    ['above more text', ['It met.', '12 March 2018', 'It ended.'], []],
  ])('%s', (_, lines, parts) => {
    expect(setAside(consumeClosingDate, ...lines)).toEqual(parts);
  });

  it('is text where the head gives the day', () => {
    const page = pageOf(['3 May 2017', 'It met.', '12 March 2018']);
    consumeDateLine(page, 'date');
    consumeClosingDate(page);
    expect(partsOf(page)).toEqual(['date: 3 May 2017']);
    expect(page.lines).toHaveLength(2);
  });
});
