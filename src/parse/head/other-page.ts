import { allWords } from '#languages/all-words.ts';
import { compile, oneOf } from '#languages/compile.ts';

/** `See also: …`, `Related: …`: a line that leads to another page, whose day is not the document’s. */
export const OTHER_PAGE = compile(
  `^${oneOf(allWords('menuHeadlines', 'otherHeadlines', 'readOn', 'otherPageLeads'))}\\s?: ?\\S`,
  'iu',
);
