import { expect, test } from 'vitest';
import { scoreWhiteHouse } from '../../../../../scripts/bench/reading/whitehouse.ts';
import { whiteHouseTruth } from '../../../../../scripts/bench/reading/whitehouse-truth.ts';
import { report, section } from './page.ts';

const text = [
  '---',
  "date: '2021-04-29'",
  'title: "Remarks on\\_Bridges"',
  '---',
  'East\u00a0Room  ',
  '(April 28, 2021)',
  '',
  '12:05 A.M. EDT',
  '',
  '\u00a0 THE PRESIDENT:\u00a0 Here is the thing: bridges',
  'Q clearance is a word here.',
  '',
  'Q\u00a0\u00a0\u00a0 Why?  ',
  'MS. McNEIL (off mike):\u00a0 Later.  ',
  'Q\u00a0\u00a0 When?',
  '',
  '(Laughter.)',
  '',
  'Q Soon?',
  '',
  '12:10 A.M. EDT',
].join('\n');

const faultless = report({
  title: 'Remarks on Bridges',
  date: { edtf: '2021-04-28', time: '00:05' },
  place: { text: 'East Room' },
  sections: [
    section({ label: 'THE PRESIDENT', lines: [10, 11] }),
    section({ type: 'question', label: 'Q', lines: [13] }),
    section({ label: 'MS. McNEIL', note: '(off mike)', lines: [14] }),
    section({ type: 'question', label: 'Q', lines: [15] }),
    section({ type: 'stage', lines: [17] }),
    section({ type: 'question', label: 'Q', lines: [19] }),
  ],
  metadataLines: [2, 3, 5, 6, 8],
  captionLines: [],
  furniture: [1, 4, 21],
});

test('a plain scan tells the head, the turns and the stage directions of a transcript', () => {
  const truth = whiteHouseTruth(text);
  expect(truth).toMatchObject({ title: 'Remarks on Bridges', date: '2021-04-28', time: '00:05', place: 'eastroom' });
  expect(truth.questions.map((turn) => turn.line)).toEqual([13, 15, 19]);
  expect(truth.labels).toEqual([
    { line: 10, label: 'THE PRESIDENT' },
    { line: 14, label: 'MS. McNEIL' },
  ]);
  expect(truth.stages.map((stage) => stage.line)).toEqual([17]);
});

test('afternoon and noon are told by the clock', () => {
  const timeOf = (clock: string) => whiteHouseTruth(text.replace('12:05 A.M.', clock)).time;
  expect([timeOf('12:38 P.M.'), timeOf('4:05 P.M.'), timeOf('11:05 A.M.')]).toEqual(['12:38', '16:05', '11:05']);
});

test('a faultless report has nothing to complain of', () => {
  const score = scoreWhiteHouse('bridges', text, faultless);
  expect(score.complaints).toEqual([]);
  for (const ratio of Object.values(score.ratios)) expect([ratio.right, ratio.of > 0]).toEqual([ratio.of, true]);
});

test('a missed question is listed with its line', () => {
  const sections = faultless.sections.filter((part) => part.lines[0] !== 15);
  const score = scoreWhiteHouse('bridges', text, { ...faultless, sections, furniture: [...faultless.furniture, 15] });
  expect(score.ratios['Q turns found']).toEqual({ right: 2, of: 3 });
  expect(score.complaints.map((complaint) => [complaint.measure, complaint.line])).toEqual([['Q turns found', 15]]);
});

test('an ordinary sentence taken for a speaker is listed', () => {
  for (const label of ['Here is the thing', 'First', 'END 2:04 P.M']) {
    const sections = [...faultless.sections.slice(1), section({ label, lines: [10, 11] })];
    const score = scoreWhiteHouse('bridges', text, { ...faultless, sections });
    expect(
      score.complaints
        .filter((complaint) => complaint.measure === 'labels in capitals')
        .map((complaint) => complaint.found),
    ).toEqual([label]);
    expect(score.ratios['labels found']).toEqual({ right: 1, of: 2 });
  }
});

test('a stage direction that stays in the speech is listed', () => {
  const sections = faultless.sections.map((part) =>
    part.type === 'stage' ? { ...part, type: 'speech' as const } : part,
  );
  expect(scoreWhiteHouse('bridges', text, { ...faultless, sections }).ratios['stage directions found']).toEqual({
    right: 0,
    of: 1,
  });
});
