import type { Line } from '#document/capture.ts';
import { foldBlanks } from '#document/fold.ts';
import { classOf } from '../../body/label/shape.ts';
import { isRule, isStage } from '../../body/stage.ts';
import { readStandaloneDate } from '../../date/index.ts';
import { placeOf } from '../../date/place.ts';
import { isRegion } from '../../date/places.ts';
import { readTimeLine } from '../../date/time-of-day.ts';
import { consumeDateLine, timeFacts } from '../../head/dated.ts';
import { kindOfTitle } from '../../head/kind-of-title.ts';
import { isNameAndOffice } from '../../head/person-line.ts';
import { PERSONS_OFFICE } from '../../head/title.ts';
import { consume, type Page } from '../../page/page.ts';
import { furniture, metadata } from '../../page/span.ts';
import { CAPITAL_LABEL, meansSpeaker } from './labels.ts';

/** Title, date, names and rooms take no more lines above the time of day. */
export const HEAD_LINES = 14;
/** Room, house and town; a fourth line is text. */
const MOST_ROOMS = 3;
/** Speaker, post and office stand above a title, never more. */
const MOST_NAMES = 3;
/** A longer line is no room, in UTF-16 code units. */
const LONGEST_ROOM = 100;
/** The same above a time of day, which leaves less doubt. */
const LONGEST_PLACE = 120;
/** So much is looked at of a line that may be a name above the title, or the title, in UTF-16 code units. */
const NAME_REACH = 200;

/** Where the time of day with its zone stands; −1 where it does not. */
export const timeAt = (lines: readonly Line[]): number =>
  lines
    .slice(0, HEAD_LINES)
    .findIndex((line) => line.role !== 'field' && (readTimeLine(line.text)?.zone ?? null) !== null);

/** `(April 28, 2021)` under the place: the day of the event, where the page was put up on another. */
function consumeEventDay(page: Page, text: string): boolean {
  const read = isStage(text) ? readStandaloneDate(text.slice(1, -1)) : null;
  if (read?.kind !== 'date') return false;
  const isPublished = page.children.some((child) => child.type === 'metadata' && child.field === 'published');
  page.children.forEach((child, index) => {
    if (child.type !== 'metadata' || child.field !== 'date') return;
    const { date, ...rest } = child;
    page.children[index] = isPublished
      ? { ...rest, field: 'note' }
      : { ...rest, ...(date ? { date } : {}), field: 'published' };
  });
  consume(page, (found) => metadata(page.capture, found, { field: 'date', text, date: read.mention }));
  return true;
}

/** `VA` */
const POSTAL_CODE = /^[A-Z]{2}$/u;

/** `Lakeford, D.C.`, `Lakeford, VA`: a town with its state or country. */
function isTownOfRegion(text: string): boolean {
  const parts = text.split(', ');
  const region = parts.at(-1) ?? '';
  return parts.length > 1 && (isRegion(region) || POSTAL_CODE.test(region)) && placeOf(text) !== null;
}

/** Rooms and a town above words that nobody is labelled for, as in remarks prepared for delivery; how many lines. */
function roomsAboveWords(lines: readonly Line[]): number {
  const head = lines.slice(0, MOST_ROOMS).map(({ text }) => foldBlanks(text));
  const town = head.findIndex(isTownOfRegion);
  const areLines = lines.slice(0, town + 1).every(({ role }) => role === 'line');
  return areLines && head.slice(0, town).every(isRoom) && lines.length > town + 1 ? town + 1 : 0;
}

/** A page without a time of day: up to three short lines above the first label are the place, or those down to a town. */
function consumePlaceAlone(page: Page): void {
  const first = page.lines.findIndex((line) =>
    meansSpeaker(CAPITAL_LABEL.exec(line.text)?.[0].trimEnd().slice(0, -1) ?? ''),
  );
  if (first < 0) consumeLinesAbove(page, roomsAboveWords(page.lines));
  const above = page.lines.slice(0, Math.max(0, first));
  if (first > MOST_ROOMS || above.some((line) => line.text.length > LONGEST_ROOM || endsSentence(line.text.trim())))
    return;
  consumeLinesAbove(page, above.length);
}

/** Whether a line above the time can be a room or a town: short, no stage line, no sentence, no word that announces the text. */
const isRoom = (text: string): boolean =>
  !isStage(text) && text.length <= LONGEST_PLACE && !endsSentence(text) && !ANNOUNCES_TEXT.test(text);

/** `Washington, D.C.`, `Lund Bridges, Inc.`: the full stop is that of an abbreviation. */
const ABBREVIATION_END = /(?:^|[\s.])(?:\p{Lu}|Inc|Corp|Co|St|Ave|Blvd|Bldg|Ltd)\.$/u;

const endsSentence = (text: string): boolean => /[.!?:]$/u.test(text) && !ABBREVIATION_END.test(text);

/** `Daily Press Briefing`, `TRANSCRIPT:`; not `Press Briefing Room`. */
const ANNOUNCES_TEXT = /\b(?:briefings?|conferences?|interviews?|remarks|gaggles?|transcript):?$/iu;

/** The Department of State prints the speaker's name and post above the title. */
export function consumeNamesAbove(page: Page): void {
  const head = page.lines.slice(0, MOST_NAMES + 1).map((line) => foldBlanks(line.text.slice(0, NAME_REACH)));
  const at = head.findIndex((text) => kindOfTitle(text, true) !== null);
  if (!head.slice(0, at).every((text) => PERSONS_OFFICE.test(text) || classOf(text) === 'person')) return;
  for (let left = at; left > 0; left -= 1)
    consume(page, (found) => metadata(page.capture, found, { field: 'participants', text: foldBlanks(found.text) }));
}

/** `REMARKS BY THE PRESIDENT`, `Press Briefing by …`: the title once more, which may go on below: `ON THE BRIDGES`. */
const OPENS_TITLE =
  /^(?:remarks|statement|toasts?|interview|gaggle|(?:joint |background |daily )?press (?:briefing|conference|gaggle|availability)) (?:by|of|with|at|on|before|after|in|during|to)\b/iu;
const TITLE_GOES_ON = /^(?:by|of|with|at|on|before|after|in|during|to|and|for)\b/iu;

/** The lines above the time of day: one to three rooms, and what else stands there. */
function consumeLinesAbove(page: Page, count: number): void {
  let inTitle = false;
  for (let left = count; left > 0; left -= 1) {
    const [line] = page.lines;
    const text = foldBlanks(line?.text ?? '');
    inTitle = OPENS_TITLE.test(text) || (inTitle && TITLE_GOES_ON.test(text));
    if (consumeEventDay(page, text) || consumeDateLine(page, 'date')) continue;
    if (isRule(text)) {
      consume(page, (found) => furniture(page.capture, found, 'stray mark'));
      continue;
    }
    const field = isNameAndOffice(text) ? 'participants' : isRoom(text) && !inTitle ? 'place' : 'note';
    consume(page, (found) => metadata(page.capture, found, { field, text }));
  }
}

/** Where the time of day stands: one with its zone, or above the first label one without; that of the end stands below labels. */
function timeOfHead(lines: readonly Line[]): number {
  const at = timeAt(lines);
  const first = lines.slice(0, HEAD_LINES).findIndex((line) => CAPITAL_LABEL.test(line.text));
  return at >= 0 && (first < 0 || at < first)
    ? at
    : lines.slice(0, Math.max(0, first)).findIndex((line) => readTimeLine(line.text) !== null);
}

/** The rooms and the time of day below them. */
export function consumePlace(page: Page): void {
  const at = timeOfHead(page.lines);
  if (at < 0) {
    consumePlaceAlone(page);
    return;
  }
  consumeLinesAbove(page, at);
  consume(page, (line) => metadata(page.capture, line, timeFacts(readTimeLine(line.text))));
}
