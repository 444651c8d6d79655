import { expect, test } from 'vitest';
import { complaintsOf, kindsOfFault } from '../../../../../scripts/bench/reading/complaints.ts';
import { emptyReport, scorePage } from '../../../../../scripts/bench/reading/score-page.ts';
import { measures } from '../../../../../scripts/bench/reading/summary.ts';
import type { Report } from '../../../../../scripts/bench/reading/report.ts';
import { capture, report, section, truth } from './page.ts';

const score = (changes: Partial<Report> = {}) => scorePage(truth, capture, report(changes));
const shareOf = (name: string, changes: Partial<Report>) => {
  const measure = measures([score(changes)]).find((row) => row.name === name);
  if (measure === undefined) throw new Error(`No measure is called ${name}.`);
  return measure.ratio.right / measure.ratio.of;
};

test('a faultless report has nothing to complain of and a full score in every measure', () => {
  const page = score();
  expect(complaintsOf(page)).toEqual([]);
  const rows = measures([page]);
  expect(rows.length).toBe(21);
  for (const { name, ratio } of rows) expect([name, ratio.right]).toEqual([name, ratio.of]);
  expect(rows.find((row) => row.name === 'turns: recall')?.ratio.of).toBe(4);
  expect(rows.find((row) => row.name === 'characters under the right speaker')?.ratio.of).toBe(73);
});

test.each<[string, Partial<Report>]>([
  ['title', { title: 'Meeting on' }],
  ['date', { date: { edtf: '2015-02-03', time: '14:05' } }],
  ['time', { date: { edtf: '2015-03-02', time: null } }],
  ['place', { place: null }],
  ['place', { place: { text: '2 of 2' } }],
  ['summary', { summary: null }],
  ['published', { published: '2015-03-02' }],
  ['topics', { topics: ['Transport', 'Persons'] }],
  ['persons', { persons: [] }],
  ['publishedIn', { publishedIn: ['News, Transcripts'] }],
  ['tags (all four lists)', { geography: ['Moscow'] }],
])('a wrong or missing %s is counted as wrong', (name, changes) => {
  expect(shareOf(name, {})).toBe(1);
  expect(shareOf(name, changes)).toBe(0);
});

test('a turn swallowed by the one before it lowers recall and the share of characters, not precision', () => {
  const sections = report().sections.filter((part) => part.label !== 'Question');
  const last = sections.length - 1;
  const swallowed = { sections: sections.map((part, at) => (at === last ? { ...part, lines: [15, 17] } : part)) };
  expect(shareOf('turns: recall', swallowed)).toBe(3 / 4);
  expect(shareOf('turns: precision', swallowed)).toBe(1);
  expect(shareOf('characters under the right speaker', swallowed)).toBe(61 / 73);
});

test('a sentence taken for a speaker lowers precision, not recall', () => {
  const invented = {
    sections: [...report().sections, section({ label: 'It is long', speaker: 'It is long', lines: [14] })],
  };
  expect(shareOf('turns: recall', invented)).toBe(1);
  expect(shareOf('turns: precision', invented)).toBe(4 / 5);
});

test('a head, caption or tail line inside a section is furniture in the text', () => {
  for (const line of [1, 2, 7, 8, 19, 22, 24]) {
    const leaking = { sections: [...report().sections, section({ type: 'article', lines: [line] })] };
    expect(shareOf('no furniture in the text', leaking)).toBe(0);
    expect(shareOf('every line in one place', leaking)).toBe(0);
  }
});

test('a line of the text that was set aside as furniture is lost', () => {
  const sections = report().sections.filter((part) => part.type !== 'quotation');
  expect(shareOf('no text lost', { sections, furniture: [1, 7, 13] })).toBe(0);
  expect(shareOf('every line in one place', { sections, furniture: [1, 7, 13] })).toBe(1);
  expect(shareOf('every line in one place', { sections })).toBe(0);
});

test('a speaker who keeps the office in the name is right, but not by name', () => {
  const sections = report().sections.map((part) =>
    part.speaker === 'Boris Hill' ? { ...part, speaker: 'President Boris Hill' } : part,
  );
  expect(shareOf('names without office', { sections })).toBe(0);
  expect(shareOf('names without office', {})).toBe(1);
});

test('text before the first turn given to a speaker is complained of', () => {
  const sections = report().sections.map((part) =>
    part.type === 'article' ? { ...part, speaker: 'Boris Hill' } : part,
  );
  expect(shareOf('characters outside turns under nobody', { sections })).toBe(0);
  expect(complaintsOf(score({ sections })).map((complaint) => [complaint.measure, complaint.line])).toEqual([
    ['speaker', 9],
  ]);
});

test('a reader that failed scores nothing', () => {
  const rows = measures([scorePage(truth, capture, emptyReport)]);
  const full = rows.filter(({ ratio }) => ratio.right === ratio.of).map((row) => row.name);
  expect(full).toEqual([
    'geography',
    'turns: precision',
    'characters outside turns under nobody',
    'names without office',
    'no furniture in the text',
  ]);
});

test('faults are summed up by kind, the kind on most pages first', () => {
  const faults = [score({ title: null, place: null }), { ...score({ title: null }), id: '101' }].flatMap(complaintsOf);
  expect(kindsOfFault(faults)).toEqual([
    { measure: 'title', pages: 2, faults: 2 },
    { measure: 'place', pages: 1, faults: 1 },
  ]);
});
