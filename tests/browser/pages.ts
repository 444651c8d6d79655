/** One page of each kind, as paths below the record's base. */
export const pages = {
  home: './',
  document: './documents/2021-05-08-putin-rahmon-meeting/',
  'document with questions': './documents/2020-02-24-lavrov-muhriddin-news-conference/',
  'document with an editor’s date': './documents/2023-lavrov-muhriddin-remarks/',
  'agency item': './documents/2012-04-23-lavrov-to-visit-tajikistan/',
  capture: './documents/2021-05-08-putin-rahmon-meeting/capture/',
  documents: './documents/',
  timeline: './timeline/',
  year: './timeline/2021/',
  month: './timeline/2021/05/',
  search: './search/',
  'search with hits': './search/?q=Tajikistan',
  about: './about/',
  'not found': './404.html',
} as const;

/** Kinds of pages that the record itself may not have, with the site that has them. */
const elsewhere = {
  'undated documents': ['many', './timeline/undated/'],
  'long timeline': ['many', './timeline/'],
  'long document': ['many', './documents/long-meeting/'],
} as const;

/** Every page of these tables: its kind, its site, its path. */
export const kinds = [
  ...Object.entries(pages).map(([kind, path]) => [kind, 'record', path] as const),
  ...Object.entries(elsewhere).map(([kind, [site, path]]) => [kind, site, path] as const),
];
