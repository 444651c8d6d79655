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
  placeLeads: words('in at'),
  byWords: words('by'),
  onWords: words('on'),
  solarHijriMonths: words(`
    hamal sawr saur jawza saratan asad sunbula sonbola mizan aqrab qaws jadi dalw dalwa hut farvardin ordibehesht khordad tir mordad
    shahrivar mehr aban azar dey bahman esfand`),
  lunarHijriMonths: phrases(`
    muharram | moharram | safar | rabi al-awwal | rabi al-thani | rabi ul-awwal | rabi ul-thani | rabi i | rabi ii | jumada al-ula |
    jumada al-thani | jumada al-akhirah | jumada i | jumada ii | rajab | shaban | sha'ban | shaaban | ramadan | ramazan | ramadhan |
    shawwal | dhu al-qidah | dhu al-qadah | dhu al-hijjah | dhul qadah | dhul hijjah`),
  hijriMarks: phrases('ah | a.h. | h | hijri'),
  sameDayWords: phrases('corresponding to | equivalent to'),
  publishedHeadings: phrases('release date | publication date | date published | date posted | published | posted'),
  publishedLeads: phrases(`
    submitted | submitted on | submitted by | posted on | posted at | post on | published on | published in | published at | published date |
    first published | first published on | date of publication | date of issue | released on | issued on | added on | uploaded on`),
  updatedWords: words('updated'),
  updatedLeads: phrases(
    'last updated | last updated on | last updated at | last modified | last modified on | last update | updated on | updated at | date modified | date updated | last revised | page updated',
  ),
  volumeWords: words('volume vol'),
  dateHeadings: words('date'),
  dateLeads: phrases('on | aired | dated | debated on | delivered | delivered on | held on'),
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
