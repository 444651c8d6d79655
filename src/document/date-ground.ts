/** Where a date of a page stands; in the head another date may have given its year. */
export const dateGrounds = [
  'title',
  'head',
  'dateline',
  'publication',
  'title, year in the head',
  'head, year in the head',
  'dateline, year in the head',
] as const;

export type DateGround = (typeof dateGrounds)[number];
