/** Calendars by which sources date and whose dates are named rather than converted; `hijri` where figures alone do not say which of the two. */
export type OtherCalendar = 'solar-hijri' | 'lunar-hijri' | 'hijri';
