import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';

/** How a speaker greets those who listen: no title or heading begins so. */
export const SALUTATION = compile(
  `^(?:${oneOf(allWords('salutations'))}|${oneOf(allWords('dearWords', 'courtesyTitles'))} )`,
  'iu',
);
