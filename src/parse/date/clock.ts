import { isListedPlace } from './places.ts';

/** A town and a time of day: `Moscow: 15:46`. */
const CLOCK_LINE = /^(\p{Lu}[\p{L} .]{1,30}): \d{1,2}:\d{2}$/u;

/**
 * The town whose clock a site shows on a line; null for a line that is no clock, such as `Time: 15:46`.
 * @param text the whole line, blanks folded
 */
export function clockTown(text: string): string | null {
  const town = CLOCK_LINE.exec(text)?.[1] ?? null;
  return town !== null && isListedPlace(town) ? town : null;
}
