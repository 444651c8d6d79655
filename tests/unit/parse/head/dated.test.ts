import { describe, expect, it } from 'vitest';
import { titleFacts } from '#parse/head/dated.ts';
import { pageOf } from '../page-of.ts';

function dayOf(title: string): string | undefined {
  const page = pageOf([title]);
  const [line] = page.lines;
  return line && titleFacts(page, line, title).date?.edtf;
}

describe('the day of a title', () => {
  it.each([
    ['2019-08-02 “Bridges” meeting', '2019-08-02'],
    ['2019-08-02 2020 Cup', '2019-08-02'],
    ['2019-08-02 【案】橋梁', '2019-08-02'],
    ['2019-08-02【案】橋梁', '2019-08-02'],
    ['2019-08-02-bridges', '2019-08-02'],
    ['2019/08/02 Bridges', '2019-08-02'],
    ['2019年8月2日橋梁會議', undefined],
    ['2019年8月2日 橋梁會議', '2019-08-02'],
    ['20190802 Bridges', '2019-08-02'],
    ['04.03.2019. Interview', '2019-03-04'],
    ['20191302 Bridges', undefined],
    ['18000802 Bridges', undefined],
    ['2019-08-021 Bridges', undefined],
    ['2019-08/02 Bridges', undefined],
    ['Statement on the Pause Through August 31st, 2022', undefined],
    ['Statement on the Pause, August 31st, 2022', '2022-08-31'],
    ['Treaty of Rivers (24 July 1923)', '1923-07-24'],
    ['Read the Treaty (24 July 1923) Read the Convention (3 May 1919)', undefined],
  ])('%s → %s', (title, day) => {
    expect(dayOf(title)).toBe(day);
  });

  it('is named, not converted, where it is of a Hijri calendar', () => {
    const page = pageOf(['Statement on the weir, Kabul, 15 Mizan 1390']);
    const [line] = page.lines;
    expect(line && titleFacts(page, line, line.text)).toEqual({});
    expect(page.problems).toMatchObject([{ name: 'date-of-other-calendar', values: { printed: '15 Mizan 1390' } }]);
  });
});
