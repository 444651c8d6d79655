import type { PageWords } from '../fields/pages.ts';
import { phrases, words } from '../lists.ts';

export const pages: Partial<PageWords> = {
  languageNames: words('english russian japanese chinese arabic french german spanish turkish tajik'),
  menuLines: phrases(`
    comment[s] | share | print | e[-]mail | tweet | like | share this[:] | like this[:] | loading… | loading... | pin it | send | about |
    about us | news | archive | all news | search | site[ ]map | log[ ]in | next news | previous news | copy link | back to [the ]top |
    contact[s] | contact us | details | all messages | press releases and news | text version`),
  menuBeginnings: phrases('shared to'),
  menuHeadlines: phrases('see also | read also | related news | latest events | additional materials'),
  otherHeadlines: phrases('related articles | related stories | related content | more news | more on this topic'),
  sectionNames: words('transcripts document documents news'),
  rubrics: phrases(`
    world | politics | economy | business & economy | business and economy | society | society & culture | society and culture |
    science & space | science and space | sport[s] | defence | defense | military & defence | military and defence |
    military & defense | military and defense | russia | central asia | tajikistan | press release[s]`),
  homeWords: phrases('home[ page]'),
  skipLinks: phrases('skip to [main ]content'),
  viewWords: words('view views'),
  viewHeadings: words('hits'),
  outOfWords: words('of'),
  pageWords: words('page'),
  pagerWords: words('pages'),
  readOn: phrases('read more | more | read on | continue reading | full text'),
  participantsHeadings: words('speakers participants'),
  noteHeadings: phrases(`
    contact[s] | press contact[s] | media contact[s] | authors | tag[s] | link to [the ]video | link to [the ]audio |
    link to [the ]press release`),
  tagHeadings: words('tags keywords'),
  statusPhrases: phrases('check against delivery | for immediate release'),
  statusBeginnings: phrases(
    'this is a provisional translation | this is a rush transcript | embargoed until | embargoed for release | not for release before',
  ),
  sourceWords: words('source attribution'),
  copyrightWords: words('copyright'),
  rightsPhrases: phrases('all rights reserved'),
  photoWords: words('photo photograph'),
  otherPageLeads: words('related earlier previously'),
  agoPhrases: phrases(
    'second[s] ago | minute[s] ago | hour[s] ago | day[s] ago | week[s] ago | month[s] ago | year[s] ago',
  ),
  bylineOpeners: phrases('by | written by | posted by | story by | reported by | text by'),
  titleHeadings: words('title headline'),
  officialBodies: phrases(`
    consulate | embassy | ministry | mission | press service | press office | administration | government | office of the president |
    presidential`),
};
