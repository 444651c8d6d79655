/** Dates as the sources print them: the door to the readers in `date/`. */
export type { DateOptions, Needs, Order } from './date/notations.ts';
export type { DateLine, DateRole, InvalidDate } from './date/line.ts';
export { readDateLine } from './date/line.ts';
export type { InvalidTitleDate, TitleDate } from './date/title.ts';
export { findDateAtEndOfTitle } from './date/title.ts';
export type { CrawlerPrefix, RegisterNumber } from './date/register.ts';
export { readCrawlerPrefix, readRegisterNumber } from './date/register.ts';

export { placeOf } from './date/place.ts';
export { readTimeLine } from './timeofday.ts';
