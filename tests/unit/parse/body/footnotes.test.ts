import { expect, it } from 'vitest';
import { footnoteLines } from '#parse/body/footnotes.ts';
import { linesOf } from '../../../support/lines.ts';

const notes = (...texts: string[]) => [...footnoteLines(linesOf(...texts))].map(({ text }) => text);
const NOTE = '1 The maps are in the annex.';

it.each([
  ['behind the stop of a label', ['MR. LUND.1 Thank you.', NOTE], [NOTE]],
  ['behind a word', ['So it is.1 And so on.', NOTE], [NOTE]],
  ['at the end of a line', ['So it is1', NOTE], [NOTE]],
  ['below its mark alone', [NOTE, 'So it is.1'], []],
  ['behind no mark', ['So it is.', NOTE], []],
  ['behind another mark', ['So it is.2', NOTE], []],
  ['behind a figure with a part', ['It rose by 0.1 percent.', NOTE], []],
  ['behind a quarter', ['In Q1 it rose.', NOTE], []],
  ['in small letters', ['So it is.1', '1 percent of the maps is here.'], []],
  ['of three words', ['So it is.1', '1 Not here yet'], ['1 Not here yet']],
  ['of two words', ['So it is.1', '1 Not here'], []],
  ['that goes on', ['So.1 And.2', NOTE, '2 The charts are there.'], [NOTE, '2 The charts are there.']],
  ['that leaves one out', ['So.1 And.3', NOTE, '3 The charts are there.'], [NOTE]],
  ['below its number', ['So it is.1', '1', '    The maps are there.'], ['1', '    The maps are there.']],
  ['parted from its number', ['So it is.1', '1', '', 'The maps are there.'], []],
])('a note at the foot of a page stands %s', (_where, texts, found) => {
  expect(notes(...texts)).toEqual(found);
});
