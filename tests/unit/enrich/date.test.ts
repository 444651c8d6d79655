import { describe, expect, it } from 'vitest';
import { buildDocument, readDocument } from '#corpus/build-document.ts';

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

  it('says where the date stands', () => {
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
