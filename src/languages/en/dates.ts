import type { DateWords } from '../fields/dates.ts';
import { phrases, rows, words } from '../lists.ts';

export const dates: Partial<DateWords> = {
  monthNames: rows(`
    january jan | february feb febr | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct |
    november nov | december dec`),
  weekdayNames: rows(`
    monday mon | tuesday tue tues | wednesday wed | thursday thu thur thurs | friday fri | saturday sat | sunday sun`),
  ordinalSuffixes: words('st nd rd th'),
  rangeWords: words('to through until till'),
  pairWords: words('and'),
  periodOpeners: words('from between'),
  dateArticles: words('the'),
  dateLinks: words('of'),
  forenoonWords: words('am'),
  afternoonWords: words('pm'),
  zoneNames: words('local msk wib wita'),
  summerWords: words('summer'),
  timeNouns: words('time'),
  localWords: words('local'),
  timeLeads: words('at'),
  byWords: words('by'),
  onWords: words('on'),
  publishedHeadings: phrases('release date | publication date | published | posted'),
  publishedLeads: phrases(`
    submitted | submitted on | submitted by | posted on | post on | published on | published at | date of publication | released on |
    issued on`),
  updatedWords: words('updated'),
  updatedLeads: phrases(
    'last updated | last updated on | last updated at | last modified | last update | updated on | updated at',
  ),
  dateHeadings: words('date'),
  dateLeads: phrases('on | aired | delivered | delivered on'),
  // Ministers of Australia print the first, Drupal the second, the information bureau of India the third.
  dayFirstLeads: phrases('release date'),
  monthFirstLeads: words('submitted'),
  identifierLeads: phrases('unique id'),
  bodyWords: words('ministry department office embassy agency mission service centre center'),
  bodySmallWords: words('of for and the'),
  editorWords: words('editor'),
  correspondentWords: words('corr correspondent'),
  authorWords: words('author'),
};
