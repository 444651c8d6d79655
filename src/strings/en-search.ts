import { forms } from './template.ts';

/** The words of the search page and of the search dialog. */
export const search = {
  title: 'Search',
  intro:
    'Search everything that was said and written. Each result is one paragraph, with its speaker, document and date.',
  /** In the tab: what is searched for, and the title of the page. */
  tab: '{query} · {page}',
  how: 'How to ask',
  /** The signs of the query language: what may be typed, and what it finds. */
  ways: [
    { ask: 'trade energy', finds: 'paragraphs that have both words, in any of their forms; names in any spelling' },
    {
      ask: 'trade "military base"',
      finds: 'paragraphs that have “trade” and exactly these words, one directly after the other',
    },
    { ask: 'trade -energy', finds: 'paragraphs with “trade” that do not have “energy”' },
    { ask: 'gas OR oil', finds: 'paragraphs that have either word' },
    { ask: 'migra*', finds: 'every word that begins like this, from three letters on' },
    {
      ask: 'speaker:Smith after:2014 before:2020-06',
      finds: 'what somebody said in a time, to the year, month or day: 2020-06-11',
    },
  ],
  /** Leads to all paragraphs. */
  browse: 'Browse everything, newest first',
  noScript: 'Search needs JavaScript, which is turned off in this browser.',
  noScriptWords:
    'Words that you type stay in the address of this page, so that you can send it on or open it in another browser.',
  noScriptWay: 'Everything else works without JavaScript. The timeline leads to every document:',
  opening: 'Loading the search index …',
  loading: 'Searching …',
  slow: 'Still searching. The connection is slow; what you typed is kept.',
  failed: 'The search index could not be loaded. Check your connection and try again. What you typed is kept.',
  offline: 'You are offline. What you typed is kept, and is searched for as soon as there is a connection.',
  damaged:
    'The search index of this site is damaged or belongs to another version of it, so nothing can be found. Reload the page; if that does not help, tell the publisher of the site.',
  broken: 'Something went wrong while searching. Try again, or search for other words.',
  moreFailed: 'No more paragraphs could be loaded. Check your connection and try again.',
  filtersFailed: 'The filters could not be loaded. Check your connection and try again.',
  retry: 'Try again',
  /** `{paragraphs}` and `{documents}` are counted phrases. */
  total: '{paragraphs} in {documents}',
  /** Where days, facets or words leave nothing. */
  none: 'No paragraph contains “{query}”.',
  noneChosen: 'No paragraph passes these filters.',
  noneTogether: 'Each word is there, but no paragraph has them all. Try fewer words.',
  withoutFilters: forms('There is {count} without filters.', 'There are {count} without filters.'),
  dropFilters: 'Search without filters',
  /** What stands in no paragraph. */
  unknown: {
    word: 'The word “{word}” stands nowhere in the record.',
    prefix: 'No word of the record begins like “{word}”.',
    phrase: 'The words “{word}” stand nowhere in the record one directly after the other.',
    speaker: 'No speaker of the record is called “{word}”.',
    head: 'The word “{word}” stands in titles and names alone, in no paragraph.',
  },
  nearest: 'Nearest:',
  leaveOut: 'Search without “{word}”',
  leftOut: 'Left out: {words}.',
  takeBack: 'Search for everything that was typed',
  ignored: 'Ignored, since it means nothing here: {signs}',
  joined: '“{word}” also finds {spellings}.',
  exact: 'Only as typed',
  exactOnly: 'Only the spelling as typed is searched for.',
  joinAgain: 'Find other spellings too',
  uncertain: forms(
    '{count} of them has a date that may lie outside these days.',
    '{count} of them have dates that may lie outside these days.',
  ),
  /** Behind the date of a hit. */
  mayLieOutside: '(may lie outside these days)',
  undatedToo: forms(
    '{count} more stands in a document without a date.',
    '{count} more stand in documents without a date.',
  ),
  showUndated: 'Show undated',
  /** A word or value and its number of paragraphs. */
  counted: '{word} ({count})',
  documents: 'Documents',
  documentsMore: forms('Show {count} more document', 'Show {count} more documents'),
  documentsFailed: 'Documents could not be looked for. Check your connection and try again.',
  ofSource: 'From this source',
  people: 'People',
  peopleMore: forms('Show {count} more person', 'Show {count} more people'),
  years: 'Paragraphs by year',
  yearsHelp: 'Choose a bar to see only its years.',
  yearsTable: 'As a table',
  year: 'Year',
  paragraphs: 'Paragraphs',
  /** A bar of the drawing: its year or years, and a counted phrase. */
  bar: '{years}: {paragraphs}',
  /** Of several years: a paragraph whose date is uncertain counts in each that it may belong to. */
  barOfSeveral: '{years}: up to {paragraphs}',
  sort: 'Order',
  sorts: { best: 'Best match', newest: 'Newest first', oldest: 'Oldest first' },
  group: 'Group by document',
  save: 'Save the list',
  saveAs: { csv: 'Table (CSV)', json: 'Data (JSON)', text: 'Quotations (text)' },
  saving: 'Collecting {done} of {all} …',
  saved: 'Saved: {file}',
  saveFailed: 'The list could not be saved: not all of it could be loaded. Try again.',
  saveReplaced:
    'Nothing was saved: the site has been published anew since this list was made. Search again, then save it.',
  again: 'Search again',
  cancel: 'Cancel',
  more: 'Show more',
  /** Of one document. */
  moreWithin: forms('Show {count} more paragraph', 'Show {count} more paragraphs'),
  filters: 'Filters',
  filtersSet: forms('Filters: {count} set', 'Filters: {count} set'),
  showHits: forms('Show {count} paragraph', 'Show {count} paragraphs'),
  close: 'Close',
  dates: 'Dates',
  from: 'From',
  to: 'To',
  dayHint: '2021, 2021-05 or 2021-05-08',
  /** Of an address. */
  noDay: 'Ignored, since it is no year, month or day: {days}',
  reversed: 'No day lies between these dates: the first is after the last.',
  dayWrong: 'Write a year, month or day: 2021, 2021-05 or 2021-05-08.',
  facetNames: {
    speaker: 'Speaker',
    kind: 'Kind',
    year: 'Year',
    publisher: 'Publisher',
    language: 'Language',
  },
  /** Opens the list of all values of a facet. */
  all: 'All {count}',
  fewer: 'Fewer',
  findIn: 'Find in: {facet}',
  noneFound: 'None of that name.',
  chosen: 'Filters set',
  chip: '{facet}: {value}',
  removeChip: 'Remove filter {chip}',
  noSpeaker: 'No speaker named',
  noPublisher: 'No publisher known',
  unknownLanguage: 'Not known',
  undated: 'Undated',
  keys: 'Press Ctrl K or ⌘ K on any page to search.',
  slash: 'Press / to search from any page',
  dialog: {
    none: 'Nothing found. Enter opens the search page.',
    failed: 'The search could not be loaded. Enter opens the search page.',
    hint: '↑ ↓ to choose, Enter to open, Esc to close',
    close: 'Close search',
  },
} as const;
