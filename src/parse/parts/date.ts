/** Dates as the sources print them: the door to the readers in `date/`. */
export { readDateLine } from './date/line.ts';
export { findDateAtEndOfTitle } from './date/title.ts';
export { readCrawlerPrefix, readRegisterNumber } from './date/register.ts';
