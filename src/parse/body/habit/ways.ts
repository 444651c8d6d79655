import { boldLabels } from '../bold-labels.ts';
import { CUES, questionCues } from '../cue.ts';
import { markupLabels } from '../markup-labels.ts';
import { stopLabels } from '../stop-labels.ts';
import { headingLabels } from './heading-labels.ts';
import type { Way } from './way.ts';

/** The ways, beside the colon, of a page of no known layout, in the order in which a line is read by them. */
export const ANY_WAYS: readonly Way[] = [
  { name: 'markup', readerOf: markupLabels },
  ...CUES,
  { name: 'full stop', readerOf: ({ lines }) => stopLabels(lines) },
  { name: 'heading', readerOf: ({ lines }) => headingLabels(lines) },
  { name: 'bold', readerOf: ({ lines }) => boldLabels(lines) },
];

/** Those of a layout that prints `Q` for questions, where one is enough. */
export const Q_LAYOUT: readonly Way[] = [{ name: 'Q, layout', readerOf: ({ lines }) => questionCues(lines) }];
