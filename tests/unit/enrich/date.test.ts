import { describe, expect, it } from 'vitest';
import { readDocument } from '#corpus/build-document.ts';
import { buildDocument } from '../../support/document.ts';
import type { ParsedTree } from '#document/tree.ts';
import { resolveDate } from '#enrich/date.ts';
import { readCapture } from '#read/read-capture.ts';
import { mention, metadata, opening, treeOf } from './head.ts';

const page = (...lines: string[]) => buildDocument(Buffer.from(lines.join('\n')), 'capture.txt');
const dateProblems = ({ problems }: ReturnType<typeof page>) =>
  problems.filter(({ name }) => name.startsWith('date-') || name === 'year-missing');

describe('problems with the date of a document', () => {
  const head = ['Speech at the town council, 3 May 2021', '', '3 June 2021', '', 'The council met. It heard reports.'];

  it('name both dates of a page that disagree, and where each stands', () => {
    expect(dateProblems(page(...head))).toMatchObject([
      {
        name: 'date-conflict',
        line: 3,
        values: { date: '2021-05-03', ground: 'title', other: '2021-06-03', otherground: 'head' },
      },
    ]);
  });

  it('name a page that was put up before the day in its title, not one put up after it', () => {
    const put = (stamp: string) =>
      dateProblems(page('Interview of the mayor, Example, April 6, 2018', '', stamp, '', 'The mayor answered.'));
    expect(put('Thursday, 5 April 2018 12:33')).toMatchObject([{ name: 'date-conflict', line: 3 }]);
    expect(put('Saturday, 7 April 2018 12:33')).toEqual([]);
  });

  it('count lines from the top of the file, where the editor’s front matter stands above the capture', () => {
    expect(dateProblems(page('---', 'id: council', '---', ...head))).toMatchObject([
      { name: 'date-conflict', line: 6 },
    ]);
  });
});

describe('the evidence for the date of a document', () => {
  const ground = (...lines: string[]) => page(...lines).date?.evidence;

  it('says where the date stands [promise 3]', () => {
    expect(ground('Speech at the town council, 3 May 2021', '', 'The council met.')).toEqual({
      name: 'date',
      values: { ground: 'title' },
    });
  });

  it('says that the year stands elsewhere in the head', () => {
    const { date } = page('The council met', '', '05.05.2021', '', 'DUSHANBE, May 4. /TASS/. The council met.');
    expect(date?.edtf).toBe('2021-05-04');
    expect(date?.evidence).toEqual({ name: 'date', values: { ground: 'dateline, year in the head' } });
  });

  it('is the reason of an editor in the words of the editor', () => {
    expect(ground('---', 'date: 2021', 'why: It {ground} so.', '---', 'The council met')).toEqual({
      name: 'reason',
      values: { reason: 'It {ground} so.' },
    });
  });
});

describe('the rule by which a document is dated', () => {
  const decisions = (...lines: string[]) =>
    readDocument(Buffer.from(lines.join('\n')), 'capture.txt')
      .decisions.filter(({ table }) => table === 'document date')
      .map(({ line, rule, verdict }) => [line, rule, verdict]);

  it('is told of the date that counts and of those beside it', () => {
    expect(decisions('Speech at the town council, 3 May 2021', '', '3 June 2021', '', 'The council met.')).toEqual([
      [1, 'date in the title', 'stated'],
      [3, 'cannot both be true', 'conflict'],
    ]);
    expect(decisions('The council met', '', '05.05.2021', '', 'DUSHANBE, May 4. /TASS/. The council met.')).toEqual([
      [5, 'dateline', 'stated'],
    ]);
  });

  it('is no date where there is none', () => {
    expect(decisions('The council met', '', 'It heard reports.')).toEqual([]);
  });
});

describe('the date of a head', () => {
  const dating = (...children: ParsedTree['children']) =>
    resolveDate(treeOf(...children), readCapture(Buffer.from('A page'), 'capture.txt'));
  const title = (edtf: string) => metadata('title', 'Talks', 1, { date: mention(edtf) });
  const dateLine = (edtf: string) => metadata('date', edtf, 3, { date: mention(edtf) });
  const stamp = (edtf: string, time: string | null = null, zone: string | null = null) =>
    metadata('published', edtf, 4, { date: mention(edtf, { time, zone }) });
  const dateline = opening(5, { date: mention('2021-05-04') });

  it.each([
    [
      'in the title',
      [title('2021-05-03'), dateLine('2021-05-03'), dateline, stamp('2021-05-05')],
      '2021-05-03',
      'stated',
      'date in the title',
    ],
    ['on a line', [dateLine('2021-05-03'), dateline, stamp('2021-05-05')], '2021-05-03', 'stated', 'date line'],
    ['in the dateline', [dateline, stamp('2021-05-05')], '2021-05-04', 'stated', 'dateline'],
    ['of publication', [stamp('2021-05-05')], '2021-05-05', 'inferred', 'day of publication'],
  ])('is the one %s', (_, children, edtf, basis, rule) => {
    const { date, decisions } = dating(...children);
    expect(date).toMatchObject({ edtf, basis });
    expect(decisions[0]).toMatchObject({ rule, verdict: basis });
  });

  it.each([
    ['that a title ends in, where it is later', '2022-08-31', '2022-04-06', '2022-04-06'],
    ['that a period in a title begins with, where it is later', '2022-05-12/2022-05-18', '2022-04-06', '2022-04-06'],
    ['in the title all the same, where the line is a few days before', '2022-04-09', '2022-04-06', '2022-04-09'],
    ['in the title, where the line is later', '2022-04-01', '2022-04-06', '2022-04-01'],
  ])('is not the day %s', (_, inTitle, onLine, edtf) => {
    expect(dating(title(inTitle), dateLine(onLine)).date).toMatchObject({ edtf });
  });

  it('is on a line below the title rather than above it', () => {
    const above = metadata('date', '2024-04-14', 1, { date: mention('2024-04-14') });
    const named = metadata('title', 'Talks', 2, {});
    expect(dating(above, named, dateLine('2019-05-14')).date).toMatchObject({ edtf: '2019-05-14' });
    expect(dating(above, named).date).toMatchObject({ edtf: '2024-04-14' });
  });

  it('is the day on a line within the month of the title, which counts no longer', () => {
    const { date, decisions } = dating(title('2021-05'), dateLine('2021-05-03'), dateline);
    expect(date?.edtf).toBe('2021-05-03');
    expect(decisions.map(({ line, rule }) => [line, rule])).toEqual([
      [3, 'date line'],
      [5, 'dateline'],
    ]);
  });

  it('is the month of the title where the day on a line lies in another', () => {
    expect(dating(title('2021-05'), dateLine('2021-06-03')).date?.edtf).toBe('2021-05');
  });

  it.each([
    ['2018-04-07', '12:33', null, '2018-04-07T12:33'],
    ['2018-04-07', '12:33', 'GMT+3', '2018-04-07T12:33+03:00'],
    ['2018-04-07', null, null, '2018-04-07'],
    ['2018-04', '12:33', null, '2018-04'],
  ])('says when a page of %s, %s, zone %s was published: %s', (edtf, time, zone, published) => {
    expect(dating(stamp(edtf, time, zone)).published).toBe(published);
  });

  it('says of no publication where the head names none', () => {
    expect(dating(dateLine('2018-04-07')).published).toBeNull();
  });
});
