/** Addresses in the archive whose documents were corrected, renamed and withdrawn after they had been published. */
export const meeting = './documents/2024-04-09-spring-meeting/';
export const russian = './documents/2024-04-16-sobranie-sadovodov/';
export const renamed = './documents/2024-04-23-notice-on-the-water/';
export const formerly = './documents/2024-04-23-notice/';
export const withdrawn = './documents/2024-04-30-notice-on-the-kettle/';
export const unpublished = './documents/2024-05-07-report-on-the-bees/';

export const pages = {
  'corrected document': meeting,
  'Russian document': russian,
  'document with another address now': renamed,
  'withdrawn document': withdrawn,
  'document not yet published': unpublished,
  'earlier version': `${meeting}versions/1/`,
  'present version': `${russian}versions/2/`,
  'list of versions': `${meeting}versions/`,
  'explaining page': './about/permanence/',
} as const;

/** Pages at old addresses, which only a reader without JavaScript sees. */
export const moved = {
  'old address': formerly,
  'old address of a paragraph': `${formerly}#p3`,
  'old address of a line': `${formerly}capture/#L2`,
} as const;
