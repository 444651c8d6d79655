/** Dates as the sources print them: the door to the readers in `date/`. */
export { readStandaloneDate } from './standalone.ts';
export type { DateRole } from './line.ts';
export { findDateAtEndOfTitle } from './title.ts';
export { CRAWLER_PREFIX, readCrawlerPrefix, readRegisterNumber } from './register.ts';
