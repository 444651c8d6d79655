import type { Line } from '#document/capture.ts';
import type { Source } from '#document/may-hold.ts';
import { boldLabels } from '../bold-labels.ts';
import { readNothing } from '../label/candidate.ts';
import { CUES, questionCues } from '../cue.ts';
import { markupLabels } from '../markup-labels.ts';
import { stopLabels } from '../stop-labels.ts';
import { dashedLabels } from './dashed-labels.ts';
import { headingLabels } from './heading-labels.ts';
import { loneLabels } from './lone-labels.ts';
import { angleLabels } from './angle-labels.ts';
import { mayBeOfProgram } from './program-lines.ts';
import { labelsBehindTime, labelsBesideTime } from './timed-labels.ts';
import { LabelPage, type Way } from './way.ts';

/** Ways that leave little doubt of a label, so that no title stands below the first. */
const SHOWN: readonly Way[] = [
  { name: 'markup', readerOf: markupLabels },
  { name: 'time before', readerOf: labelsBehindTime },
  { name: 'time beside', readerOf: labelsBesideTime },
  { name: 'angle brackets', readerOf: angleLabels },
  { name: 'alone', readerOf: loneLabels },
];

/** The first line of a page whose label its way leaves in no doubt; behind the last where there is none. */
export function firstShown(lines: readonly Line[], source: Source | null = null): number {
  const page = new LabelPage({ lines, title: null, source });
  const readers = SHOWN.map(({ readerOf }) => readerOf(page));
  const live = readers.filter((read) => read !== readNothing);
  const at = live.length === 0 ? -1 : lines.findIndex((line) => live.some((read) => read(line)?.isShown === true));
  if (at < 0) return lines.length;
  // Messages of a chat that nobody wrote stand above the first of somebody.
  let first = at;
  while (first > 0 && mayBeOfProgram(lines[first - 1] ?? NO_LINE)) first -= 1;
  return first;
}

const NO_LINE = { text: '' };

/** The ways, beside the colon, of a page of no known layout, in the order in which a line is read by them. */
export const ANY_WAYS: readonly Way[] = [
  ...SHOWN,
  ...CUES,
  { name: 'full stop, dash', readerOf: ({ lines }) => dashedLabels(lines) },
  { name: 'full stop', readerOf: stopLabels },
  { name: 'heading', readerOf: headingLabels },
  { name: 'bold', readerOf: boldLabels },
];

/** Those of a layout that prints `Q` for questions, where one is enough. */
export const Q_LAYOUT: readonly Way[] = [{ name: 'Q, layout', readerOf: ({ lines }) => questionCues(lines) }];
