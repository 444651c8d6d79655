import { z } from 'zod';
import { isCalendarDay } from '#document/calendar.ts';

/** A day, or a day with the time to the second and the distance from universal time (RFC 3339). */
const FORM = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/u;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Whether a text is a day that exists, `2026-11-26`, alone or with time and zone: `2026-11-26T21:40:00+03:00`. */
export function isPublicationDate(text: string): boolean {
  const [, year, month, day] = FORM.exec(text) ?? [];
  return isCalendarDay(Number(year), Number(month), Number(day));
}

/** When something was published: of old publications the day is all that is known, new ones have time and zone. */
export const publicationDateSchema = z.string().refine(isPublicationDate);

/** The day of a publication where it was made, `YYYY-MM-DD`. @param date as `publicationDateSchema` has it */
export const dayOfPublication = (date: string): string => date.slice(0, DAY_LENGTH);

/** Whether one publication lies before another: by the instants where both are known, else by the days. */
export function isEarlier(one: string, other: string): boolean {
  const exact = one.length > DAY_LENGTH && other.length > DAY_LENGTH;
  return exact ? Date.parse(one) < Date.parse(other) : dayOfPublication(one) < dayOfPublication(other);
}

/** The zone in which a day begins first, as minutes ahead of universal time. */
const FIRST_ZONE_MINUTES = 14 * 60;

/** Whether a publication lies later than a moment: a day only where it has begun nowhere on earth. */
export function isAfter(date: string, now: Date): boolean {
  if (date.length > DAY_LENGTH) return Date.parse(date) > now.getTime();
  const first = new Date(now.getTime() + FIRST_ZONE_MINUTES * 60_000);
  return date > dayOfPublication(first.toISOString());
}

/** A moment as new publications record it, on the clock of the person at the keyboard. */
export function publicationDateOf(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const ahead = -now.getTimezoneOffset();
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  const zone = ahead === 0 ? 'Z' : `${ahead < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
  const local = new Date(now.getTime() + ahead * 60_000).toISOString();
  return `${local.slice(0, 'YYYY-MM-DDThh:mm:ss'.length)}${zone}`;
}
