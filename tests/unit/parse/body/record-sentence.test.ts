import { expect, it } from 'vitest';
import { isOfRecord } from '#parse/body/record-sentence.ts';

it.each([
  'There was no objection.',
  'The PRESIDING OFFICER announced the result.',
  'The SPEAKER pro tempore declared the recess.',
  'There being no objection, the letter was ordered to be printed in the Record, as follows:',
  "Mr. FAY changed his vote from ``nay'' to ``yea.''",
  'Messrs. DALL and EBB changed their vote.',
  'Mrs. McTARN, for 5 minutes, today.',
  'The Clerk read the resolution, as follows:',
  'The assistant legislative clerk proceeded to call the roll.',
  'The amendment (No. 129) was agreed to.',
  'The text of the amendment is as follows:',
  'The motion to lay on the table was agreed to.',
  'So the resolution was agreed to.',
  'The yeas and nays were ordered.',
  'A recorded vote was ordered.',
  'The question was taken; and the Speaker pro tempore announced that the ayes appeared to have it.',
  'The vote was taken by electronic device, and there were--yeas 228, nays 184, as follows:',
  'A motion to reconsider was laid on the table.',
  'The nomination was confirmed.',
])('a record itself tells: %s', (text) => {
  expect(isOfRecord(text)).toBe(true);
});

it.each([
  'Mr. Fay changed his vote, and he was right.',
  'The clerk will report the amendment.',
  'The question is on the resolution.',
  'The weir was opened in the year of the flood.',
  'The bill was agreed to. We all know how.',
  'I yield back.',
  'The NATO allies agreed on it.',
  'The President announced the result.',
  'MR. LUND has already thanked him.',
])('somebody says: %s', (text) => {
  expect(isOfRecord(text)).toBe(false);
});
