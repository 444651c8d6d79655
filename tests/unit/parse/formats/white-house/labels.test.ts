import { describe, expect, it, test } from 'vitest';
import { sections } from '#document/walk.ts';
import { meansSpeaker } from '#parse/formats/white-house/labels.ts';
import { whiteHouse } from '#parse/formats/white-house/white-house.ts';
import { pageOf } from '../../page-of.ts';

const HEAD = [
  '---',
  'title: A page on bridges',
  'date: 2022-02-03',
  'source_url: https://www.whitehouse.gov/x',
  '---',
  '',
];

/** The labels of the turns of a page of Markdown. */
function labelsOf(...lines: string[]): string[] {
  const { tree } = whiteHouse.parse(pageOf([...HEAD, ...lines.flatMap((line) => [line, ''])], 'a.md').capture);
  return sections(tree).flatMap(({ label }) => label?.name ?? []);
}

describe('a release, which prints nobody’s speech', () => {
  it.each([
    ['an item in bold capitals', '-   **PROMISE KEPT:** We opened them.'],
    ['a paragraph in bold capitals', '**BUILDING BRIDGES:** The plan opens ten.'],
    ['a station', '**KABC-TV:** “The bridge is open.”'],
    ['a short word', 'Men: We need you.'],
    ['a time in a recording', '**Break**: [25:55]'],
    ['a proclamation', 'WHEREAS: the bridges are open; and'],
    ['a memorandum', 'MEMORANDUM FOR: THE SECRETARY OF STATE'],
    ['a quotation of somebody with an office', '**SENATOR ANNA REED:** “We opened them.”'],
    ['what an office will do', '**THE VICE PRESIDENT:** will open them.'],
    ['nominations', 'NOMINATIONS SENT TO THE SENATE: Anna Reed, of Norvale.'],
  ])('has no label: %s', (_what, line) => {
    expect(labelsOf('Today, the President opened bridges.', line)).toEqual([]);
    expect(labelsOf('Today, the President opened bridges.', line, line)).toEqual([]);
  });

  test('has that of somebody who is called by his office or form of address', () => {
    expect(labelsOf('THE PRESIDENT:  Thank you.')).toEqual(['THE PRESIDENT']);
    expect(labelsOf('MS. REED:  Thank you.')).toEqual(['MS. REED']);
    expect(labelsOf('(Applause.)', 'MS. REED:  Thank you.', 'THE PRESIDENT:  So.')).toEqual([
      'MS. REED',
      'THE PRESIDENT',
    ]);
    expect(labelsOf('**MS. REED:** Thank you.')).toEqual([]);
    expect(labelsOf('Today, we opened bridges.', 'PRESIDENT HALE DELIVERS: They are open.')).toEqual([]);
    expect(labelsOf('MS. REED: “Thank you.”', 'MS. REED: “So.”')).toEqual([]);
  });
});

describe('a page on which people speak', () => {
  const other = 'ODO LIND:  So it is.';

  it.each<[shown: string, lines: string[]]>([
    ['a time of day', ['2:29 P.M. EST', 'THE PRESIDENT:  Thank you.', other]],
    ['a Q', ['Q    Why?', other]],
    ['a Q with one blank that asks', ['Q Why now?', other]],
    ['somebody who speaks again', ['MS. REED:  Yes.', 'MS. REED:  No.', other]],
  ])('has all labels in capitals, shown by %s', (_shown, lines) => {
    expect(labelsOf(...lines)).toContain('ODO LIND');
    expect(labelsOf(other)).toEqual([]);
  });

  test('may run the time on to the first label', () => {
    expect(labelsOf('South Court Auditorium', '2:29 P.M. EST THE VICE PRESIDENT:  Thank you.')).toEqual([
      'THE VICE PRESIDENT',
    ]);
  });

  test('keeps the small letters of names in capitals, and no others', () => {
    const speak = (label: string): string[] => labelsOf('2:29 P.M. EST', `${label}:  Yes.`);
    for (const label of ['MR. McDONOUGH', 'Dr. FAUCI', 'MR. al-ASAD']) expect(speak(label)).toEqual([label]);
    for (const label of ['Men', 'Mr. Reed']) expect(speak(label)).toEqual([]);
  });
});

it.each([
  ['THE PRESIDENT', true],
  ['MR. REED', true],
  ['PRESIDENT REED', true],
  ['MR.', false],
  ['THE PLAN', false],
  ['ODO LIND', false],
])('“%s” means a speaker by itself: %s', (name, means) => {
  expect(meansSpeaker(name)).toBe(means);
});
