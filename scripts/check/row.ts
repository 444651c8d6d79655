import type { Checked } from '#report/check-bytes.ts';
import { nameForPeople, printable, shortened } from '../terminal/printable.ts';
import { problemCounts } from '../terminal/problems.ts';
import type { Column } from '../terminal/table.ts';

/** The columns of the table, in its order. */
export const columns: readonly Column[] = [
  { head: 'File', least: 12, most: 48 },
  { head: 'Format', least: 6, most: 16 },
  { head: 'Title', least: 12, most: 52 },
  { head: 'Date', least: 10, most: 24 },
  { head: 'Place', least: 6, most: 22 },
  { head: 'Speakers (turns)', least: 7, most: 36 },
  { head: 'Turns', least: 5, most: 6, align: 'right' },
  { head: 'Problems', least: 8, most: 20 },
];

const NONE = '–';
const LONGEST_TITLE = 90;
const SPEAKERS = 6;

const bases = { stated: '', inferred: ' (inferred)', editorial: ' (editor)' } as const;

/** The cells of a reading, in the order of `columns`. */
export function rowOf({ report, read }: Checked): string[] {
  if (read === null)
    return [nameForPeople(report.file), NONE, NONE, NONE, NONE, NONE, '0', problemCounts(report.problems)];
  const { title, date, place, speakers } = read.document;
  return [
    nameForPeople(report.file),
    report.format,
    title === null ? NONE : shortened(printable(title), LONGEST_TITLE),
    date === null ? NONE : `${date.edtf}${date.time === null ? '' : ` ${date.time}`}${bases[date.basis]}`,
    place === null ? NONE : shortened(printable(place.text), LONGEST_TITLE),
    speakersInWords(speakers),
    String(turnsIn(report.sections)),
    problemCounts(report.problems),
  ];
}

/** The turns of speech, with and without a label: an opening statement without one counts too. */
function turnsIn(sections: readonly { readonly turn: number | null; readonly inferred: boolean }[]): number {
  const labelled = new Set(sections.flatMap(({ turn }) => turn ?? []));
  return labelled.size + sections.filter(({ turn, inferred }) => turn === null && inferred).length;
}

/** `Vladimir Putin 2, Emomali Rahmon 2`; of many speakers the first few and how many more. */
function speakersInWords(speakers: readonly { readonly name: string; readonly turns: number }[]): string {
  const named = speakers
    .slice(0, SPEAKERS)
    .map(({ name, turns }) => `${shortened(printable(name), 60)} ${String(turns)}`);
  const more = speakers.length > SPEAKERS ? [`and ${String(speakers.length - SPEAKERS)} more`] : [];
  return [...named, ...more].join(', ') || NONE;
}
