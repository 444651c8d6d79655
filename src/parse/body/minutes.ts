import type { Capture } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';

/** Minutes call themselves so among so many lines at the top. */
const TOP_LINES = 5;
/** A longer line is a sentence, in UTF-16 code units. */
const LONGEST_TITLE = 200;

/** `Minutes of the ordinary meeting`, with or without the name of the body before it. */
const MINUTES = compile(
  `(?:^|[-–—:,] )(?:${oneOf(allWords('labelArticles'))} )?${oneOf(allWords('minutesOpeners'))}`,
  'iu',
);

/** Whether a capture says at its top that it holds minutes, which tell what was done and quote here and there. */
export const isMinutes = ({ lines }: Capture): boolean =>
  lines.slice(0, TOP_LINES).some(({ text }) => text.length <= LONGEST_TITLE && MINUTES.test(foldBlanks(text)));
