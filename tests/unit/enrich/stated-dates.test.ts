import { describe, expect, it } from 'vitest';
import type { ParsedTree } from '#document/tree.ts';
import { groundOf, publication, statedDates } from '#enrich/stated-dates.ts';
import { mention, metadata, opening, treeOf } from './head.ts';

const title = (edtf: string, line = 1) => metadata('title', 'Talks', line, { date: mention(edtf) });
const dateLine = (edtf: string, line: number, facts = {}) =>
  metadata('date', edtf, line, { date: mention(edtf, facts) });
const time = metadata('time', '12:30', 7, { zone: 'EDT' });
const stated = (...children: ParsedTree['children']) =>
  statedDates(treeOf(...children)).map(({ mention: { edtf, time: at, zone }, lines, where }) => [
    edtf,
    at,
    zone,
    lines,
    where,
  ]);

describe('the dates of a head', () => {
  it('are those of the title, of date lines and of the dateline, in this order', () => {
    const dateline = opening(9, { date: mention('2021-05-12') });
    expect(stated(dateline, dateLine('2021-05-11', 3), title('2021-05-10'))).toEqual([
      ['2021-05-10', null, null, [1], 'title'],
      ['2021-05-11', null, null, [3], 'head'],
      ['2021-05-12', null, null, [9], 'dateline'],
    ]);
  });

  it('are none where a title or line holds no date', () => {
    expect(stated(metadata('title', 'Talks', 1), metadata('date', 'soon', 2), opening(9, {}))).toEqual([]);
  });
});

describe('a time on a line of its own', () => {
  it('belongs to a date line without one, and its line with it', () => {
    expect(stated(dateLine('2021-05-10', 3), time)).toEqual([['2021-05-10', '12:30', 'EDT', [3, 7], 'head']]);
  });

  it('does not change a date line that has one', () => {
    expect(stated(dateLine('2021-05-10', 3, { time: '09:00', zone: 'MSK' }), time)).toEqual([
      ['2021-05-10', '09:00', 'MSK', [3], 'head'],
    ]);
  });
});

describe('a date in the title', () => {
  it('takes the time of a date line of the same day, and its line', () => {
    expect(stated(title('2021-05-10'), dateLine('2021-05-10', 3, { time: '09:00' }))[0]).toEqual([
      '2021-05-10',
      '09:00',
      null,
      [1, 3],
      'title',
    ]);
  });

  it.each([
    ['of another day', dateLine('2021-05-11', 3, { time: '09:00' })],
    ['of the same day without a time', dateLine('2021-05-10', 3)],
  ])('stays as it is beside a date line %s', (_, line) => {
    expect(stated(title('2021-05-10'), line)[0]).toEqual(['2021-05-10', null, null, [1], 'title']);
  });
});

describe('the day of publication', () => {
  const put = (...children: ParsedTree['children']) => publication(treeOf(...children));
  const stamp = metadata('published', '3 May', 4, { date: mention('2021-05-03') });

  it('takes a time on a line of its own where no date line takes it', () => {
    expect(put(stamp, time)?.mention.time).toBe('12:30');
    expect(put(stamp, time, metadata('date', 'soon', 2))?.mention.time).toBe('12:30');
    expect(put(stamp, time, dateLine('2021-05-02', 2))?.mention.time).toBeNull();
  });

  it('is that of a stamp before that of a number, and none without a date', () => {
    const number = metadata('number', 'No 5, 2021-05-04', 2, { date: mention('2021-05-04') });
    expect(put(number, stamp)).toMatchObject({ mention: { edtf: '2021-05-03' }, lines: [4], where: 'publication' });
    expect(put(metadata('published', 'soon', 4), number)?.mention.edtf).toBe('2021-05-04');
    expect(put(metadata('published', 'soon', 4))).toBeNull();
  });
});

describe('the ground of a date', () => {
  const date = { mention: mention('2021-05-10'), lines: [1] };

  it('is where it stands, and whether another date gives its year', () => {
    expect(groundOf({ ...date, where: 'head' })).toBe('head');
    expect(groundOf({ ...date, where: 'head', yearInHead: true })).toBe('head, year in the head');
  });

  it('names no other date for a day of publication', () => {
    expect(groundOf({ ...date, where: 'publication' })).toBe('publication');
    expect(groundOf({ ...date, where: 'publication', yearInHead: true })).toBe('publication');
  });
});
